/** Settings over domains that are related in every way: parents, children, public providers, international ones. */
import fc from 'fast-check';
import type { DomainName } from '../../src/decide/domain-name';
import type {
  DomainEntry,
  ProjectSettings,
  Settings,
  SiteSettings,
} from '../../src/decide/settings';
import { domainOf } from '../audit/any-settings';

/** What is listed in these settings, if anything is. */
export const LISTABLE: readonly DomainName[] = [
  'acme.com',
  'team.acme.com',
  'eu.team.acme.com',
  'bücher.example',
  'gmail.com',
  'mail.gmail.com',
  'co.uk',
  'client.example',
  'someone-else.example',
  'team.someone-else2.example',
].map(domainOf);

const ENTRY: fc.Arbitrary<DomainEntry> = fc.record(
  {
    role: fc.constantFrom('customer', 'none', 'user', 'stakeholder'),
    approval: fc.boolean(),
  },
  { requiredKeys: [] },
);

const SITE: fc.Arbitrary<SiteSettings> = fc.record(
  {
    internal: fc.boolean(),
    external: fc.boolean(),
    externalDomains: fc.oneof(fc.constant('any' as const), fc.subarray([...LISTABLE])),
    approvedDomains: fc
      .array(fc.tuple(fc.constantFrom(...LISTABLE), ENTRY), { maxLength: 5 })
      .map((entries) => new Map(entries)),
    anyDomain: ENTRY,
    userInvites: fc.constantFrom('open', 'approval', 'closed'),
    outgoingMail: fc.boolean(),
  },
  { requiredKeys: ['approvedDomains'] },
);

const PROJECT: fc.Arbitrary<ProjectSettings> = fc.record(
  { customerInvited: fc.boolean(), portalAccess: fc.constantFrom('healthy', 'broken') },
  { requiredKeys: [] },
);

/** Any such record; only which domains are approved is always known, for without that there are no classes to tell apart. */
export function anySetup(): fc.Arbitrary<Settings> {
  return fc.record({
    site: SITE,
    projects: fc
      .array(fc.tuple(fc.constantFrom('HELP', 'SUP', 'NEW'), PROJECT), { maxLength: 3 })
      .map((projects) => new Map(projects)),
  });
}
