/** Sound and tight for partial facts, exhaustively over two reduced grids: every way to know a little of each fact. */
import { FACT_NAMES, type FactName, type Facts, type FactValue } from '../../src/decide/facts';
import { partialDifference, subsets } from './partial-facts';

/** The values of each fact that the grid has; every non-empty set of them is one thing that can be known. */
type Grid = { readonly [F in FactName]: readonly FactValue<F>[] };

/** What decides for somebody who is new: the domain steps, the account type, the mail. */
const NEW_PERSON = {
  address: ['valid'],
  route: ['customers-page'],
  'site.internal': ['on', 'off'],
  'site.external': ['on', 'off'],
  'site.externalDomains': ['any', 'not-listed'],
  'site.approvedDomains': ['not-listed', 'customer', 'none', 'user'],
  'site.anyDomain': ['customer', 'none', 'customer-with-approval'],
  'site.userInvites': ['closed'],
  'site.outgoingMail': ['on', 'off'],
  'project.customerInvited': ['on', 'off'],
  'project.portalAccess': ['healthy'],
  account: ['none'],
  inviter: ['agent'],
  'address.publicMailProvider': ['no', 'yes'],
  'address.relatedDomainListed': ['no'],
} as const satisfies Grid;

/** What decides before that: address, route, inviter, project, account. */
const BEFORE = {
  address: ['valid', 'invalid'],
  route: ['customers-page', 'people-page'],
  'site.internal': ['on', 'off'],
  'site.external': ['off'],
  'site.externalDomains': ['any'],
  'site.approvedDomains': ['customer'],
  'site.anyDomain': ['none'],
  'site.userInvites': ['open', 'approval', 'closed'],
  'site.outgoingMail': ['on'],
  'project.customerInvited': ['on'],
  'project.portalAccess': ['healthy', 'broken'],
  account: ['none', 'portal-only', 'atlassian-without-access'],
  inviter: ['none', 'agent', 'admin'],
  'address.publicMailProvider': ['no'],
  'address.relatedDomainListed': ['no'],
} as const satisfies Grid;

const GRIDS = [
  { name: 'a new person', grid: NEW_PERSON, cells: 3 ** 6 * 15 * 7 },
  { name: 'what comes before', grid: BEFORE, cells: 3 ** 4 * 7 ** 3 },
];

test.each(GRIDS)(
  'core and oracle agree on all $cells sets of partial facts about $name',
  ({ grid, cells }) => {
    const differences: string[] = [];
    const covered = everyCell(grid, (facts) => {
      const found = partialDifference(facts);
      if (found !== undefined && differences.length < 5) differences.push(found);
    });
    expect(differences).toEqual([]);
    expect(covered).toBe(cells);
  },
  600_000,
);

/** Visits every combination of what can be known of each fact; returns how many there were. */
function everyCell(grid: Grid, visit: (facts: Facts) => void): number {
  const choices = FACT_NAMES.map((name) => ({
    name,
    sets: subsets<FactValue>(grid[name]),
  }));
  // Each fact meets only subsets of its own values; the compiler cannot follow that.
  const facts = {} as Record<FactName, readonly [FactValue, ...FactValue[]]>;
  let count = 0;
  const choose = (depth: number): void => {
    const choice = choices[depth];
    if (choice === undefined) {
      count += 1;
      visit(facts as Facts);
      return;
    }
    for (const set of choice.sets) {
      facts[choice.name] = set;
      choose(depth + 1);
    }
  };
  choose(0);
  return count;
}
