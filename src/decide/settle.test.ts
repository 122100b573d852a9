import { OUTSIDER } from '../../tests/oracle/outsider-facts';
import { FACT_NAMES, unknown, type Facts } from './facts';
import { toMasks } from './masks';
import { settledBy } from './settle';

const settles = (facts: Partial<Facts>) => settledBy(toMasks({ ...OUTSIDER, ...facts }));

test.each<{ name: string; facts: Partial<Facts>; expected: readonly string[] }>([
  { name: 'nothing where everything is known', facts: {}, expected: [] },
  {
    name: 'the account where only that is unknown',
    facts: { account: unknown('account') },
    expected: ['account'],
  },
  {
    name: 'not user invites, which only a person without access would need',
    facts: { 'site.userInvites': unknown('site.userInvites') },
    expected: [],
  },
  {
    name: 'user invites for a person without access',
    facts: {
      account: ['atlassian-without-access'],
      'site.userInvites': unknown('site.userInvites'),
    },
    expected: ['site.userInvites'],
  },
  {
    name: 'not the inviter between agent and admin where that changes nothing',
    facts: { inviter: ['agent', 'admin'] },
    expected: [],
  },
  {
    name: 'nothing where only an open step leaves it open',
    facts: { 'site.approvedDomains': ['user'] },
    expected: [],
  },
  {
    name: 'not the approval of a role that is None anyway',
    facts: { 'site.approvedDomains': ['none', 'none-with-approval'] },
    expected: [],
  },
  {
    name: 'the approval of a grant, which opens the answer',
    facts: { 'site.approvedDomains': ['customer', 'customer-with-approval'] },
    expected: ['site.approvedDomains'],
  },
  {
    name: 'the fact that leaves the fewest outcomes first',
    facts: {
      'site.internal': unknown('site.internal'),
      'site.external': unknown('site.external'),
    },
    expected: ['site.internal', 'site.external'].reverse(),
  },
])('settled by $name', ({ facts, expected }) => {
  expect(settles(facts)).toEqual(expected);
});

test('facts that follow from the address settle nothing', () => {
  const everything = Object.fromEntries(FACT_NAMES.map((fact) => [fact, unknown(fact)]));
  const found = settles(everything);
  expect(found).toHaveLength(11);
  expect(found).not.toContain('address.publicMailProvider');
  expect(found).not.toContain('route');
});
