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

test('a visit says what was asked, what was answered and what follows, and nothing else', () => {
  const first = walked({
    'site.approvedDomains': ['user'],
    account: ['none', 'both'],
  }).endings.find(({ step }) => step === 'T2')?.trails[0];
  const asked = { only: true };
  expect(first).toStrictEqual([
    { ...asked, question: 'is-the-address-valid', fact: 'address', values: ['valid'] },
    { ...asked, question: 'which-route', fact: 'route', values: ['customers-page'] },
    { ...asked, question: 'may-the-inviter-invite', fact: 'inviter', values: ['agent'] },
    {
      ...asked,
      question: 'is-portal-access-healthy',
      fact: 'project.portalAccess',
      values: ['healthy'],
    },
    { question: 'which-account', fact: 'account', values: ['none'], only: false },
    { ...asked, question: 'is-internal-on', fact: 'site.internal', values: ['on'] },
    {
      ...asked,
      question: 'what-does-the-own-domain-give',
      fact: 'site.approvedDomains',
      values: ['user'],
      step: 'D7',
      evidence: 'contested',
      open: true,
    },
    { ...asked, question: 'is-external-on-beside-internal', fact: 'site.external', values: ['on'] },
    {
      ...asked,
      question: 'does-the-external-list-allow-it',
      fact: 'site.externalDomains',
      values: ['any'],
    },
    { ...asked, question: 'is-outgoing-mail-on', fact: 'site.outgoingMail', values: ['on'] },
    {
      ...asked,
      question: 'is-customer-invited-on',
      fact: 'project.customerInvited',
      values: ['on'],
      step: 'T2',
      evidence: 'stated',
    },
  ]);
});

test('visits of one question are told apart by what was left to answer', () => {
  const inviterOf = (inviter: Facts['inviter']) =>
    walked({ inviter })
      .endings.find(({ step }) => step === 'T2')
      ?.trails[0]?.find(({ fact }) => fact === 'inviter');
  expect(inviterOf(['agent'])).toMatchObject({ values: ['agent'], only: true });
  expect(inviterOf(['none', 'admin'])).toMatchObject({ values: ['admin'], only: false });
  expect(inviterOf(['none', 'agent'])).toMatchObject({ values: ['agent'], only: false });
});

/** Of each way to a step: the facts for which it takes one of several answers, or an open step. */
function assumed(step: string, facts: Partial<Facts>): unknown {
  const ending = walked(facts).endings.find((one) => one.step === step);
  return ending?.trails.map((trail) =>
    trail.flatMap(({ fact, only, open }) => (!only || open === true ? fact : [])),
  );
}

test('the way with the fewest assumptions comes first, although it is found last', () => {
  expect(
    assumed('S4', {
      account: ['atlassian-without-access'],
      inviter: ['agent', 'admin'],
      'site.userInvites': ['open', 'closed'],
    }),
  ).toEqual([['inviter'], ['inviter', 'site.userInvites']]);
});

test('of ways with as many assumptions the first one stays first, however long it is', () => {
  const ending = walked({
    account: ['atlassian-without-access'],
    inviter: ['agent', 'admin'],
    'site.userInvites': ['open'],
  }).endings.find(({ step }) => step === 'S4');
  expect(ending?.trails.map((trail) => trail.at(-1)?.question)).toEqual([
    'who-may-invite-users',
    'is-the-inviter-a-user-access-admin',
  ]);
});

test('to take an open step one way is an assumption too', () => {
  expect(
    assumed('T2', { 'site.internal': ['on', 'off'], 'site.approvedDomains': ['user'] }),
  ).toEqual([['site.internal'], ['site.internal', 'site.approvedDomains']]);
});

test('of several ways the one that kept an outcome longest says what ruled it out', () => {
  const ruledOut = walked({ inviter: ['none', 'agent'] }).ruledOut;
  // Not P1, where the other way ends; and the error is not ruled out, for P1 gives it.
  expect(ruledOut.map(({ outcome, by }) => [outcome, by.question])).toEqual([
    ['atlassian-account-invitation', 'what-does-any-domain-give'],
    ['no-notification', 'is-customer-invited-on'],
  ]);
});

test('of ways that kept an outcome equally long the first one says it', () => {
  const [first] = walked({ account: ['portal-only', 'both'] }).ruledOut;
  expect(first?.by).toMatchObject({ step: 'S2', values: ['portal-only'] });
});

test('another reading on the way of another reading counts too', () => {
  const { otherReadings } = walked({
    route: ['people-page'],
    'site.anyDomain': ['customer'],
    'address.publicMailProvider': ['yes'],
  });
  // R4 read otherwise is decided from P1 on, and so reaches D5, which itself can be read otherwise.
  expect(otherReadings).toEqual([
    { step: 'R4', outcomes: ['atlassian-account-invitation', 'customer-invited'] },
  ]);
});
