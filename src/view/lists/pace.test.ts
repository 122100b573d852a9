import { REPORT } from '../../../tests/lists/some-list';
import { ago, READER } from '../../../tests/view/answers';
import { toPace } from './pace';

const MOVING = {
  ...REPORT,
  state: 'deciding',
  rows: 10_000,
  rowsDone: 1000,
  startedAt: ago(100),
} as const;

test.each([
  {
    name: 'of the whole',
    earlier: undefined,
    rate: '10 rows a second',
    remaining: 'About 15 minutes left',
  },
  {
    name: 'of the last moments, which tell more',
    earlier: { at: ago(10), rowsDone: 0 },
    rate: '100 rows a second',
    remaining: 'About 2 minutes left',
  },
  {
    name: 'that ends soon',
    earlier: { at: ago(1), rowsDone: 0 },
    rate: '1,000 rows a second',
    remaining: 'Less than a minute left',
  },
  {
    name: 'of hours',
    earlier: { at: ago(100), rowsDone: 970 },
    rate: '18 rows a minute',
    remaining: 'About 9 hours left',
  },
  {
    name: 'that is hardly any',
    earlier: { at: ago(1000), rowsDone: 999 },
    rate: '1 row a minute',
    remaining: 'About 2,500 hours left',
  },
])('a pace $name', ({ earlier, rate, remaining }) => {
  expect(toPace(MOVING, READER, earlier)).toEqual({ rate, remaining });
});

test.each([
  { name: 'nothing is done yet', report: { rowsDone: 0 } },
  { name: 'accounts are read', report: { state: 'reading' } },
  { name: 'it is done', report: { state: 'done' } },
  { name: 'it begins this moment', report: { startedAt: ago(0) } },
  { name: 'clocks differ', report: { startedAt: ago(-10) } },
  { name: 'the time is none', report: { startedAt: 'today' } },
] as const)('no pace while $name', ({ report }) => {
  expect(toPace({ ...MOVING, ...report }, READER)).toEqual({});
});

test('no pace where nothing came since', () => {
  expect(toPace(MOVING, READER, { at: ago(10), rowsDone: 1000 })).toEqual({});
});
