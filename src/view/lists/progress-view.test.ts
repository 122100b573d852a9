import { REPORT } from '../../../tests/lists/some-list';
import { ago, READER } from '../../../tests/view/answers';
import type { ListReport } from '../../contract/lists';
import { toProgressView } from './progress-view';

const MOVING: ListReport = {
  ...REPORT,
  state: 'deciding',
  rows: 100_000,
  rowsDone: 42_000,
  startedAt: ago(120),
  lastAt: ago(2),
};

interface Case {
  readonly name: string;
  readonly report: Partial<ListReport>;
  readonly sentence: string;
  readonly percent?: number;
  readonly isUnderWay?: boolean;
}

test.each([
  {
    name: 'being sent',
    report: { state: 'filling', rows: 0 },
    sentence: 'The addresses are on their way. Keep this page open until they have arrived.',
  },
  {
    name: 'reading',
    report: { state: 'reading' },
    sentence: 'Reading the accounts of this site: 14,200 so far.',
    isUnderWay: true,
  },
  {
    name: 'beginning to read',
    report: { state: 'reading', reading: { ...REPORT.reading, accounts: 0 } },
    sentence: 'Reading the accounts of this site.',
    isUnderWay: true,
  },
  {
    name: 'reading who is to be checked',
    report: { state: 'reading', source: 'site', rows: 700 },
    sentence: 'Reading who is there: 700 addresses so far.',
    isUnderWay: true,
  },
  {
    name: 'deciding',
    report: {},
    sentence: 'Working: 42,000 of 100,000 rows answered.',
    percent: 42,
    isUnderWay: true,
  },
  {
    name: 'nearly there, which is not there',
    report: { rowsDone: 99_999 },
    sentence: 'Working: 99,999 of 100,000 rows answered.',
    percent: 99,
    isUnderWay: true,
  },
  {
    name: 'all rows, but not ended yet',
    report: { rowsDone: 100_000 },
    sentence: 'Working: 100,000 of 100,000 rows answered.',
    percent: 99,
    isUnderWay: true,
  },
  {
    name: 'done',
    report: { state: 'done', rowsDone: 100_000 },
    sentence: 'Done: 100,000 rows.',
    percent: 100,
  },
  {
    name: 'done with nothing',
    report: { state: 'done', rows: 0, rowsDone: 0 },
    sentence: 'Done. There were no rows.',
    percent: 100,
  },
  {
    name: 'cancelled',
    report: { state: 'cancelled' },
    sentence: 'Cancelled. 42,000 of 100,000 rows had an answer by then.',
    percent: 42,
  },
] satisfies readonly Case[])('$name: $sentence', ({ report, sentence, ...rest }: Case) => {
  const { isUnderWay = false, percent } = rest;
  const view = toProgressView({ ...MOVING, ...report }, READER);
  expect(view).toMatchObject({ sentence, isUnderWay });
  expect(view.percent).toBe(percent);
  expect(view.canClose === undefined).toBe(!isUnderWay);
});

test('tells how far, how fast and how long', () => {
  const view = toProgressView(MOVING, READER);
  expect(view).toMatchObject({
    badge: { text: 'Working', tone: 'information' },
    rows: '42,000 of 100,000',
    rate: '350 rows a second',
    remaining: 'About 3 minutes left',
    canClose: 'You can close this page: the list goes on, and is kept until December 23, 2026.',
  });
  expect(view.pause).toBeUndefined();
  expect(view.stuck).toBeUndefined();
});

test('a pause that Jira asked for is said, and is no pace and not stuck', () => {
  const view = toProgressView({ ...MOVING, pausedUntil: ago(-90), lastAt: ago(3600) }, READER);
  expect(view.pause).toMatch(/^Jira asked for a pause until .* The list goes on by itself\.$/);
  expect(view.stuck).toBeUndefined();
  expect(view.rate).toBeUndefined();
});

test.each([
  { name: 'a pause that is over', report: { pausedUntil: ago(1) } },
  { name: 'a pause that is no time', report: { pausedUntil: 'soon' } },
])('$name is none', ({ report }) => {
  expect(toProgressView({ ...MOVING, ...report }, READER).pause).toBeUndefined();
});

test.each([
  { name: 'for long', lastAt: ago(1200), stuck: true },
  { name: 'for a moment', lastAt: ago(300), stuck: false },
])('nothing has happened $name: stuck $stuck', ({ lastAt, stuck }) => {
  const view = toProgressView({ ...MOVING, startedAt: ago(2000), lastAt }, READER);
  expect(view.stuck).toBe(
    stuck
      ? 'It last got ahead 20 minutes ago. You can let it continue where it stopped.'
      : undefined,
  );
  expect(view.rate === undefined).toBe(stuck);
});

test('taken up again after a cancel, it stands still since then', () => {
  const report = { ...MOVING, lastAt: ago(99_999), startedAt: ago(60) };
  expect(toProgressView(report, READER).stuck).toBeUndefined();
});

test('what is done is never stuck', () => {
  expect(
    toProgressView({ ...MOVING, state: 'done', lastAt: ago(99_999) }, READER).stuck,
  ).toBeUndefined();
});

test('says what was read, and what was not', () => {
  const reading = { ...REPORT.reading, customers: 'budget', users: 'not-permitted' } as const;
  expect(toProgressView({ ...MOVING, reading: { ...reading, hidden: 1 } }, READER).reading).toEqual(
    [
      '14,200 accounts read, in 284 requests to Jira that cost 1,420 points.',
      'Customers: stopped at the budget, which leaves other apps their share of Jira’s limits.',
      READER.words.lists.progress.users['not-permitted'],
      '1 account hides its address, and may belong to somebody on this list.',
    ],
  );
  expect(toProgressView({ ...MOVING, source: 'desk', reading }, READER).reading).toHaveLength(2);
});

test('for a list that was cancelled on its way nothing is being read', () => {
  const reading = { ...REPORT.reading, customers: 'complete', users: 'reading' } as const;
  const report = { ...MOVING, reading: { ...reading, hidden: 0 } };
  const { customers, users } = READER.words.lists.progress;
  expect(toProgressView(report, READER).reading).toContain(users.reading);
  const told = toProgressView({ ...report, state: 'cancelled' }, READER).reading;
  expect(told).toContain(customers.complete);
  expect(told).not.toContain(users.reading);
});

test('before it began there is nothing to say of the reading', () => {
  const { startedAt: _none, lastAt: _never, ...report } = MOVING;
  expect(toProgressView(report, READER)).toMatchObject({ reading: [] });
  expect(toProgressView(report, READER).rate).toBeUndefined();
});

test('an end that is no time stands as it is', () => {
  expect(toProgressView({ ...MOVING, expiresAt: 'one day' }, READER).canClose).toContain('one day');
});
