import type { Settings } from '../decide/settings';
import { domainOf } from '../../tests/audit/any-settings';
import { changedCells, compareSettings } from './compare';
import { withoutTarget, type TargetCell } from './target-cell';

const acme = domainOf('acme.com');

const BEFORE: Settings = {
  site: {
    internal: true,
    external: true,
    externalDomains: 'any',
    approvedDomains: new Map([[acme, { role: 'customer', approval: false }]]),
    anyDomain: { role: 'customer', approval: false },
    outgoingMail: true,
  },
  projects: new Map([
    ['HELP', { customerInvited: true, portalAccess: 'healthy' }],
    ['SUP', { customerInvited: true, portalAccess: 'healthy' }],
  ]),
};
// acme.com, its relatives, public providers and everybody else, in both projects.
const ALL = compareSettings(BEFORE, { ...BEFORE, site: { ...BEFORE.site, internal: false } });

const cellsWithout = (target: TargetCell) =>
  ALL.flatMap((one) => withoutTarget(one, target)).flatMap(({ classes, projects }) =>
    classes.flatMap(({ domain, before }) =>
      projects.map((key) => `${domain === acme ? acme : before} in ${key ?? ''}`),
    ),
  );

test.each([
  {
    name: 'a domain',
    target: { domain: acme, kind: undefined, project: 'HELP' },
    gone: 'acme.com in HELP',
  },
  {
    name: 'a class of many',
    target: { domain: undefined, kind: 'elsewhere', project: 'SUP' },
    gone: 'elsewhere in SUP',
  },
] as const)('without $name all others remain', ({ target, gone }) => {
  const others = cellsWithout(target);
  expect(others).toHaveLength(changedCells(ALL) - 1);
  expect(new Set(others).size).toBe(others.length);
  expect(others).not.toContain(gone);
});

test.each<{ name: string; target: TargetCell }>([
  { name: 'in another project', target: { domain: acme, kind: undefined, project: 'NEW' } },
  { name: 'of no class', target: { domain: undefined, kind: undefined, project: 'HELP' } },
])('a target $name takes nothing away', ({ target }) => {
  expect(ALL.flatMap((one) => withoutTarget(one, target))).toEqual(ALL);
});

test('of domains that change alike only the target goes, and only in its project', () => {
  const [beta, entry] = [domainOf('beta.com'), { role: 'customer', approval: false } as const];
  const approvedDomains = new Map([acme, beta].map((domain) => [domain, entry]));
  const site = { ...BEFORE.site, approvedDomains };
  const changed = compareSettings(
    { ...BEFORE, site },
    { ...BEFORE, site: { ...site, internal: false } },
  );
  const alike = changed.find(({ classes }) => classes.some(({ domain }) => domain === acme));
  if (alike === undefined) throw new Error('Nothing differs');
  const target = { domain: acme, kind: undefined, project: 'HELP' };
  expect(withoutTarget(alike, { ...target, project: 'NEW' })).toEqual([alike]);
  const left = withoutTarget(alike, target);
  expect(
    left.map(({ classes, projects }) => [classes.map(({ domain }) => domain), projects]),
  ).toEqual([
    [[beta], ['HELP', 'SUP']],
    [[acme], ['SUP']],
  ]);
});

test('nothing is left of a difference that is the target alone', () => {
  const [difference] = compareSettings(BEFORE, {
    ...BEFORE,
    site: { ...BEFORE.site, approvedDomains: new Map([[acme, { role: 'none' }]]) },
  });
  if (difference === undefined) throw new Error('Nothing differs');
  const alone = { ...difference, projects: ['HELP'] };
  expect(withoutTarget(alone, { domain: acme, kind: undefined, project: 'HELP' })).toEqual([]);
});
