import { parseAddress } from './address';
import { addressCaveats, inOrder } from './caveats';
import { decide } from './decide';
import { parseDomain, type DomainName } from './domain-name';
import type { AccountState, Route } from './facts';
import { prepareSite } from './site';
import type { SiteSettings } from './settings';

const domain = (text: string) => parseDomain(text) as DomainName;

const SITE: SiteSettings = {
  internal: true,
  external: true,
  externalDomains: 'any',
  approvedDomains: new Map([[domain('acme.com'), { role: 'customer', approval: false }]]),
  anyDomain: { role: 'none', approval: false },
  userInvites: 'closed',
  outgoingMail: true,
};

function caveats(
  address: string,
  options: {
    account?: AccountState;
    route?: Route;
    customerInvited?: 'on' | 'off';
    site?: SiteSettings;
  } = {},
) {
  const invite = {
    address,
    route: options.route ?? 'customers-page',
    inviter: ['agent'],
    account: [options.account ?? 'none'],
    project: { customerInvited: [options.customerInvited ?? 'on'], portalAccess: ['healthy'] },
  } as const;
  return decide(invite, prepareSite({ ...SITE, ...options.site })).caveats;
}

test.each([
  ['an Atlassian account', caveats('jo@acme.com'), ['cannot-be-undone']],
  ['the Administration hub', caveats('jo@x.org', { route: 'admin-hub' }), ['cannot-be-undone']],
  ['the People page', caveats('jo@x.org', { route: 'people-page' }), ['cannot-be-undone']],
  ['the project’s own mail', caveats('jo@x.org'), ['template-may-not-be-editable']],
  [
    'a role that uses a licence',
    caveats('jo@acme.com', {
      site: { approvedDomains: new Map([[domain('acme.com'), { role: 'user', approval: false }]]) },
    }),
    ['cannot-be-undone', 'may-use-licence', 'template-may-not-be-editable'],
  ],
  [
    'a subdomain of a listed domain',
    caveats('jo@eu.acme.com'),
    ['template-may-not-be-editable', 'parent-or-child-domain-listed'],
  ],
  [
    'a customer already',
    caveats('jo@acme.com', { account: 'portal-only' }),
    ['dialog-still-promises-invitation'],
  ],
  ['two accounts', caveats('jo@acme.com', { account: 'both' }), ['duplicate-accounts']],
  [
    'the notification switched off',
    caveats('jo@x.org', { customerInvited: 'off' }),
    ['verification-mail-possible'],
  ],
  ['nothing to tell', caveats('jo@acme.com', { account: 'invited' }), []],
  ['no address at all', caveats('jo'), []],
])('%s', (_, found, expected) => {
  expect(found).toEqual(expected);
});

test.each([
  ['jo+help@acme.com', ['plus-addressing']],
  ['Jo@acme.com', ['letter-case']],
  ['jo@acne.com', ['look-alike-domain']],
  ['jo@client.example', ['unknown-top-level-domain']],
  ['jo@acme.com', []],
  ['jo+HELP@acne.example', ['unknown-top-level-domain', 'plus-addressing', 'letter-case']],
  // Unusual, but nothing to tell.
  ["o'neil@acme.com", []],
])('of %s itself', (text, expected) => {
  const address = parseAddress(text);
  expect(address.valid && addressCaveats(address, prepareSite(SITE))).toEqual(expected);
});

test('each caveat is told once, in one order', () => {
  expect(inOrder(['letter-case', 'cannot-be-undone', 'letter-case'])).toEqual([
    'cannot-be-undone',
    'letter-case',
  ]);
});
