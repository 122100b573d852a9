import { HEAD, LIST } from '../../../tests/back-end/list-world';
import { fakePorts } from '../../../tests/back-end/ports';
import { startOfReading, type Progress } from './list-progress';
import { delayUntil, eventsLeft, nudge, pushLeft } from './list-queue';

const READING: Progress = {
  reading: startOfReading(HEAD, HEAD.at),
  chunks: 20,
  rows: 20,
  slices: [],
};
const READ = { ...READING.reading, customers: 'complete', users: 'complete' } as const;
const all = Array.from({ length: 8 }, (_, chunk) => ({ chunk, rows: 1, counts: {} }));
const DECIDING: Progress = {
  ...READING,
  reading: READ,
  slices: [{ done: all, at: HEAD.at }, undefined, { done: [], at: HEAD.at }],
};

test('accounts first, then the slices that are not done', async () => {
  expect(eventsLeft(HEAD, READING)).toEqual([{ list: LIST }]);
  const left = [
    { list: LIST, slice: 1 },
    { list: LIST, slice: 2 },
  ];
  expect(eventsLeft(HEAD, DECIDING)).toEqual(left);
  const ports = fakePorts();
  await pushLeft(ports, HEAD, DECIDING);
  expect(ports.pushed).toEqual(left);
});

test('nothing left, nothing pushed', async () => {
  const ports = { ...fakePorts(), push: () => Promise.reject(new Error('pushed')) };
  const none = { ...DECIDING, chunks: 0, rows: 0, slices: [] };
  expect(await pushLeft(ports, HEAD, none)).toEqual({ ok: true, value: undefined });
});

test.each([
  { until: '2026-08-03T09:01:00.500Z', seconds: 61 },
  { until: '2026-08-03T08:00:00.000Z', seconds: 1 },
  { until: '2026-08-03T10:00:00.000Z', seconds: 900 },
])('until $until it is $seconds seconds, as the queue takes them', ({ until, seconds }) => {
  expect(delayUntil(until, new Date(HEAD.at))).toBe(seconds);
});

async function pushedAfter(seconds: number, progress: Progress, head = HEAD) {
  const ports = fakePorts();
  ports.advance(seconds);
  await Promise.all([nudge(ports, head, progress), nudge(ports, head, progress)]);
  return ports.pushed.length;
}

test.each([
  { name: 'it moved lately', seconds: 200, progress: READING, pushed: 0 },
  { name: 'it stands still while reading', seconds: 400, progress: READING, pushed: 1 },
  { name: 'it stands still while deciding', seconds: 400, progress: DECIDING, pushed: 2 },
  {
    name: 'Jira asked for a pause',
    seconds: 400,
    progress: { ...READING, pausedUntil: '2026-08-03T09:30:00.000Z' },
    pushed: 0,
  },
])('$name: $pushed events, whoever looks', async ({ seconds, progress, pushed }) => {
  expect(await pushedAfter(seconds, progress)).toBe(pushed);
});

test('a cancelled list stands still for good', async () => {
  expect(await pushedAfter(4000, READING, { ...HEAD, cancelledAt: HEAD.at })).toBe(0);
});
