import { inviteWith, siteWith, type Differs } from '../../tests/oracle/neutral-site';
import { parseAddress } from './address';
import { factsOf } from './decide';
import type { DomainName } from './domain-name';
import { masksOf, onSite, withoutDomain } from './invite-masks';
import { toMasks } from './masks';

test.each<Differs>([
  {},
  { address: 'jo' },
  { address: 'jo@gmail.com', route: 'rest', inviter: 'admin' },
  { address: 'jo@mail.acme.com', externalDomains: ['acme.com'] },
  { externalDomains: ['acme.com'], customerInvited: false, portalAccess: 'broken' },
  {
    account: 'unknown',
    inviter: 'unknown',
    approvedDomains: 'unknown',
    externalDomains: 'unknown',
  },
  { internal: 'unknown', external: false, anyDomain: 'unknown', userInvites: 'unknown' },
  { outgoingMail: 'unknown', approvedDomains: { 'acme.com': { role: 'user' } } },
])('%j: the masks are those of the facts', (differs) => {
  const [invite, site] = [inviteWith(differs), siteWith(differs)];
  const address = parseAddress(invite.address);
  const expected = toMasks(factsOf(invite, site));
  const found = () =>
    masksOf(invite, (address.valid ? onSite(address.domain, site) : withoutDomain(site)).masks);
  expect(found()).toEqual(expected);
  // The second time the site and the domain are known.
  expect(found()).toEqual(expected);
});

test('what an invite or a domain says is not said of others', () => {
  const site = siteWith({ approvedDomains: { 'acme.com': 'customer' } });
  const nobody = [...withoutDomain(site).masks];
  const acme = onSite('acme.com' as DomainName, site);
  const before = [...acme.masks];
  masksOf(inviteWith({ route: 'rest', account: 'both' }), acme.masks);
  const gmail = onSite('gmail.com' as DomainName, site);
  expect(acme.masks).toEqual(before);
  expect(gmail.masks).not.toEqual(before);
  expect(withoutDomain(site).masks).toEqual(nobody);
});

test('a domain brings its caveats', () => {
  const caveats = (domain: string) => onSite(domain as DomainName, siteWith({})).caveats;
  expect(['acme.com', 'acne.com', 'acme.example', 'acme.comm'].map(caveats)).toEqual([0, 1, 2, 3]);
});
