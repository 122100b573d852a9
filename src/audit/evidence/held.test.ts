import { valuesIn } from '../../decide/masks';
import type { Settings } from '../../decide/settings';
import { domainOf } from '../../../tests/audit/any-settings';
import { countOf, holdAgainst, isPossible, isSure, lacking } from './held';

const GMAIL = { domain: domainOf('gmail.com'), made: 'portal-only', count: 1 } as const;

const SETTINGS: Settings = {
  site: { internal: true, external: false, anyDomain: { role: 'none', approval: false } },
  projects: new Map(),
};

test('a way that the domain itself closes is none', () => {
  const [gmail, other] = holdAgainst(SETTINGS, [
    GMAIL,
    { ...GMAIL, domain: domainOf('acme.example') },
  ]);
  expect(gmail?.ways.length).not.toBe(other?.ways.length);
});

test.each([
  { role: 'customer', approval: false, made: 'atlassian', possible: true, sure: true },
  { role: 'customer', approval: false, made: 'portal-only', possible: false, sure: false },
  { role: 'user', approval: false, made: 'portal-only', possible: true, sure: false },
  { role: 'customer', approval: true, made: 'atlassian', possible: true, sure: false },
  { role: 'none', approval: false, made: 'portal-only', possible: true, sure: true },
] as const)(
  'approved with role $role, approval $approval: $made is possible $possible, sure $sure',
  ({ role, approval, made, possible, sure }) => {
    const acme = domainOf('acme.example');
    const approvedDomains = new Map([[acme, { role, approval }]]);
    const settings: Settings = {
      site: { ...SETTINGS.site, external: true, externalDomains: 'any', approvedDomains },
      projects: new Map(),
    };
    const [held] = holdAgainst(settings, [{ domain: acme, made, count: 1 }]);
    if (held === undefined) throw new Error('nothing is held');
    expect([isPossible(held, []), isSure(held, [])]).toEqual([possible, sure]);
  },
);

test('what keeps a way closed is named, and a changed setting opens it', () => {
  const [held] = holdAgainst(SETTINGS, [GMAIL]);
  if (held === undefined) throw new Error('nothing is held');
  expect(isPossible(held, [])).toBe(false);
  const lacks = held.ways.map((way) => lacking(way, held, []));
  expect(lacks).toContainEqual(['site.external']);
  expect(valuesIn('site.external', 1)).toEqual(['on']);
  expect(isPossible(held, [{ fact: 'site.external', to: 1 }])).toBe(true);
});

test('accounts are counted, not sightings', () => {
  expect(countOf(holdAgainst(SETTINGS, [{ ...GMAIL, count: 5 }, GMAIL]))).toBe(6);
});
