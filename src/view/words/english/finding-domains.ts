/** Findings about single domains, in English. */
import type { FindingsWords } from '../findings-words';
import type { siteFindings } from './finding-site';
import { count } from './count';

type DomainFinding = Exclude<keyof FindingsWords['codes'], keyof typeof siteFindings>;

/** "acme.com is" or "3 domains are" */
function subject(
  { domains, domain }: { readonly domains: number; readonly domain: string },
  kind: readonly [string, string],
  one: string,
  other: string,
): string {
  return domains === 1 ? `${domain} ${one}` : `${count(domains, ...kind)} ${other}`;
}

const APPROVED = ['approved domain', 'approved domains'] as const;
const LISTED = ['listed domain', 'listed domains'] as const;
const ON_LIST = ['domain on the External list', 'domains on the External list'] as const;

export const domainFindings: Pick<FindingsWords['codes'], DomainFinding> = {
  'granting-domain-while-internal-off': {
    name: 'A domain grants while Internal is off',
    title: (about) =>
      `${subject(about, APPROVED, 'gives', 'give')} the role Customer, but Internal is off`,
    reason: ({ gets }) =>
      `Approved domains count only while Internal is on. People from there are treated like everybody else: the example gets ${gets}.`,
    fix: 'Turn Internal on if they should get Atlassian accounts. If not, set the role to None.',
  },
  'external-list-fails-approved-domain': {
    name: 'The External domain list shuts out an approved domain',
    title: (about) =>
      `${subject(about, APPROVED, 'can’t', 'can’t')} be invited: not on the External list`,
    reason: () =>
      'The domain gives no Atlassian account, and External allows only the domains on its list. Adding someone from there fails.',
    fix: 'Add the domain to the External domain list, or give it the role Customer.',
  },
  'none-while-any-domain-grants': {
    name: 'A domain is listed with None while Any domain grants',
    title: (about) =>
      `${subject(about, LISTED, 'says', 'say')} None, but Any domain gives the role Customer`,
    reason: () =>
      'The domain may be listed for another app. Atlassian says that Any domain counts where no domain was added, and doesn’t say what holds for one that was added with None. We go by the entry. The other reading is that Any domain decides.',
    fix: 'Say what you mean: give the domain the role Customer if its people should get Atlassian accounts, or set Any domain to None.',
  },
  'public-provider-approved': {
    name: 'A public mail provider is approved',
    title: (about) =>
      `${subject(about, ['public mail provider', 'public mail providers'], 'is', 'are')} approved, so anybody can get in`,
    reason: () =>
      'Anybody can get an address there within a minute, and with it an Atlassian account on your site.',
    fix: 'Set the role to None, or remove the domain.',
  },
  'role-may-use-licence': {
    name: 'An approved domain may use paid licences',
    title: (about) =>
      subject(about, APPROVED, 'may take up paid licences', 'may take up paid licences'),
    reason: () =>
      'The role is User or Stakeholder, not Customer. Whoever joins from there may take up a licence. Atlassian doesn’t say whether an invite from a project gives them an account.',
    fix: 'Set the role to Customer, unless these people work on requests.',
  },
  'look-alike-of-listed-domain': {
    name: 'A listed domain is one letter away from another',
    title: ({ domains, domain, near }) =>
      domains === 1
        ? `${domain} is one letter away from ${near}`
        : `${count(domains, ...LISTED)} are one letter away from another`,
    reason: ({ domain, near }) =>
      `Both ${domain} and ${near} are listed. If one is a typo, its entry does nothing, or lets strangers in who own that domain.`,
    fix: 'Check the spelling, and correct or remove the wrong one. Mute this if both are right.',
  },
  'look-alike-of-public-provider': {
    name: 'A listed domain is one letter away from a public mail provider',
    title: ({ domains, domain, near }) =>
      domains === 1
        ? `${domain} is one letter away from ${near}`
        : `${count(domains, ...LISTED)} are one letter away from a public mail provider`,
    reason: ({ domain, near }) =>
      `${near} is a public mail provider. Domains such as ${domain} are often owned by people who wait for mistyped addresses.`,
    fix: 'Check the spelling, and correct or remove the domain.',
  },
  'unknown-top-level-domain': {
    name: 'A listed domain has an ending that doesn’t exist',
    title: (about) =>
      subject(
        about,
        LISTED,
        'has an ending that doesn’t exist',
        'have an ending that doesn’t exist',
      ),
    reason: ({ domain }) =>
      `No top-level domain is called “.${domain.split('.').at(-1) ?? ''}”, so nobody has an address there.`,
    fix: 'Check the spelling, and correct or remove the domain.',
  },
  'web-address-listed': {
    name: 'A web address is listed',
    title: (about) => subject(about, LISTED, 'is a web address', 'are web addresses'),
    reason: () =>
      'Domains have to match exactly what stands after the @ of an address, and people don’t have mail at a web address.',
    fix: 'List the domain without “www.” instead.',
  },
  'approval-required': {
    name: 'An approved domain needs an admin’s approval',
    title: (about) =>
      `${subject(about, APPROVED, 'needs', 'need')} an admin’s approval, so invites aren’t certain`,
    reason: () =>
      'Atlassian doesn’t say whether an invite from a project counts as approved. Until somebody tries it, both outcomes are possible.',
    fix: 'Turn approval off for domains that you trust. To find out what your site does, invite a test address.',
  },
  'external-list-while-external-off': {
    name: 'The External domain list is kept while External is off',
    title: ({ domains }) =>
      `The External list has ${count(domains, 'domain', 'domains')}, but External is off`,
    reason: () => 'Nothing reads the list while External is off. It may look as if it did.',
    fix: 'Turn External on if these domains should get portal-only accounts. If not, clear the list.',
  },
  'public-provider-on-external-list': {
    name: 'A public mail provider is on the External domain list',
    title: (about) =>
      `${subject(about, ['public mail provider', 'public mail providers'], 'is', 'are')} on the External list, so anybody can get in`,
    reason: () =>
      'The list is there to keep strangers out, and anybody can get an address at a public mail provider.',
    fix: 'Remove it from the list, unless private people should be able to ask for help.',
  },
  'granted-domain-on-external-list': {
    name: 'A domain on the External list gets Atlassian accounts',
    title: (about) =>
      `${subject(about, ON_LIST, 'is on the External list, but gets', 'get')} Atlassian accounts`,
    reason: () =>
      'Internal comes first: the domain is granted, so External and its list aren’t asked.',
    fix: 'Remove the domain from the External list. If its people should be portal-only, set the role to None instead.',
  },
  'relative-of-approved-domain': {
    name: 'A relative of an approved domain isn’t approved',
    title: ({ domains, domain, near }) =>
      domains === 1
        ? `${domain} isn’t treated like ${near}`
        : `${count(domains, ...ON_LIST)} aren’t treated like their approved relatives`,
    reason: ({ domain, near, gets }) =>
      `Domains have to match exactly: ${near} is approved, and that says nothing about ${domain}. The example gets ${gets}.`,
    fix: 'Approve the domain, too, if its people should get the same.',
  },
  'parent-domain-missing': {
    name: 'A subdomain is approved, its parent domain isn’t',
    title: ({ domains, domain, near }) =>
      domains === 1
        ? `${near} is approved, ${domain} isn’t`
        : `${count(domains, 'parent domain', 'parent domains')} of approved subdomains aren’t approved`,
    reason: ({ domain, near, gets }) =>
      `Domains have to match exactly: an entry for ${near} says nothing about people at ${domain}. They get ${gets}.`,
    fix: 'Approve the parent domain, too, if people have addresses there.',
  },
  'entry-same-as-any-domain': {
    name: 'An entry says what Any domain says',
    title: (about) => `${subject(about, APPROVED, 'says', 'say')} what Any domain says anyway`,
    reason: () =>
      'Without the entry, nothing would be different. It only makes a difference once Any domain changes.',
    fix: 'Keep it if it should stay when Any domain changes. If not, remove it.',
  },
};
