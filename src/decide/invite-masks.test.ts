import { inviteWith, siteWith, type Differs } from '../../tests/oracle/neutral-site';
import { parseAddress } from './address';
import { factsOf } from './decide';
import { masksOf } from './invite-masks';
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
  const expected = toMasks(factsOf(invite, site));
  expect(masksOf(parseAddress(invite.address), invite, site)).toEqual(expected);
  // The second time the site is known.
  expect(masksOf(parseAddress(invite.address), invite, site)).toEqual(expected);
});
