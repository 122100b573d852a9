import { OUTSIDER } from '../../tests/oracle/outsider-facts';
import { FACT_NAMES, unknown, type Facts } from './facts';
import { toMasks } from './masks';
import { outcomesIn } from './graph';
import { outcomesOf, walk } from './walk';

const walked = (facts: Partial<Facts>) => walk(toMasks({ ...OUTSIDER, ...facts }));

test('one way remembers each question, the fact it read and the step that matched', () => {
  const [ending] = walked({}).endings;
  const steps = ending?.trails[0]?.flatMap((visit) => visit.step ?? []);
  expect(steps).toEqual(['D4', 'T2']);
  expect(ending?.trails[0]?.every((visit) => visit.only)).toBe(true);
});

test('an outcome that did not come names the first question that ruled it out', () => {
  const ruledOut = walked({}).ruledOut.map(({ outcome, by }) => [outcome, by.question]);
  expect(ruledOut).toEqual([
    ['atlassian-account-invitation', 'what-does-any-domain-give'],
    ['error', 'does-the-external-list-allow-it'],
    ['no-notification', 'is-customer-invited-on'],
  ]);
});

test('an unknown fact makes several ways, the one with the fewest assumptions first', () => {
  const { outcomes, endings } = walked({
    account: ['none', 'invited'],
    'site.anyDomain': unknown('site.anyDomain'),
  });
  expect(outcomes).toEqual(['atlassian-account-invitation', 'customer-invited', 'no-notification']);
  expect(endings.map((ending) => ending.step)).toEqual(['S6', 'T1', 'T2']);
  for (const { trails } of endings) {
    const open = trails.map(
      (trail) => trail.filter((visit) => !visit.only || visit.open === true).length,
    );
    expect(open).toEqual([...open].sort((a, b) => a - b));
  }
});

test('an open step goes both ways and says so', () => {
  const { outcomes, evidence, endings } = walked({ 'site.approvedDomains': ['user'] });
  expect(outcomes).toEqual(['atlassian-account-invitation', 'customer-invited']);
  expect(evidence).toBe('contested');
  expect(endings[0]?.trails[0]?.find((visit) => visit.step === 'D7')?.open).toBe(true);
});

test('the other reading of a contested step stands beside the answer, further contested steps included', () => {
  const route = {
    route: ['people-page'],
    'site.internal': ['off'],
    'site.external': ['off'],
  } as const;
  expect(walked(route).outcomes).toEqual(['atlassian-account-invitation']);
  expect(walked(route).otherReadings).toEqual([
    { step: 'R4', outcomes: ['error', 'no-notification'] },
  ]);
});

test('a step that is not contested has no other reading', () => {
  expect(walked({ 'site.approvedDomains': ['none'] }).otherReadings).toEqual([]);
  expect(walked({ 'site.approvedDomains': ['none'] }).evidence).toBe('stated');
});

test('a grade counts only where its step matched', () => {
  const contested = { 'site.approvedDomains': ['none'], 'site.anyDomain': ['customer'] } as const;
  expect(walked(contested).evidence).toBe('contested');
  expect(walked({ ...contested, 'site.internal': ['off'] }).evidence).toBe('stated');
});

test('the cheap walk finds the same outcomes', () => {
  const facts = Object.fromEntries(FACT_NAMES.map((fact) => [fact, unknown(fact)]));
  const masks = toMasks({ ...OUTSIDER, ...facts });
  expect(outcomesIn(outcomesOf([...masks]))).toEqual(walk(masks).outcomes);
});
