import type { SomeRow } from '../../../tests/lists/some-list';
import { listWith, people } from '../../../tests/lists/some-list';
import { unknown } from '../../decide/facts';
import { bitOf, hasAccount, SURPRISES, surpriseMasks, willFail, type Surprise } from './surprises';

const EXISTING: SomeRow = ['sam@acme.com', ['atlassian-with-access']];

/** The surprises of the last row. */
function ofLast(rows: readonly SomeRow[], differs = {}): readonly Surprise[] {
  const mask = surpriseMasks(listWith(rows, differs)).at(-1) ?? 0;
  return SURPRISES.filter((one) => (mask & bitOf(one)) !== 0);
}

interface Case {
  readonly name: string;
  readonly rows: readonly SomeRow[];
  readonly differs?: object;
  readonly surprises: readonly Surprise[];
}

test.each([
  { name: 'a new person like the others', rows: people(5, 'acme.com'), surprises: [] },
  {
    name: 'one account among new people',
    rows: [...people(3, 'acme.com'), EXISTING],
    surprises: ['unlike-domain', 'has-account'],
  },
  {
    name: 'one account in a domain of three, too small to have a custom',
    rows: [...people(2, 'acme.com'), EXISTING],
    surprises: ['has-account'],
  },
  {
    name: 'half against half: nothing is usual',
    rows: [...people(2, 'acme.com'), ['al@acme.com', ['atlassian-with-access']], EXISTING],
    surprises: ['has-account'],
  },
  {
    name: 'one of the three that are usual, against two',
    rows: [EXISTING, ['al@acme.com', ['atlassian-with-access']], ...people(3, 'acme.com')],
    surprises: [],
  },
  {
    name: 'an account that may or may not be there',
    rows: [['sam@acme.com', unknown('account')]],
    surprises: [],
  },
  {
    name: 'somebody who is there, whoever it is',
    rows: [['sam@acme.com', ['both', 'invited']]],
    surprises: ['has-account'],
  },
  {
    name: 'an invite that fails',
    rows: ['jo@client.example'],
    differs: { external: false },
    surprises: ['will-fail'],
  },
  { name: 'no address', rows: ['jo'], surprises: ['will-fail'] },
  {
    name: 'no addresses among others have no domain to be unlike',
    rows: [...people(5, 'acme.com'), 'a', 'b', 'c', 'd'],
    surprises: ['will-fail'],
  },
  { name: 'a domain one typo away', rows: ['jo@acmee.com'], surprises: ['look-alike'] },
] satisfies readonly Case[])('$name: $surprises', ({ rows, surprises, ...also }: Case) => {
  expect(ofLast(rows, also.differs)).toEqual(surprises);
});

test.each([
  { name: 'one of two kinds', decidedBy: 'S2', account: ['both', 'portal-only'], found: true },
  { name: 'nobody knows', decidedBy: 'S2', account: [], found: false },
  { name: 'none, or one', decidedBy: 'S2', account: ['none', 'both'], found: false },
  { name: 'one behind what is no address', decidedBy: 'A1', account: ['both'], found: false },
] as const)('an account is known to be there: $name, $found', ({ decidedBy, account, found }) => {
  const answer = { outcomes: ['no-notification'], decidedBy: [decidedBy], caveats: [] } as const;
  expect(hasAccount({ ...answer, account })).toBe(found);
});

test('an invite fails only where nothing else is possible', () => {
  expect(willFail({ outcomes: ['error'] })).toBe(true);
  expect(willFail({ outcomes: ['error', 'no-notification'] })).toBe(false);
  expect(willFail({ outcomes: ['no-notification'] })).toBe(false);
});
