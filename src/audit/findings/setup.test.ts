import { domainOf } from '../../../tests/audit/any-settings';
import { approvedOf, setupWith } from '../../../tests/audit/sound-record';
import { exampleAmong, keysOf, prepareSetup, verdictOf } from './setup';

test('lists that are off or not known are empty', () => {
  expect(setupWith().externalList).toEqual([]);
  const nothing = prepareSetup({ site: {}, projects: new Map() });
  expect([nothing.approved, nothing.externalList]).toEqual([[], []]);
});

test('an outsider is on no list', () => {
  expect(setupWith().outsider).toBe('someone-else.example');
});

test('a usual project is healthy, whatever the recorded ones are', () => {
  const { usual } = setupWith({}, { HELP: { portalAccess: 'broken' }, SUP: {} });
  expect(usual(domainOf('acme.com')).decidedBy).toEqual(['T1']);
  expect(usual(domainOf('other.example')).decidedBy).toEqual(['T2']);
  expect(usual(domainOf('third.example'))).toBe(usual(domainOf('other.example')));
});

test('rows and columns with the same answers stand together, and have one', () => {
  const setup = setupWith({}, { ODD: { customerInvited: false, portalAccess: 'healthy' } });
  expect(keysOf(setup.columns)).toEqual(['HELP', 'SUP', 'ODD']);
  expect(setup.columns.map((alike) => alike.length)).toEqual([2, 1]);
  const [row] = setup.rows;
  const [column] = setup.columns;
  if (row === undefined || column === undefined) throw new Error('empty');
  expect(verdictOf(setup, row, column).decidedBy).toEqual(['T1']);
});

test('rows of another map have no answer here', () => {
  const setup = setupWith();
  const [row] = setup.rows;
  const [column] = setup.columns;
  if (row === undefined || column === undefined) throw new Error('empty');
  expect(() => verdictOf(setup, [{ ...row[0], group: 99 }], column)).toThrow(
    new RangeError('Rows or columns of another map'),
  );
});

test('a project that nobody recorded has no key', () => {
  expect(keysOf(prepareSetup({ site: {}, projects: new Map() }).columns)).toEqual([]);
});

test('an example is on no list if possible, and a public provider only if nothing else is there', () => {
  const { rows } = setupWith({
    approvedDomains: approvedOf({ 'gmail.com': {}, 'acme.com': {} }),
  });
  const of = (...domains: readonly string[]) =>
    rows
      .flat()
      .filter(({ addresses }) => domains.includes(addresses.domain))
      .map((row) => [row] as const);
  const [gmail, acme, nobody] = ['gmail.com', 'acme.com', 'someone-else.example'] as const;
  expect(exampleAmong(of(gmail, acme, nobody))).toBe(nobody);
  expect(exampleAmong(of(gmail, acme))).toBe(acme);
  expect(exampleAmong(of(gmail))).toBe(gmail);
  expect(exampleAmong([])).toBeUndefined();
});
