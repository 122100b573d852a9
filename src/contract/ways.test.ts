import { inviteWith, siteWith, verdictWith, type Differs } from '../../tests/oracle/neutral-site';
import type { ReportedEnding } from './api';
import { decideFacts, factsOf } from '../decide/decide';
import { FACT_NAMES, type Facts, type FactValue } from '../decide/facts';
import type { DecidingStepId } from '../decide/step-id';
import { toReported } from './ways';

function factsWith(differs: Differs): Facts {
  return factsOf(inviteWith(differs), siteWith(differs));
}

function endingWith(step: DecidingStepId, differs: Differs): ReportedEnding {
  const { endings } = toReported(verdictWith(differs), factsWith(differs));
  const ending = endings.find((each) => each.step === step);
  if (ending === undefined) throw new Error(step);
  return ending;
}

function sharedWith(step: DecidingStepId, differs: Differs) {
  const { shared } = endingWith(step, differs);
  return {
    enough: shared?.enough,
    conditions: shared?.conditions.map(({ fact, values }) => [fact, values.join()]),
  };
}

/** It is told whatever it says. */
const ACCOUNT = ['account', 'none'];

test('where one way leads there is nothing to share', () => {
  expect(endingWith('T2', { internal: 'unknown' })).not.toHaveProperty('shared');
});

test.each([
  {
    name: 'needed on every way, but not enough',
    step: 'T2',
    differs: { internal: 'unknown', external: 'unknown', approvedDomains: 'unknown' },
    shared: { enough: false, conditions: [ACCOUNT, ['site.external', 'on']] },
  },
  {
    name: 'the ways together are all that meets it',
    step: 'T4',
    differs: {
      internal: 'unknown',
      external: false,
      approvedDomains: { 'acme.com': 'none' },
      anyDomain: 'unknown',
    },
    shared: { enough: true, conditions: [ACCOUNT, ['site.internal', 'on']] },
  },
  {
    name: 'nothing in common',
    step: 'S4',
    differs: { account: 'atlassian-without-access', inviter: 'admin', userInvites: 'unknown' },
    shared: { enough: undefined, conditions: undefined },
  },
  {
    name: 'the account is named though it is the only one',
    step: 'S4',
    differs: { account: 'atlassian-without-access', inviter: 'unknown', userInvites: 'unknown' },
    shared: {
      enough: false,
      conditions: [
        ['inviter', 'agent,admin'],
        ['account', 'atlassian-without-access'],
      ],
    },
  },
] satisfies readonly { name: string; step: DecidingStepId; differs: Differs; shared: object }[])(
  '$name',
  ({ step, differs, shared }) => {
    expect(sharedWith(step, differs)).toEqual(shared);
  },
);

test('the same way taken at an open step is shared, and never enough', () => {
  const differs = { approvedDomains: { 'acme.com': { approval: true } } } satisfies Differs;
  const { shared } = endingWith('T1', differs);
  expect(shared?.enough).toBe(false);
  expect(shared?.conditions.slice(-2)).toMatchObject([
    { open: true, only: true },
    { question: 'is-granted', only: true },
  ]);
  expect(endingWith('T2', differs).shared?.conditions.some(({ open }) => open)).toBe(false);
});

test('a way without an open step is the example', () => {
  const differs = { approvedDomains: 'unknown' } satisfies Differs;
  for (const step of ['T1', 'T2'] as const) {
    expect(
      endingWith(step, differs)
        .trails.flat()
        .some(({ open }) => open),
    ).toBe(false);
  }
});

/** Every complete choice of what the facts leave open. */
function completions(facts: Facts): readonly Facts[] {
  let all: readonly Facts[] = [facts];
  for (const fact of FACT_NAMES) {
    all = all.flatMap((each) => facts[fact].map((value): Facts => ({ ...each, [fact]: [value] })));
  }
  return all;
}

test.each<Differs>([
  { internal: 'unknown', external: 'unknown', approvedDomains: 'unknown' },
  { internal: 'unknown', external: false, anyDomain: 'unknown' },
  { approvedDomains: 'unknown', anyDomain: 'unknown', external: 'unknown' },
  { inviter: 'unknown', userInvites: 'unknown', account: 'unknown' },
  { internal: 'unknown', approvedDomains: { 'acme.com': 'none' }, anyDomain: 'unknown' },
])(
  '%j: nothing gets there without what is shared, and all of it gets there if enough',
  (differs) => {
    const facts = factsWith(differs);
    const cases = completions(facts);
    for (const { step, shared } of toReported(decideFacts(facts), facts).endings) {
      if (shared === undefined) continue;
      const meets = (one: Facts): boolean =>
        shared.conditions.every(({ fact, values }) => {
          const allowed: readonly FactValue[] = values;
          return one[fact].some((value) => allowed.includes(value));
        });
      for (const one of cases) {
        const { decidedBy } = decideFacts(one);
        if (decidedBy.includes(step)) expect(meets(one)).toBe(true);
        else if (shared.enough) expect(meets(one)).toBe(false);
      }
    }
  },
);
