/** Settings records over few domains and projects, any part recorded or not, for properties of the audit. */
import fc from 'fast-check';
import { parseDomain, type DomainName } from '../../src/decide/domain-name';
import type {
  DomainEntry,
  ProjectSettings,
  Settings,
  SiteSettings,
} from '../../src/decide/settings';

/** A domain that a test wrote; a bad one is a mistake in the test. */
export function domainOf(text: string): DomainName {
  const domain = parseDomain(text);
  if (domain === undefined) throw new Error(`Not a domain: ${text}`);
  return domain;
}

/** A company, a part of it, a public provider, and a name that audits invent. */
export const SOME_DOMAINS: readonly DomainName[] = [
  'acme.com',
  'team.acme.com',
  'gmail.com',
  'someone-else.example',
].map(domainOf);

const ENTRY: fc.Arbitrary<DomainEntry> = fc.record(
  { role: fc.constantFrom('customer', 'none', 'user'), approval: fc.boolean() },
  { requiredKeys: [] },
);

const SITE: fc.Arbitrary<SiteSettings> = fc.record(
  {
    internal: fc.boolean(),
    external: fc.boolean(),
    externalDomains: fc.oneof(fc.constant('any' as const), fc.subarray([...SOME_DOMAINS])),
    approvedDomains: fc
      .array(fc.tuple(fc.constantFrom(...SOME_DOMAINS), ENTRY), { maxLength: 3 })
      .map((entries) => new Map(entries)),
    anyDomain: ENTRY,
    userInvites: fc.constantFrom('open', 'closed'),
    outgoingMail: fc.boolean(),
  },
  { requiredKeys: [] },
);

const PROJECT: fc.Arbitrary<ProjectSettings> = fc.record(
  { customerInvited: fc.boolean(), portalAccess: fc.constantFrom('healthy', 'broken') },
  { requiredKeys: [] },
);

/** Any record. */
export const ANY_SETTINGS: fc.Arbitrary<Settings> = fc.record({
  site: SITE,
  projects: fc
    .array(fc.tuple(fc.constantFrom('HELP', 'SUP', 'NEW'), PROJECT), { maxLength: 3 })
    .map((projects) => new Map(projects)),
});
