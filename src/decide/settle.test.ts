import { OUTSIDER } from '../../tests/oracle/outsider-facts';
import { decideFacts } from './decide';
import { FACT_NAMES, unknown, type FactName, type Facts } from './facts';
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
    name: 'the own entry where it may leave open what another one grants',
    facts: { 'site.approvedDomains': ['not-listed', 'customer'], 'site.anyDomain': ['user'] },
    expected: ['site.approvedDomains'],
  },
  {
    name: 'not the own entry where nobody gets a role either way',
    facts: { 'site.approvedDomains': ['not-listed', 'none'] },
    expected: [],
  },
  {
    name: 'not the inviter where those who may invite get the same error further on',
    facts: {
      route: ['customers-page', 'automation'],
      inviter: ['none', 'agent'],
      'project.portalAccess': ['broken'],
    },
    expected: [],
  },
  {
    name: 'not the account where a new one gets the same error further on',
    facts: {
      route: ['customers-page', 'automation'],
      account: ['none', 'portal-only-inactive'],
      'site.externalDomains': ['not-listed'],
    },
    expected: [],
  },
  {
    name: 'outgoing mail, which only one way of an open step asks for',
    facts: {
      'site.approvedDomains': ['user'],
      'site.outgoingMail': unknown('site.outgoingMail'),
    },
    expected: ['site.outgoingMail'],
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

test('the fact that leaves the fewest outcomes on average over its values comes first, whatever is unknown', () => {
  const everything = Object.fromEntries(
    FACT_NAMES.map((fact) => [fact, unknown(fact)]),
  ) as unknown as Facts;
  const facts = { ...everything, address: ['valid'], route: ['customers-page'] } as const;
  const averageLeft = (fact: FactName) => {
    const left = everything[fact].map(
      (value) => decideFacts({ ...facts, [fact]: [value] }).outcomes.length,
    );
    return left.reduce((sum, count) => sum + count, 0) / left.length;
  };
  const found = settles(facts);
  const expected = FACT_NAMES.filter((fact) => found.includes(fact))
    .map((fact) => ({ fact, average: averageLeft(fact) }))
    .sort((a, b) => a.average - b.average);
  expect(found).toEqual(expected.map(({ fact }) => fact));
  expect(found).toHaveLength(11);
});
