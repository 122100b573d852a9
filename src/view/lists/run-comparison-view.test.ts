import { listWith, people } from '../../../tests/lists/some-list';
import { READER } from '../../../tests/view/answers';
import { compareRuns } from '../../audit/lists/compare-runs';
import type { LoadedList } from './loaded-list';
import { changedRows, toRunComparisonView } from './run-comparison-view';

const viewOf = (before: LoadedList, after: LoadedList) =>
  toRunComparisonView(compareRuns(before, after), before, after, READER);

test('groups what changes, with examples, and names who is on one list only', () => {
  const before = listWith([...people(5, 'acme.com'), 'al@client.example', 'gone@acme.com']);
  const after = listWith([...people(5, 'acme.com'), 'al@client.example', 'new@acme.com'], {
    internal: false,
  });
  const view = viewOf(before, after);
  expect(view.summary).toBe('Of 6 addresses on both lists, 5 get another answer.');
  expect(view.changes).toMatchObject([
    {
      title: 'Instead of an Atlassian Account invitation: the JSM customer notification',
      isSame: false,
      count: 5,
      rows: '5 rows',
      examples: 'person1@acme.com, person2@acme.com, person3@acme.com and 2 more',
      places: [0, 1, 2, 3, 4],
      before: {
        badges: [{ outcome: 'atlassian-account-invitation' }],
        reasons: [expect.anything()],
      },
      after: { badges: [{ outcome: 'customer-invited' }] },
    },
  ]);
  expect(view.onlyBefore).toEqual({
    title: 'Only on the earlier list: 1 address',
    examples: 'gone@acme.com',
    places: [6],
  });
  expect(view.onlyAfter).toMatchObject({ examples: 'new@acme.com' });
});

test('the same for another reason is told apart, and not called another answer', () => {
  const before = listWith([
    ['a@acme.com', ['both']],
    ['b@acme.com', ['none']],
  ]);
  const after = listWith([
    ['a@acme.com', ['atlassian-with-access']],
    ['b@acme.com', ['both']],
  ]);
  const view = viewOf(before, after);
  expect(view.summary).toBe(
    'Of 2 addresses on both lists, 1 gets another answer, and 1 the same for another reason.',
  );
  expect(view.changes.map(({ title }) => title)).toEqual([
    'Instead of an Atlassian Account invitation: no mail',
    'Still no mail, for another reason',
  ]);
  expect(changedRows(compareRuns(before, after))).toEqual({ changed: 1, otherReason: 1 });
});

test('many reasons explain nothing, so none is told', () => {
  const [before, after] = [{}, { internal: 'unknown', external: 'unknown' } as const].map(
    (differs) => listWith(['jo@client.example'], differs),
  );
  if (before === undefined || after === undefined) throw new Error('No lists');
  const [change] = viewOf(before, after).changes;
  expect(change?.before.reasons).toHaveLength(1);
  expect(change?.after.reasons).toEqual([]);
  expect(change?.after.badges.length).toBeGreaterThan(1);
});

test('nothing changes', () => {
  const list = listWith(['a@acme.com']);
  expect(viewOf(list, list)).toEqual({
    summary: 'Nothing changes for the 1 address on both lists.',
    changes: [],
  });
});
