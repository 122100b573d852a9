/** Sound and tight for partial facts of the full space: drawn at random, and the widest by name. */
import * as fc from 'fast-check';
import { decideFacts } from '../../src/decide/decide';
import { weaker } from '../../src/decide/evidence';
import {
  FACT_NAMES,
  FACT_VALUES,
  unknown,
  type FactName,
  type Facts,
  type FactValue,
} from '../../src/decide/facts';
import { sizeOf } from '../oracle/space';
import { partialDifference } from './partial-facts';

/** So many completions are still quick to try one by one. */
const MOST_COMPLETIONS = 20_000;

/** What is known of a fact: mostly one value, now and then some, now and then nothing. */
function knowledgeOf(name: FactName): fc.Arbitrary<readonly FactValue[]> {
  const values: readonly FactValue[] = FACT_VALUES[name];
  return fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...values).map((value) => [value]) },
    { weight: 3, arbitrary: fc.subarray([...values], { minLength: 1 }) },
    { weight: 1, arbitrary: fc.constant(values) },
  );
}

const anyFacts: fc.Arbitrary<Facts> = fc
  .record(Object.fromEntries(FACT_NAMES.map((name) => [name, knowledgeOf(name)])))
  // Each fact was drawn from its own values; the compiler cannot follow that.
  .map((drawn) => drawn as unknown as Facts);

/** A valid address on the Customers page: the part of the space where most is asked. */
const customersPage = anyFacts.map((facts): Facts => ({
  ...facts,
  address: ['valid'],
  route: ['customers-page'],
}));

const newPerson = customersPage.map((facts): Facts => ({
  ...facts,
  'project.portalAccess': ['healthy'],
  account: ['none'],
  inviter: ['agent'],
  'site.internal': ['on', 'off'],
}));

test.each([
  { name: 'of any kind', facts: anyFacts },
  { name: 'on the Customers page', facts: customersPage },
  { name: 'about a new person', facts: newPerson },
])(
  'core and oracle agree on random partial facts $name',
  ({ facts }) => {
    fc.assert(
      fc.property(
        facts.filter((some) => sizeOf(some) <= MOST_COMPLETIONS),
        (some) => {
          expect(partialDifference(some)).toBeUndefined();
        },
      ),
      { numRuns: 300 },
    );
  },
  120_000,
);

const NOTHING_KNOWN: Facts = {
  address: ['valid'],
  route: ['customers-page'],
  'site.internal': unknown('site.internal'),
  'site.external': unknown('site.external'),
  'site.externalDomains': unknown('site.externalDomains'),
  'site.approvedDomains': unknown('site.approvedDomains'),
  'site.anyDomain': unknown('site.anyDomain'),
  'site.userInvites': ['closed'],
  'site.outgoingMail': unknown('site.outgoingMail'),
  'project.customerInvited': unknown('project.customerInvited'),
  'project.portalAccess': unknown('project.portalAccess'),
  account: unknown('account'),
  inviter: unknown('inviter'),
  'address.publicMailProvider': ['no'],
  'address.relatedDomainListed': unknown('address.relatedDomainListed'),
};

const WIDE = [
  { name: 'nothing is recorded', facts: NOTHING_KNOWN },
  {
    name: 'nothing is recorded, a public provider, a new person',
    facts: { ...NOTHING_KNOWN, account: ['none'], 'address.publicMailProvider': ['yes'] },
  },
  {
    name: 'nothing is recorded, People page',
    facts: { ...NOTHING_KNOWN, route: ['people-page'], inviter: ['agent'] },
  },
  {
    name: 'the site is recorded, account and inviter are not known',
    facts: {
      ...NOTHING_KNOWN,
      'site.internal': ['on'],
      'site.external': ['on'],
      'site.externalDomains': ['any'],
      'site.approvedDomains': ['customer'],
      'site.anyDomain': ['none'],
      'site.userInvites': unknown('site.userInvites'),
    },
  },
] satisfies { name: string; facts: Facts }[];

test.each<{ name: string; facts: Facts }>(WIDE)(
  'core and oracle agree where $name',
  ({ facts }) => {
    expect(partialDifference(facts)).toBeUndefined();
  },
  60_000,
);

test('learning a fact only takes outcomes away, and never weakens the evidence', () => {
  const question = anyFacts.chain((facts) =>
    fc.constantFrom(...FACT_NAMES).chain((name) =>
      fc.constantFrom(...facts[name]).map((value) => ({
        before: facts,
        after: { ...facts, [name]: [value] } satisfies Facts,
      })),
    ),
  );
  fc.assert(
    fc.property(question, ({ before, after }) => {
      const wide = decideFacts(before);
      const narrow = decideFacts(after);
      expect(wide.outcomes).toEqual(expect.arrayContaining([...narrow.outcomes]));
      expect(wide.decidedBy).toEqual(expect.arrayContaining([...narrow.decidedBy]));
      expect(wide.caveats).toEqual(expect.arrayContaining([...narrow.caveats]));
      expect(weaker(wide.evidence, narrow.evidence)).toBe(wide.evidence);
    }),
    { numRuns: 1000 },
  );
});

test('the same facts give the same verdict, whatever was asked in between', () => {
  fc.assert(
    fc.property(anyFacts, anyFacts, (facts, others) => {
      const first = decideFacts(facts);
      decideFacts(others);
      expect(decideFacts(facts)).toEqual(first);
    }),
    { numRuns: 500 },
  );
});

test('the order in which possible values are listed changes nothing', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const reversed = Object.fromEntries(
        Object.entries(facts).map(([name, values]) => [name, [...values].reverse()]),
      ) as unknown as Facts;
      expect(decideFacts(reversed)).toEqual(decideFacts(facts));
    }),
    { numRuns: 500 },
  );
});
