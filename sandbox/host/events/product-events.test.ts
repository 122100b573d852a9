/** Product events on their way: who gets them, in which order, how often, and what a restart keeps. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NO_FAULTS } from '../../site/examples/example';
import type { Faults } from '../../site/settings';
import type { UserEvent } from '../../site/user-events';
import type { Trigger } from '../background-modules';
import { makeClock } from '../clock';
import { openDisk, type Disk } from '../disk';
import type { Ending } from '../invoke/isolate';
import { deliveriesOf } from './event-faults';
import { openProductEvents, type Deliver, type ProductEvents } from './product-events';

const TRIGGER: Trigger = {
  key: 'people',
  handler: 'index.hear',
  timeoutMs: 1000,
  events: ['avi:jira:created:user', 'avi:jira:updated:user'],
  ignoreSelf: true,
};
const WELL: Ending = { kind: 'result', json: undefined };
const AGAIN: Ending = { kind: 'result', json: '{"_retry":true,"retryOptions":{"retryAfter":9}}' };

let folder: string;
let disk: Disk;
let events: ProductEvents;
let heard: string[];
let warnings: string[];
let ending: Ending;
let installed: boolean;
const clock = makeClock();

const deliver: Deliver = async ({ key }, { event, retry }, stop) => {
  const { accountId } = event.user;
  heard.push(
    `${key} ${event.eventType.split(':')[2] ?? ''} ${accountId} ${String(retry?.count ?? 0)}`,
  );
  await new Promise((resolve) => setTimeout(resolve, accountId === 'slow' ? 40 : 1));
  return {
    ending: stop.aborted ? { kind: 'killed' } : ending,
    ms: 1,
    heapBytes: 0,
    rest: 0,
    storage: 0,
  };
};

async function open(
  triggers: readonly Trigger[] = [TRIGGER],
  scopes: readonly string[] = ['read:jira-user'],
  faults: Partial<Faults> = {},
): Promise<void> {
  events = await openProductEvents({
    shelf: disk.shelf('events'),
    clock,
    triggers,
    scopes,
    deliver,
    faults: () => ({ ...NO_FAULTS, ...faults }),
    installed: () => installed,
    warn: (text) => warnings.push(text),
  });
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-events-'));
  disk = await openDisk(folder);
  heard = [];
  warnings = [];
  ending = WELL;
  installed = true;
});
afterEach(async () => {
  await events.stop();
  await disk.close();
  rmSync(folder, { recursive: true });
});

function event(accountId: string, what: 'created' | 'updated' | 'deleted' = 'created'): UserEvent {
  return { eventType: `avi:jira:${what}:user`, selfGenerated: false, user: { accountId } };
}

async function idle(): Promise<void> {
  for (;;) {
    const { waiting, running, nextDueInMs } = events.view();
    if (waiting + running === 0) return;
    if (running === 0 && nextDueInMs !== undefined) {
      clock.advance(nextDueInMs);
      events.wake();
    }
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

test('who sends does not wait; every trigger that lists the event gets it', async () => {
  const other = { ...TRIGGER, key: 'other', events: ['avi:jira:deleted:user'] };
  await open([TRIGGER, other]);
  events.send([event('a'), event('a', 'deleted')]);
  expect(heard).toEqual([]);
  expect(events.view()).toMatchObject({ waiting: 2, running: 0 });
  await idle();
  expect(heard.toSorted()).toEqual(['other deleted a 0', 'people created a 0']);
  expect(events.view()).toMatchObject({ delivered: 2, recent: { length: 2 } });
});

test('in order for one account; another account does not wait for it', async () => {
  await open();
  events.send([event('slow'), event('slow', 'updated'), event('quick')]);
  await idle();
  expect(heard).toEqual([
    'people created slow 0',
    'people created quick 0',
    'people updated slow 0',
  ]);
});

test.each([
  { name: 'asked for', end: AGAIN, retried: 4, failed: 1 },
  { name: 'after a time-out', end: { kind: 'timeout' }, retried: 4, failed: 1 },
  {
    name: 'not for what it throws',
    end: { kind: 'thrown', name: 'E', message: '' },
    retried: 0,
    failed: 1,
  },
] as const)('tried again, four times at most: $name', async ({ end, retried, failed }) => {
  await open();
  ending = end;
  events.send([event('a')]);
  await idle();
  expect(events.view()).toMatchObject({ delivered: 0, retried, failed });
  expect(heard).toHaveLength(retried + 1);
  expect(heard.at(-1)).toBe(`people created a ${String(retried)}`);
});

test.each([
  { name: 'none', scopes: ['storage:app', 'read:user:jira'], sent: 0 },
  { name: 'the classic one', scopes: ['read:jira-user'], sent: 1 },
  {
    name: 'the granular ones',
    scopes: ['read:application-role:jira', 'read:group:jira', 'read:user:jira', 'read:avatar:jira'],
    sent: 1,
  },
])('scope: $name', async ({ scopes, sent }) => {
  await open([TRIGGER], scopes);
  events.send([event('a')]);
  await idle();
  expect(events.view()).toMatchObject({ delivered: sent, withoutScope: 1 - sent });
  expect(warnings).toHaveLength(1 - sent);
});

test('nobody is told where there is no app', async () => {
  await open();
  installed = false;
  events.send([event('a')]);
  expect(events.view()).toMatchObject({ waiting: 0 });
});

test('what was running or waiting comes again after a restart', async () => {
  await open();
  events.send([event('slow'), event('slow', 'updated')]);
  await new Promise((resolve) => setTimeout(resolve, 10));
  await events.stop();
  expect(heard).toEqual(['people created slow 0']);
  await open();
  events.wake();
  await idle();
  expect(heard.slice(1)).toEqual(['people created slow 0', 'people updated slow 0']);
});

test('cleared, nothing is left of it', async () => {
  await open();
  events.send([event('slow'), event('slow', 'updated')]);
  await events.clear();
  expect(events.view()).toMatchObject({ waiting: 0, running: 0, delivered: 0, recent: [] });
  await events.stop();
  await open();
  expect(events.view()).toMatchObject({ waiting: 0 });
});

describe('faults', () => {
  const places = Array.from({ length: 200 }, (_, n) => n + 1);
  const all = (fault: Faults['events'], seed = 1) =>
    places.map((place) => deliveriesOf({ ...NO_FAULTS, events: fault, seed }, place));

  test.each([
    { fault: 'none', usual: 200 },
    { fault: 'lost', usual: 100 },
    { fault: 'twice', usual: 100 },
    { fault: 'late', usual: 100 },
  ] as const)('$fault concerns about half, the same ones each time', ({ fault, usual }) => {
    const fallen = all(fault);
    const fine = fallen.filter((late) => late.length === 1 && late[0] === 0).length;
    expect(Math.abs(fine - usual)).toBeLessThan(25);
    expect(all(fault)).toEqual(fallen);
    if (fault !== 'none') expect(all(fault, 2)).not.toEqual(fallen);
  });

  test('what is late comes after what happened later', async () => {
    const first = all('late').findIndex(([late]) => late !== 0);
    expect(first).toBeLessThan(6);
    await open([TRIGGER], ['read:jira-user'], { events: 'late', seed: 1 });
    const sent = Array.from({ length: 8 }, (_, n) =>
      event('a', n === first ? 'created' : 'updated'),
    );
    events.send(sent);
    await idle();
    expect(heard).toHaveLength(8);
    expect(heard.indexOf('people created a 0')).toBeGreaterThan(first);
  });
});
