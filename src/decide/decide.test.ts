import { decide, decideFacts, factsOf, type Invite } from './decide';
import { parseDomain, type DomainName } from './domain-name';
import { unknown } from './facts';
import { prepareSite } from './site';

const SITE = prepareSite({
  internal: true,
  external: true,
  externalDomains: [parseDomain('client.example') as DomainName],
  approvedDomains: new Map([
    [parseDomain('acme.com') as DomainName, { role: 'customer', approval: false }],
  ]),
  anyDomain: { role: 'customer', approval: false },
});

const INVITE: Invite = {
  address: 'jo@acme.com',
  route: 'customers-page',
  inviter: ['agent'],
  account: ['none'],
  project: { customerInvited: ['on'], portalAccess: ['healthy'] },
};

test('the settings become facts about one address', () => {
  expect(factsOf({ ...INVITE, address: 'jo@GMAIL.com' }, SITE)).toMatchObject({
    address: ['valid'],
    'site.approvedDomains': ['not-listed'],
    'site.externalDomains': ['not-listed'],
    'address.publicMailProvider': ['yes'],
    'address.relatedDomainListed': ['no'],
    'site.outgoingMail': ['on', 'off'],
  });
});

test('an address that is not valid has no facts about its domain, and an answer', () => {
  const invite = { ...INVITE, address: 'jo@acme' };
  expect(factsOf(invite, SITE)).toMatchObject({
    address: ['invalid'],
    'site.approvedDomains': unknown('site.approvedDomains'),
    'address.publicMailProvider': ['no', 'yes'],
  });
  expect(decide(invite, SITE)).toMatchObject({ certain: true, decidedBy: ['A1'], settledBy: [] });
});

test('an invite and its facts have the same verdict', () => {
  expect(decide(INVITE, SITE)).toEqual(decideFacts(factsOf(INVITE, SITE)));
});

test('what is unknown is said to settle the answer only where it does', () => {
  const open = decide({ ...INVITE, account: unknown('account') }, SITE);
  expect(open).toMatchObject({ certain: false, settledBy: ['account', 'site.userInvites'] });
});

test('what the address brings is told beside the verdict, and beside no other one', () => {
  const caveats = (address: string) => decide({ ...INVITE, address }, SITE).caveats;
  expect(caveats('jo@acme.com')).toEqual(['cannot-be-undone']);
  expect(caveats('Jo+help@acme.com')).toEqual([
    'cannot-be-undone',
    'plus-addressing',
    'letter-case',
  ]);
  expect(caveats('jo+help@acme.com')).toEqual(['cannot-be-undone', 'plus-addressing']);
  expect(caveats('jo@acne.com')).toContain('look-alike-domain');
  expect(caveats('jo@acme.com')).toEqual(['cannot-be-undone']);
});
