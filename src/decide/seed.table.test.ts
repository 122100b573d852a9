/**
 * The article's nine scenarios (domain.md section 7). Its tick columns were lost; every reading of the ticks that is
 * left must give the notification that the article lists, alone and in all 36 combinations.
 */
import { verdictWith } from '../../tests/oracle/neutral-site';
import type { Outcome } from './outcome';
import type { DecidingStepId } from './step-id';

/** The four columns; a blank approved-domain cell is a listing with role None. */
type Tick = 'Internal' | 'acme' | 'Any' | 'External';

interface Reading {
  readonly ticks: readonly Tick[];
  readonly decidedBy: DecidingStepId;
}

interface Row {
  readonly row: number;
  readonly address: string;
  readonly ticks: number;
  readonly notification: Outcome;
  readonly readings: readonly Reading[];
  /** One tick turned in the first reading, and another notification. */
  readonly twin: {
    readonly turned: Tick;
    readonly notification: Outcome;
    readonly decidedBy: DecidingStepId;
  };
}

const ROWS = [
  {
    row: 1,
    address: 'john@acme.com',
    ticks: 3,
    notification: 'atlassian-account-invitation',
    readings: [
      { ticks: ['Internal', 'acme', 'External'], decidedBy: 'T1' },
      { ticks: ['Internal', 'acme', 'Any'], decidedBy: 'T1' },
    ],
    twin: { turned: 'acme', notification: 'customer-invited', decidedBy: 'T2' },
  },
  {
    row: 2,
    address: 'john@acme.com',
    ticks: 2,
    notification: 'atlassian-account-invitation',
    readings: [{ ticks: ['Internal', 'acme'], decidedBy: 'T1' }],
    twin: { turned: 'Internal', notification: 'no-notification', decidedBy: 'T5' },
  },
  {
    row: 3,
    address: 'john@acme.com',
    ticks: 1,
    notification: 'error',
    readings: [{ ticks: ['Internal'], decidedBy: 'T4' }],
    twin: { turned: 'acme', notification: 'atlassian-account-invitation', decidedBy: 'T1' },
  },
  {
    row: 4,
    address: 'john@acme.com',
    ticks: 2,
    notification: 'customer-invited',
    readings: [
      { ticks: ['Internal', 'External'], decidedBy: 'T2' },
      { ticks: ['acme', 'External'], decidedBy: 'T2' },
      { ticks: ['Any', 'External'], decidedBy: 'T2' },
    ],
    twin: { turned: 'acme', notification: 'atlassian-account-invitation', decidedBy: 'T1' },
  },
  {
    row: 5,
    address: 'john@mydomain.org',
    ticks: 3,
    notification: 'atlassian-account-invitation',
    readings: [
      { ticks: ['Internal', 'Any', 'External'], decidedBy: 'T1' },
      { ticks: ['Internal', 'acme', 'Any'], decidedBy: 'T1' },
    ],
    twin: { turned: 'Any', notification: 'customer-invited', decidedBy: 'T2' },
  },
  {
    row: 6,
    address: 'john@mydomain.org',
    ticks: 1,
    notification: 'error',
    readings: [{ ticks: ['Internal'], decidedBy: 'T4' }],
    twin: { turned: 'External', notification: 'customer-invited', decidedBy: 'T2' },
  },
  {
    row: 7,
    address: 'john@mydomain.org',
    ticks: 2,
    notification: 'customer-invited',
    readings: [
      { ticks: ['Internal', 'External'], decidedBy: 'T2' },
      { ticks: ['acme', 'External'], decidedBy: 'T2' },
      { ticks: ['Any', 'External'], decidedBy: 'T2' },
    ],
    twin: { turned: 'Any', notification: 'atlassian-account-invitation', decidedBy: 'T1' },
  },
  {
    row: 8,
    address: 'john@mydomain.org',
    ticks: 1,
    notification: 'customer-invited',
    readings: [{ ticks: ['External'], decidedBy: 'T2' }],
    twin: { turned: 'External', notification: 'no-notification', decidedBy: 'T5' },
  },
  {
    row: 9,
    address: 'john@mydomain.org',
    ticks: 0,
    notification: 'no-notification',
    readings: [{ ticks: [], decidedBy: 'T5' }],
    twin: { turned: 'External', notification: 'customer-invited', decidedBy: 'T2' },
  },
] as const satisfies readonly Row[];

function verdictFor(address: string, ticks: readonly Tick[]) {
  return verdictWith({
    address,
    internal: ticks.includes('Internal'),
    external: ticks.includes('External'),
    approvedDomains: { 'acme.com': ticks.includes('acme') ? 'customer' : 'none' },
    anyDomain: ticks.includes('Any') ? 'customer' : 'none',
  });
}

const READINGS = ROWS.flatMap(({ row, address, ticks, notification, readings }) =>
  readings.map((reading) => ({
    row,
    address,
    count: ticks,
    notification,
    read: reading.ticks.join(', ') || 'none',
    ...reading,
  })),
);

test.each(READINGS)(
  'row $row, $address with ticks at $read: $notification',
  ({ address, ticks, count, notification, decidedBy }) => {
    expect(ticks).toHaveLength(count);
    expect(verdictFor(address, ticks)).toMatchObject({
      outcomes: [notification],
      decidedBy: [decidedBy],
    });
  },
);

test.each(ROWS)('row $row, twin: $twin.turned turned gives $twin.notification', (row) => {
  const { address, readings, twin } = row;
  const first: readonly Tick[] = readings[0].ticks;
  const turned = first.includes(twin.turned)
    ? first.filter((tick) => tick !== twin.turned)
    : [...first, twin.turned];
  expect(twin.notification).not.toBe(row.notification);
  expect(verdictFor(address, turned)).toMatchObject({
    outcomes: [twin.notification],
    decidedBy: [twin.decidedBy],
  });
});

/** One reading per row: every way to read the whole table. */
const TABLES = (ROWS as readonly Row[]).reduce<readonly (readonly Reading[])[]>(
  (tables, { readings }) =>
    tables.flatMap((table) => readings.map((reading) => [...table, reading])),
  [[]],
);

test.each(TABLES.map((table, index) => ({ number: index + 1, table })))(
  'combination $number of 36 gives the nine listed notifications',
  ({ table }) => {
    const given = ROWS.map(
      ({ address }, index) => verdictFor(address, table[index]?.ticks ?? []).outcomes,
    );
    expect(given).toEqual(ROWS.map(({ notification }) => [notification]));
  },
);

test('there are 36 combinations', () => {
  expect(TABLES).toHaveLength(36);
  expect(new Set(TABLES.map((table) => JSON.stringify(table))).size).toBe(36);
});
