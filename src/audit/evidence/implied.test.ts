import type { Settings, SiteSettings } from '../../decide/settings';
import { domainOf } from '../../../tests/audit/any-settings';
import { impliedSettings } from './implied';
import { valuesOf } from './needed-setting';
import type { AccountKind, Sighting } from './sighting';

function seen(made: AccountKind, domain: string): Sighting {
  return { domain: domainOf(domain), made, count: 1 };
}

function implied(site: SiteSettings, ...sightings: readonly Sighting[]) {
  const settings: Settings = { site, projects: new Map() };
  return impliedSettings(settings, sightings).map(
    (one) => `${one.fact} ${one.domain ?? ''} ${valuesOf(one).join('/')}`,
  );
}

/** What an entry gives that grants, or may grant. */
const GRANTS = ['customer', 'user', 'stakeholder'].flatMap((role) => [
  role,
  `${role}-with-approval`,
]);

test('of a portal-only account follows that External is on and lets the domain in', () => {
  expect(implied({}, seen('portal-only', 'client.example'))).toEqual([
    'site.external  on',
    'site.externalDomains client.example any/listed',
  ]);
});

test('of an Atlassian account follows that Internal is on', () => {
  expect(implied({}, seen('atlassian', 'acme.com'))).toContain('site.internal  on');
});

test('what is recorded stays out of it', () => {
  const site = { external: true, externalDomains: 'any' } as const;
  expect(implied(site, seen('portal-only', 'client.example'))).toEqual([]);
});

test('what contradicts the record says nothing', () => {
  expect(implied({ external: false }, seen('portal-only', 'client.example'))).toEqual([]);
  // Nor does it take back what another one says.
  const both = [seen('atlassian', 'acme.com'), seen('portal-only', 'client.example')];
  expect(implied({ internal: false }, ...both)).toContain('site.external  on');
});

test('of an Atlassian account follows what its own domain gives, where Any domain gives nothing', () => {
  const site = { internal: true, anyDomain: { role: 'none', approval: false } } as const;
  expect(implied(site, seen('atlassian', 'acme.com'))).toEqual([
    `site.approvedDomains acme.com ${GRANTS.join('/')}`,
  ]);
});

test('a portal-only account of a domain that grants shows that Internal is off', () => {
  const approvedDomains = new Map([
    [domainOf('acme.com'), { role: 'customer', approval: false } as const],
  ]);
  expect(implied({ approvedDomains }, seen('portal-only', 'acme.com'))).toContain(
    'site.internal  off',
  );
});

test('two that cannot both be leave nothing of the setting', () => {
  const approvedDomains = new Map([
    [domainOf('acme.com'), { role: 'customer', approval: false } as const],
  ]);
  const both = [seen('portal-only', 'acme.com'), seen('atlassian', 'acme.com')];
  expect(implied({ approvedDomains }, ...both).join()).not.toContain('site.internal');
});
