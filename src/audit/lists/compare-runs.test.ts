import fc from 'fast-check';
import { ANY_LIST, ANY_ROWS } from '../../../tests/lists/any-list';
import { listWith } from '../../../tests/lists/some-list';
import { compareRuns } from './compare-runs';
import { answerOf, type ListRows } from './list-row';

const BEFORE = listWith(['jo@acme.com', 'Sam@acme.com', 'al@client.example', 'gone@acme.com']);

test('groups what changes by from and to, and names who is on one list only', () => {
  const after = listWith(['new@acme.com', 'sam@ACME.com', 'jo@acme.com', 'al@client.example'], {
    internal: false,
  });
  const { onlyBefore, onlyAfter, unchanged, changes } = compareRuns(BEFORE, after);
  expect({ onlyBefore, onlyAfter, unchanged }).toEqual({
    onlyBefore: [3],
    onlyAfter: [0],
    // With Internal off the reason is the same step.
    unchanged: 1,
  });
  expect(changes).toMatchObject([
    {
      from: 'atlassian-account-invitation',
      to: 'customer-invited',
      isSame: false,
      pairs: [
        [0, 2],
        [1, 1],
      ],
    },
  ]);
});

test('the same outcome by another step is a change of its own, after all others', () => {
  const rows = ['a@acme.com', 'b@acme.com', 'c@acme.com'];
  const [asUser, asSilent] = [['atlassian-with-access'], ['both']] as const;
  const before = listWith(rows.map((row, index) => [row, index < 2 ? asUser : ['none']]));
  const after = listWith(rows.map((row, index) => [row, index < 2 ? asSilent : asUser]));
  expect(
    compareRuns(before, after).changes.map(({ isSame, pairs }) => [isSame, pairs.length]),
  ).toEqual([
    [false, 1],
    [true, 2],
  ]);
});

test('of changed outcomes the one that concerns most rows comes first, although it is found last', () => {
  const rows = ['a@acme.com', 'b@acme.com', 'c@acme.com'];
  const after = listWith([
    ['a@acme.com', ['portal-only-inactive']],
    ['b@acme.com', ['both']],
    ['c@acme.com', ['both']],
  ]);
  expect(
    compareRuns(listWith(rows), after).changes.map(({ to, pairs }) => [to, pairs.length]),
  ).toEqual([
    ['no-notification', 2],
    ['error', 1],
  ]);
});

test('ß is a letter of its own, although its capital is often written SS', () => {
  const found = compareRuns(listWith(['groß@acme.com']), listWith(['gross@acme.com']));
  expect(found).toMatchObject({ onlyBefore: [0], onlyAfter: [0] });
});

test('a list beside itself does not change', () => {
  fc.assert(
    fc.property(ANY_LIST, (list) => {
      expect(compareRuns(list, list)).toMatchObject({
        changes: [],
        onlyBefore: [],
        onlyAfter: [],
      });
    }),
  );
});

/** Address by address, the slow way. */
function bruteForce(before: ListRows, after: ListRows) {
  const first = (list: ListRows, folded: string) =>
    list.rows.findIndex(([, address]) => address.toLowerCase() === folded);
  const answer = (list: ListRows, index: number) => {
    const row = list.rows[index];
    if (row === undefined) return undefined;
    const { outcomes, decidedBy } = answerOf(list, row);
    return `${outcomes.join()} ${decidedBy.join()}`;
  };
  const all = new Set([...before.rows, ...after.rows].map(([, address]) => address.toLowerCase()));
  return [...all].map((folded) => {
    const [was, is] = [first(before, folded), first(after, folded)];
    return { was, is, changes: was >= 0 && is >= 0 && answer(before, was) !== answer(after, is) };
  });
}

test('finds what one finds address by address', () => {
  const both = fc.tuple(ANY_ROWS, ANY_ROWS, fc.boolean());
  fc.assert(
    fc.property(both, ([old, fresh, internal]) => {
      const [before, after] = [listWith(old), listWith(fresh, { internal })];
      const found = bruteForce(before, after);
      const { onlyBefore, onlyAfter, unchanged, changes } = compareRuns(before, after);
      expect(onlyBefore).toEqual(found.filter(({ is }) => is < 0).map(({ was }) => was));
      expect([...onlyAfter].sort()).toEqual(
        found
          .filter(({ was }) => was < 0)
          .map(({ is }) => is)
          .sort(),
      );
      expect(unchanged).toBe(
        found.filter(({ was, is, changes: differs }) => was >= 0 && is >= 0 && !differs).length,
      );
      expect(changes.flatMap(({ pairs }) => pairs).sort()).toEqual(
        found
          .filter(({ changes: differs }) => differs)
          .map(({ was, is }) => [was, is])
          .sort(),
      );
    }),
    { numRuns: 60 },
  );
});
