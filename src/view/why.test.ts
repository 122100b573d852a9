import { verdictWith } from '../../tests/oracle/neutral-site';
import { ago, READER } from '../../tests/view/answers';
import type { FactReport } from '../contract/fact-report';
import { FACT_VALUES } from '../decide/facts';
import { SOURCES } from '../decide/sources';
import { toWhy } from './why';

const FACTS: readonly FactReport[] = [
  { fact: 'site.internal', possible: ['on'], origin: 'record', at: ago(86_400 * 3) },
  { fact: 'account', possible: FACT_VALUES.account, origin: 'jira', at: ago(5) },
];

test('the way ends at the step that decides, with its meaning, evidence and sources', () => {
  const { lines } = toWhy(verdictWith({}), { facts: [] }, READER);
  const steps = lines.flatMap(({ step }) => (step === undefined ? [] : [step]));
  expect(steps.map(({ id }) => id)).toEqual(['D1', 'T1']);
  expect(steps[1]).toMatchObject({
    means: READER.words.steps.T1,
    evidence: READER.words.evidence.stated,
  });
  expect(steps[1]?.sources.map(({ url }) => url)).toContain(SOURCES.SEED);
});

test('each fact shows where it came from and how old it is', () => {
  const { lines } = toWhy(verdictWith({}), { facts: FACTS, author: 'Sam' }, READER);
  const internal = lines.find(({ fact }) => fact === 'Customer access: Internal: on');
  expect(internal?.origin).toBe('Recorded by Sam, 3 days ago');
});

test('a fact is said once', () => {
  const { lines } = toWhy(verdictWith({}), { facts: [] }, READER);
  const facts = lines.flatMap(({ fact }) => (fact === undefined ? [] : [fact]));
  expect(new Set(facts).size).toBe(facts.length);
});

test('what the headline takes for granted is marked as assumed', () => {
  const { lines } = toWhy(verdictWith({}), { facts: FACTS }, READER);
  const account = lines.find(({ fact }) => fact === 'Account on this site: none');
  expect(account?.origin).toBe('Assumed');
});

test('what is only one of several possibilities is marked as such', () => {
  const verdict = verdictWith({ internal: 'unknown' });
  const { lines } = toWhy(verdict, { facts: FACTS }, READER);
  const internal = lines.find(({ fact }) => fact === 'Customer access: Internal: on');
  expect(internal?.origin).toBe(READER.words.projectPage.supposed);
});

test('a step that is contested only here says so', () => {
  const verdict = verdictWith({
    approvedDomains: { 'acme.com': 'none' },
    anyDomain: 'customer',
  });
  const { lines } = toWhy(verdict, { facts: [] }, READER);
  const contested = lines.find(({ step }) => step?.id === 'D2');
  expect(contested?.step?.evidence).toBe(READER.words.evidence.contested);
});
