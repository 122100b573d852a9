/** The admin page in Chromium, through the sandbox: from opening it to what stands on the screen. */
import type { Frame, Page } from 'playwright-core';
import type { SettingsReport } from '../src/contract/api';
import type { Reply } from '../src/contract/reply';
import type { SettingsFile } from '../src/contract/settings-file';
import { PERSONA_IDS } from '../sandbox/site/examples/people';
import type { InvokeReply } from '../sandbox/host/http-api';
import { openStage, type Stage } from '../tests/browser/stage';
import { clickUntilChanged, MARKS, watchMarks, type Mark } from './marks';
import { timesOf, type Measures } from './measure';

const RUNS = 5;
const PATIENCE_MS = 60_000;
const ADMIN = 'page=admin&user=site-admin';

/** Each changes the answer for thousands of classes, or takes that back. */
const TOGGLES = ['internal-off', 'external-off', 'internal-on', 'external-on'] as const;

/** Saves the file through the app's own handler, then opens its pages. */
export async function pageTimes(file: SettingsFile): Promise<Measures> {
  const stage = await openStage();
  try {
    await stage.reset({ example: 'help-desk', recorded: false });
    const saved = await saveThroughResolver(stage, file);
    const page = await stage.open('page=settings');
    await page.addInitScript(NAMED);
    await page.addInitScript(watchMarks, MARKS);
    const [map, findings, least] = [
      await loads(stage, page, '/map', 'map'),
      await loads(stage, page, '/findings', 'findings'),
      await loads(stage, page, LEAST, 'least'),
    ];
    const toggles = await whatIf(stage, page);
    return {
      'record saved': timesOf([saved]),
      'map drawn, from opening the page': timesOf(map.map(({ whole }) => whole)),
      'map drawn, once the record is there': timesOf(map.map(({ after }) => after)),
      'what-if toggle, until its answer is drawn': timesOf(toggles),
      'findings drawn, once the record is there': timesOf(findings.map(({ after }) => after)),
      'least change drawn, once the record is there': timesOf(least.map(({ after }) => after)),
    };
  } finally {
    await stage.stop();
  }
}

/** The compiler that runs this names functions by a helper, which the page lacks. */
const NAMED = 'globalThis.__name ??= (named) => named;';

const LEAST = '/what-if?tool=least&who=jo%40office-0.example.com&project=P0&wish=customer-invited';

async function saveThroughResolver({ url }: Stage, file: SettingsFile): Promise<number> {
  const began = performance.now();
  const answer = await fetch(`${url}/api/invoke`, {
    method: 'POST',
    body: JSON.stringify({
      module: 'site-setup',
      userId: PERSONA_IDS['site-admin'],
      functionKey: 'settings/save',
      payload: { file },
    }),
  });
  const reply = (await answer.json()) as InvokeReply;
  const took = performance.now() - began;
  const saved = 'result' in reply ? (reply.result as Reply<SettingsReport>) : undefined;
  if (saved?.ok !== true) throw new Error(`Not saved: ${JSON.stringify(reply).slice(0, 400)}`);
  return took;
}

interface Load {
  readonly whole: number;
  /** From the tabs on, which stand there as soon as the record was read. */
  readonly after: number;
}

async function loads(stage: Stage, page: Page, path: string, mark: Mark): Promise<readonly Load[]> {
  const runs: Load[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const inside = await open(stage, page, path);
    const { whole, tabs } = await inside.evaluate(
      (name) => ({ whole: window.benchMarks?.[name] ?? NaN, tabs: window.benchMarks?.tabs ?? NaN }),
      await marked(inside, mark),
    );
    // The first fills the caches of browser and server.
    if (run > 0) runs.push({ whole, after: whole - tabs });
  }
  return runs;
}

async function marked(inside: Frame, mark: Mark): Promise<Mark> {
  await inside.waitForFunction((name) => window.benchMarks?.[name] !== undefined, mark, {
    timeout: PATIENCE_MS,
  });
  return mark;
}

/** Opens the page anew at a path of the app. */
async function open({ url }: Stage, page: Page, path: string): Promise<Frame> {
  await page.goto('about:blank');
  await page.goto(`${url}/?${ADMIN}&path=${encodeURIComponent(path)}`);
  const frame = await page.locator('iframe.custom-ui').elementHandle();
  const inside = await frame.contentFrame();
  if (!inside) throw new Error('The admin page did not open');
  return inside;
}

async function whatIf(stage: Stage, page: Page): Promise<readonly number[]> {
  const inside = await open(stage, page, '/what-if');
  const times: number[] = [];
  for (const toggle of [...TOGGLES, ...TOGGLES, ...TOGGLES]) {
    const click = `[data-testid=what-if-${toggle}]`;
    await inside.waitForSelector(click, { state: 'attached', timeout: PATIENCE_MS });
    times.push(await inside.evaluate(clickUntilChanged, { click, place: ANSWER }));
    await page.waitForTimeout(500);
  }
  return times;
}

const ANSWER = '[data-testid=what-if-answer]';
