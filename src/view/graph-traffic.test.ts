import { inviteMap, verdictAt } from '../audit/invite-map';
import type { Verdict } from '../decide/verdict';
import { recordWith } from '../../tests/audit/sound-record';
import { ADMIN_READER } from '../../tests/view/admin-reader';
import { graphShape } from './graph-shape';
import { arrowTraffic, graphTraffic, isOnTheWay } from './graph-traffic';

const MAP = inviteMap(recordWith({ anyDomain: { role: 'customer', approval: true } }));

function verdictOf(kind: 'approved-domain' | 'elsewhere'): Verdict {
  const row = MAP.rows.find(({ addresses }) => addresses.kind === kind);
  const [column] = MAP.columns;
  if (row === undefined || column === undefined) throw new Error('The map is empty');
  return verdictAt(MAP, row, column);
}

const WITHOUT = graphTraffic(MAP, undefined, ADMIN_READER);
const OPEN = graphTraffic(MAP, verdictOf('elsewhere'), ADMIN_READER);
const SURE = graphTraffic(MAP, verdictOf('approved-domain'), ADMIN_READER);

test('counts are those of the map, selected cell or not', () => {
  const all = MAP.rows.length;
  expect(WITHOUT.of('is-the-address-valid')).toEqual({
    count: String(all),
    sentence: `${String(all)} of ${String(all)} address classes come this way, in ${String(all * 2)} of ${String(all * 2)} cells of the map.`,
    isTaken: true,
    passage: 'never',
  });
  expect(OPEN.of('is-the-address-valid').count).toBe(String(all));
  expect(WITHOUT.of('A1')).toMatchObject({ count: '0', isTaken: false });
});

test('numbers are written as the reader writes them', () => {
  const rows = Array.from(
    { length: 1200 },
    () => MAP.rows[0] ?? { addresses: MAP.rows[0], group: 0 },
  );
  const traffic = graphTraffic({ ...MAP, rows } as typeof MAP, undefined, ADMIN_READER);
  expect(traffic.of('is-internal-on').count).toBe('1,200');
});

test('the path is that of the selected cell', () => {
  expect(WITHOUT.hasPath).toBe(false);
  expect(SURE.of('T1').passage).toBe('always');
  expect(SURE.of('T2').passage).toBe('never');
  expect(OPEN.of('T1').passage).toBe('possibly');
  expect(OPEN.of('is-internal-on').passage).toBe('always');
});

test.each([
  { id: 'T2', withPath: false, without: true },
  { id: 'T1', withPath: true, without: true },
  { id: 'A1', withPath: false, without: false },
])('what is left of $id when only the way is shown', ({ id, withPath, without }) => {
  expect(isOnTheWay(id, SURE)).toBe(withPath);
  expect(isOnTheWay(id, WITHOUT)).toBe(without);
});

test.each([
  { id: 'is-internal-on:what-does-the-own-domain-give', passage: 'always', isTaken: true },
  { id: 'what-does-any-domain-give:is-granted', passage: 'possibly', isTaken: true },
  { id: 'what-does-the-own-domain-give:is-granted', passage: 'never', isTaken: true },
  { id: 'which-route:R1', passage: 'never', isTaken: false },
])('an arrow is as strong as its strongest answer: $id', ({ id, ...strength }) => {
  const arrow = graphShape(ADMIN_READER).arrows.find((one) => one.id === id);
  if (arrow === undefined) throw new Error(id);
  expect(arrowTraffic(arrow, OPEN)).toEqual(strength);
});
