import { parseDomain, type DomainName } from './domain-name';
import { unknown } from './facts';
import { onExternalList, ownEntry, prepareSite, relatedListed, switchState } from './site';

const domain = (text: string) => parseDomain(text) as DomainName;
const ACME = domain('acme.com');

test('what is not recorded is unknown', () => {
  const site = prepareSite({});
  expect(site.internal).toEqual(['on', 'off']);
  expect(site.userInvites).toEqual(unknown('site.userInvites'));
  expect(site.anyDomain).toEqual(unknown('site.anyDomain'));
  expect(ownEntry(ACME, site)).toEqual(unknown('site.approvedDomains'));
  expect(onExternalList(ACME, site)).toEqual(unknown('site.externalDomains'));
  expect(relatedListed(ACME, site)).toEqual(['no', 'yes']);
});

test('what is recorded is known', () => {
  const site = prepareSite({
    internal: false,
    external: true,
    userInvites: 'open',
    outgoingMail: false,
  });
  expect([site.internal, site.external, site.outgoingMail]).toEqual([['off'], ['on'], ['off']]);
  expect(site.userInvites).toEqual(['open']);
});

test('an empty list of approved domains is known to hold nothing', () => {
  expect(ownEntry(ACME, prepareSite({ approvedDomains: new Map() }))).toEqual(['not-listed']);
});

test.each([
  [{ role: 'user', approval: true }, ['user-with-approval']],
  [{ role: 'customer' }, ['customer', 'customer-with-approval']],
  [{ approval: false }, ['customer', 'none', 'user', 'stakeholder']],
  [{}, unknown('site.anyDomain')],
] as const)('an entry %j can mean %j', (entry, expected) => {
  const site = prepareSite({ approvedDomains: new Map([[ACME, entry]]), anyDomain: entry });
  expect(ownEntry(ACME, site)).toEqual(expected);
  expect(site.anyDomain).toEqual(expected);
});

test.each([
  ['team.acme.com', 'yes'],
  ['a.b.acme.com', 'yes'],
  ['acme.com', 'no'],
  ['notacme.com', 'no'],
  ['corp.test', 'yes'],
])('a relative of %s is listed: %s', (text, expected) => {
  const approvedDomains = new Map([
    [ACME, {}],
    [domain('deep.down.corp.test'), {}],
  ]);
  expect(relatedListed(domain(text), prepareSite({ approvedDomains }))).toEqual([expected]);
});

test.each([
  ['any', 'any'],
  [[], 'not-listed'],
  [[ACME], 'listed'],
  [[domain('team.acme.com')], 'not-listed'],
] as const)('the External list %j makes acme.com %s', (externalDomains, expected) => {
  expect(onExternalList(ACME, prepareSite({ externalDomains }))).toEqual([expected]);
});

test('a switch that is not recorded can stand both ways', () => {
  expect(switchState('project.customerInvited', undefined)).toEqual(['on', 'off']);
  expect(switchState('project.customerInvited', false)).toEqual(['off']);
});

test('a listed domain has an entry of its own: that a relative is listed too says nothing of it', () => {
  const site = prepareSite({
    approvedDomains: new Map([
      [ACME, {}],
      [domain('team.acme.com'), {}],
    ]),
  });
  expect(relatedListed(domain('team.acme.com'), site)).toEqual(['no']);
  expect(relatedListed(ACME, site)).toEqual(['no']);
  expect(relatedListed(domain('x.acme.com'), site)).toEqual(['yes']);
});
