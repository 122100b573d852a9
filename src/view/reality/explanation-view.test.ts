import { domainOf } from '../../../tests/audit/any-settings';
import { approvedOf, recordWith } from '../../../tests/audit/sound-record';
import { ADMIN_READER } from '../../../tests/view/admin-reader';
import { checkReality } from '../../audit/evidence/reality-check';
import type { Observation } from '../../audit/evidence/sighting';
import { toExplanationsView } from './explanation-view';

const CUSTOMER = { role: 'customer', approval: false } as const;
const settings = recordWith({
  approvedDomains: approvedOf({ 'acme.com': CUSTOMER, 'beta.com': CUSTOMER }),
});

function seen(domain: string, made: Observation['made']): Observation {
  const at = (hour: number) => `2026-11-03T0${String(hour)}:00:00.000Z`;
  return { domain: domainOf(domain), made, count: 1, after: at(1), by: at(2) };
}

function viewOf(...observations: readonly Observation[]) {
  return toExplanationsView(checkReality(settings, observations, ''), settings, ADMIN_READER);
}

test('the likeliest is said as such, with the changes, the steps and what speaks against it', () => {
  const view = viewOf(seen('acme.com', 'portal-only'), seen('beta.com', 'portal-only'));
  expect(view).not.toHaveProperty('undecided');
  expect(view.explanations[0]).toEqual({
    key: 'change=internal+off',
    title: 'Internal is most likely off',
    isLikeliest: true,
    changes: [{ setting: 'internal', to: false }],
    lines: [{ id: 'internal off ', name: 'Customer access: Internal', text: 'On → Off' }],
    isLoose: false,
    steps: [expect.objectContaining({ id: 'T2' })],
    against: 'No account speaks against it.',
  });
  expect(view.explanations[1]?.title).toContain('possibly');
});

test('what agrees speaks against an explanation', () => {
  const { explanations } = viewOf(seen('acme.com', 'portal-only'), seen('beta.com', 'atlassian'));
  expect(explanations.at(0)).toMatchObject({ isLikeliest: true, isLoose: true });
  expect(explanations.at(-1)?.against).toBe(
    '1 account speaks against it, unless the setting was changed in between.',
  );
});

test('what fits only where an answer is open is said', () => {
  const observations = [seen('client.example', 'atlassian'), seen('other.example', 'portal-only')];
  const { explanations } = viewOf(...observations);
  expect(explanations.map(({ against }) => against)).toContain(
    '1 account fits it only where Atlassian’s pages leave the answer open.',
  );
});

test('where even the likeliest fits some accounts badly, none is called most likely', () => {
  const observations = [
    ...['client.example', 'other.example'].map((domain) => seen(domain, 'atlassian')),
    seen('third.example', 'portal-only'),
  ];
  const view = viewOf(...observations);
  const [first] = view.explanations;
  expect(first).toMatchObject({
    title: 'Any domain is possibly something other than role None',
    isLikeliest: false,
    isLoose: true,
  });
  expect(view.undecided).toMatch(/^No change of the settings fits all accounts well/);
});

test('equally likely ones are not told apart', () => {
  const view = viewOf(seen('acme.com', 'portal-only'));
  expect(view.undecided).toMatch(/can’t tell between these 2/);
  expect(view.explanations.map(({ isLikeliest }) => isLikeliest)).toEqual([true, true]);
  expect(view.explanations.map(({ title }) => title)).toContain('Internal is possibly off');
});

test('beside the settings: other routes, other ways, and a change for a while', () => {
  const causes = (...seenOnes: readonly Observation[]) =>
    viewOf(...seenOnes).causes.map(({ cause }) => cause);
  expect(causes(seen('acme.com', 'portal-only'))).toEqual(
    expect.arrayContaining(['signed-up', 'changed-meanwhile']),
  );
  expect(causes(seen('client.example', 'atlassian'))).toEqual(
    expect.arrayContaining(['people-page', 'admin-hub', 'asked-to-join', 'changed-meanwhile']),
  );
});
