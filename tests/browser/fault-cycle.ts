/** A journey of a person on a page that stays open: something is wrong, the page says so and keeps what was typed; it ends, and it goes on. */
import { setTimeout as pause } from 'node:timers/promises';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { InvokeReply } from '../../sandbox/host/http-api';
import { NO_FAULTS } from '../../sandbox/site/examples/example';
import { PERSONA_IDS } from '../../sandbox/site/examples/people';
import type { Faults } from '../../sandbox/site/settings';
import type { ErrorCode } from '../../src/contract/reply';
import { toFailureView } from '../../src/view/failure-view';
import { toListFailure } from '../../src/view/lists/list-failure';
import { type Caller, readRecord } from '../sandbox/journeys/kept';
import { READER } from '../view/answers';
import type { Stage } from './stage';

/** What is wrong: something that the sandbox does, or the page's own way to Atlassian. */
export type PageFault = Partial<Faults> | 'connection';

/** A page, and what is of the app in it. */
export interface Shown {
  readonly stage: Stage;
  readonly page: Page;
  /** The app's own part of the window. */
  readonly inside: Locator | FrameLocator;
  /** Never the same twice. */
  readonly turn: number;
}

export interface PageJourney {
  readonly name: string;
  /** Faults that nobody can feel here, by the name of their switch. */
  readonly deafTo?: readonly (keyof Faults | 'connection')[];
  /** What goes on beside the fault, and after it until the success: without it there would be nothing to do. */
  readonly throughout?: Partial<Faults>;
  /** Each code of Jira's failures is tried here; the others show them by the same message. */
  readonly tells?: true;
  /** The sentence, where it is none that failures share. */
  readonly says?: string;
  /** How many revisions one success makes. */
  readonly revisions?: number;
  /** To where it begins, with what is typed; nothing is wrong yet. */
  readonly type: (shown: Shown) => Promise<void>;
  readonly act: (shown: Shown) => Promise<void>;
  /** Something that is there once it worked. */
  readonly done: (shown: Shown) => Locator;
  /** Where the page says what went wrong. */
  readonly failed: (shown: Shown) => Locator;
  /** What was typed is still there. */
  readonly kept?: (shown: Shown) => Promise<void>;
  /** Tries again, in the page's own way; absent: does the same again. */
  readonly again?: (shown: Shown) => Promise<void>;
  /** Takes back what was done, so that it can be done again. */
  readonly back?: (shown: Shown) => Promise<void>;
}

const CODES: readonly ErrorCode[] = [
  'not-permitted',
  'jira-failed',
  'jira-rate-limited',
  'timed-out',
  'storage-failed',
  'internal',
];

/** Titles of failures, as a page shows them. Nothing else counts as having said what happened. */
const TITLES = new Set(
  CODES.flatMap((code) => [
    toFailureView({ code }, READER).title,
    toListFailure({ code }, READER).title,
  ]),
);

/** A page that says nothing for so long waits for ever. */
const ENDS_WITHIN_MS = 30_000;

/** What happened so far. */
export const SEEN = { cycles: 0, failed: 0, survived: 0 };

/** One fault, from the first press to the success after it. */
export async function cycle(shown: Shown, journey: PageJourney, fault: PageFault): Promise<void> {
  const { stage } = shown;
  const before = await readRecord(callerOf(stage));
  await journey.type(shown);
  await begin(shown, fault);
  await journey.act(shown);
  const end = await endOf(shown, journey);
  if (isTotal(fault)) expect([journey.name, end]).toEqual([journey.name, 'failed']);
  SEEN.cycles += 1;
  SEEN[end === 'failed' ? 'failed' : 'survived'] += 1;
  if (end === 'failed') {
    await expectTitle(shown, journey);
    await journey.kept?.(shown);
  }
  await stop(shown, journey.throughout);
  if (end === 'failed') {
    // A turn that died with its holder is told with the time that it lasts.
    await passTime(stage);
    if (!(await journey.done(shown).isVisible())) await (journey.again ?? journey.act)(shown);
    await journey.done(shown).waitFor();
  }
  if (journey.throughout !== undefined) await stop(shown);
  const after = await readRecord(callerOf(stage));
  const made = after.history.indexOf(before.revision ?? '');
  expect([journey.name, made]).toEqual([journey.name, journey.revisions ?? 0]);
  await journey.back?.(shown);
}

/** Nothing works then: a page that shows something all the same has made it up. */
function isTotal(fault: PageFault): boolean {
  return fault === 'connection' || fault.storage === 'refuse';
}

async function endOf(
  shown: Shown,
  { done, failed, name }: PageJourney,
): Promise<'done' | 'failed'> {
  const until = Date.now() + ENDS_WITHIN_MS;
  while (Date.now() < until) {
    if (await failed(shown).isVisible()) return 'failed';
    if (await done(shown).isVisible()) return 'done';
    await pause(50);
  }
  throw new Error(`${name}: the page says neither that it worked nor that it failed`);
}

/** Sentences of the words, and no others. */
async function expectTitle(shown: Shown, { failed, says }: PageJourney): Promise<void> {
  const said = await failed(shown).innerText();
  const fair = says === undefined ? [...TITLES] : [says];
  expect(fair.filter((title) => said.includes(title))).not.toEqual([]);
}

/**
 * Pages whose way to Atlassian can be cut, and whether it is. The browser goes on asking the test about each request: to
 * end that while a page loads can leave a request of it without an answer for ever.
 */
const CUT = new WeakMap<Page, boolean>();

async function cut(page: Page): Promise<void> {
  const isNew = !CUT.has(page);
  CUT.set(page, true);
  if (!isNew) return;
  await page.route('**/api/invoke', (route) =>
    CUT.get(page) === true ? route.abort() : route.continue(),
  );
}

async function begin({ stage, page }: Shown, fault: PageFault): Promise<void> {
  if (fault === 'connection') await cut(page);
  else await stage.change({ faults: fault });
}

async function stop({ stage, page }: Shown, but: Partial<Faults> = {}): Promise<void> {
  if (CUT.has(page)) CUT.set(page, false);
  await stage.change({ faults: { ...NO_FAULTS, ...but } });
}

const TURN_MS = 31_000;

async function passTime({ url }: Stage): Promise<void> {
  const body = JSON.stringify({ advanceMs: TURN_MS, mostRuns: 0 });
  await fetch(`${url}/api/clock`, { method: 'POST', body });
}

/** Calls handlers beside the page. */
export function callerOf({ url }: Stage): Caller {
  return {
    invoke: async ({ as = 'site-admin', ...call }) => {
      const body = JSON.stringify({
        module: 'site-setup',
        projectKey: 'HELP',
        userId: PERSONA_IDS[as],
        ...call,
      });
      const answer = await fetch(`${url}/api/invoke`, { method: 'POST', body });
      return (await answer.json()) as InvokeReply;
    },
  };
}

/** Whether somebody on this journey could notice it. */
export function isFelt({ deafTo = [] }: PageJourney, fault: PageFault): boolean {
  const names = fault === 'connection' ? [fault] : (Object.keys(fault) as (keyof Faults)[]);
  return names.some((name) => name !== 'seed' && !deafTo.includes(name));
}
