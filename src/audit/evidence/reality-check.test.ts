import type { Settings } from '../../decide/settings';
import { domainOf } from '../../../tests/audit/any-settings';
import { checkReality } from './reality-check';
import type { Observation } from './sighting';

const acme = domainOf('acme.com');
const beta = domainOf('beta.com');
const client = domainOf('client.example');
const CUSTOMER = { role: 'customer', approval: false } as const;

/** acme.com and beta.com get Atlassian accounts, everybody else a portal-only one. */
const SETTINGS: Settings = {
  site: {
    internal: true,
    external: true,
    externalDomains: 'any',
    approvedDomains: new Map([
      [acme, CUSTOMER],
      [beta, CUSTOMER],
    ]),
    anyDomain: { role: 'none', approval: false },
    userInvites: 'closed',
    outgoingMail: true,
  },
  projects: new Map(),
};
const RECORDED = '2026-11-02T00:00:00.000Z';

function seen(domain: Observation['domain'], made: Observation['made'], day = 3): Observation {
  const at = (hour: number) => `2026-11-0${String(day)}T0${String(hour)}:00:00.000Z`;
  return { domain, made, count: 1, after: at(1), by: at(2) };
}

function likeliest(observations: readonly Observation[]) {
  return checkReality(SETTINGS, observations, RECORDED)
    .explanations.filter((one) => one.likeliest)
    .map(({ changes }) => changes);
}

test('what agrees with the record says nothing against it', () => {
  const observations = [seen(acme, 'atlassian'), seen(client, 'portal-only')];
  const check = checkReality(SETTINGS, observations, RECORDED);
  expect(check).toMatchObject({ used: observations, contradicting: [], explanations: [] });
});

test('one setting that explains all beats several that explain one each', () => {
  expect(likeliest([seen(acme, 'portal-only'), seen(beta, 'portal-only')])).toEqual([
    [{ setting: 'internal', to: false }],
  ]);
});

test('what agrees tells explanations apart: beta.com shows that Internal is on', () => {
  const observations = [seen(acme, 'portal-only'), seen(beta, 'atlassian')];
  const { explanations } = checkReality(SETTINGS, observations, RECORDED);
  expect(explanations[0]).toMatchObject({
    changes: [{ setting: 'approvedDomains', domain: acme, entry: { role: 'none' } }],
    against: 0,
    likeliest: true,
  });
  // It may have appeared before Internal was switched off: not excluded.
  expect(explanations[1]).toMatchObject({
    changes: [{ setting: 'internal', to: false }],
    against: 1,
    strained: 0,
    likeliest: false,
  });
});

test('fewer accounts against it outweigh fewer changes', () => {
  const gamma = domainOf('gamma.com');
  const approvedDomains = new Map([acme, beta, gamma].map((domain) => [domain, CUSTOMER]));
  const settings = { ...SETTINGS, site: { ...SETTINGS.site, approvedDomains } };
  const observations = [
    ...[acme, beta].map((domain) => seen(domain, 'portal-only')),
    seen(gamma, 'atlassian'),
  ];
  const { explanations } = checkReality(settings, observations, RECORDED);
  expect(explanations[0]).toMatchObject({
    changes: [acme, beta].map((domain) => ({ setting: 'approvedDomains', domain })),
    against: 0,
    likeliest: true,
  });
  const internal = explanations.find(({ changes: [one] }) => one?.setting === 'internal');
  expect(internal).toMatchObject({ against: 1, likeliest: false });
});

test('the first contradiction counts, in whatever order accounts are told', () => {
  const observations = [
    seen(acme, 'portal-only', 6),
    seen(beta, 'atlassian', 4),
    seen(acme, 'portal-only', 3),
  ];
  const { explanations } = checkReality(SETTINGS, observations, RECORDED);
  expect(explanations.map(({ against }) => against)).toContain(1);
});

test('an account that was there at the moment after which the first contradiction came speaks against nothing', () => {
  const earlier = seen(beta, 'atlassian', 3);
  const contradiction = { ...seen(acme, 'portal-only', 4), after: earlier.by };
  const { explanations } = checkReality(SETTINGS, [earlier, contradiction], RECORDED);
  expect(explanations.map(({ against }) => against)).toEqual([0, 0]);
});

test('weeks of accounts from before the change speak against nothing', () => {
  const before = Array.from({ length: 6 }, (_, n) => [
    seen(acme, 'atlassian', n + 3),
    seen(beta, 'atlassian', n + 3),
  ]).flat();
  const after = [seen(acme, 'portal-only', 9), seen(beta, 'portal-only', 9)];
  const { explanations } = checkReality(SETTINGS, [...before, ...after], RECORDED);
  expect(explanations[0]).toMatchObject({
    changes: [{ setting: 'internal', to: false }],
    against: 0,
    likeliest: true,
  });
});

test('what needs an open step comes after what does not', () => {
  // Any domain could be a role of which the documentation leaves open whether it grants.
  const other = domainOf('other.example');
  const observations = [seen(client, 'atlassian'), seen(other, 'portal-only')];
  const { explanations } = checkReality(SETTINGS, observations, RECORDED);
  expect(explanations.map(({ needed, strained }) => [needed[0]?.fact, strained])).toEqual([
    ['site.approvedDomains', 0],
    ['site.anyDomain', 1],
  ]);
  expect(explanations.map(({ likeliest }) => likeliest)).toEqual([true, false]);
});

test('so it does where it is found first', () => {
  const site: Settings['site'] = {
    ...SETTINGS.site,
    approvedDomains: new Map([[acme, { role: 'none', approval: false }]]),
    anyDomain: { role: 'user', approval: true },
  };
  const observations = [
    ...[acme, client].map((domain) => seen(domain, 'atlassian')),
    seen(acme, 'portal-only'),
  ];
  const { explanations } = checkReality({ ...SETTINGS, site }, observations, RECORDED);
  expect(explanations.map(({ needed, strained }) => [needed[0]?.fact, strained])).toEqual([
    ['site.anyDomain', 0],
    ['site.approvedDomains', 1],
  ]);
});

test('one account alone leaves two explanations equally likely', () => {
  expect(likeliest([seen(acme, 'portal-only')])).toHaveLength(2);
});

test('of the values that explain it, the one that the other accounts leave possible is chosen', () => {
  // Somebody of client.example got an Atlassian account; whoever came since got a portal-only one.
  const observations = [
    seen(client, 'atlassian', 3),
    ...[4, 5, 6].map((day) => seen(client, 'portal-only', day)),
  ];
  const { explanations } = checkReality(SETTINGS, observations, RECORDED);
  const [first] = explanations;
  expect(first).toMatchObject({ against: 0, strained: 3, misfits: 0 });
  expect(first?.changes).not.toContainEqual(
    expect.objectContaining({ entry: { role: 'customer', approval: false } }),
  );
});

test('what may have appeared before the record was made is not held against it', () => {
  const check = checkReality(SETTINGS, [seen(acme, 'portal-only', 1)], RECORDED);
  expect(check).toMatchObject({ used: [], contradicting: [], unplaced: 0 });
  const around = { ...seen(acme, 'portal-only', 2), count: 3, after: '2026-11-01T23:00:00.000Z' };
  const before = { ...around, count: 5, by: RECORDED };
  const after = { ...around, count: 7, after: RECORDED };
  expect(checkReality(SETTINGS, [around, before, after], RECORDED)).toMatchObject({
    used: [after],
    unplaced: 3,
  });
  const since = { ...seen(acme, 'portal-only'), after: RECORDED };
  expect(checkReality(SETTINGS, [since], RECORDED).contradicting).toEqual([since]);
});
