import { domainOf } from '../../../tests/audit/any-settings';
import { approvedOf, setupWith } from '../../../tests/audit/sound-record';
import {
  grantWhileInternalOff,
  internalWithoutGrant,
  listWhileExternalOff,
  nobodyGetsMail,
  outgoingMailOff,
} from './switches';
import { prepareSetup } from './setup';

const none = { role: 'none', approval: false } as const;
const noGrant = { approvedDomains: approvedOf({ 'acme.com': none }) };
const list = [domainOf('client.com')];

test.each([
  {
    name: 'nobody gets mail when both are off',
    check: nobodyGetsMail,
    present: setupWith({ internal: false, external: false }),
    absent: setupWith({ internal: false }),
    address: 'someone@acme.com',
  },
  {
    name: 'Internal is on without a grant',
    check: internalWithoutGrant,
    present: setupWith(noGrant),
    absent: setupWith({ ...noGrant, anyDomain: { role: 'customer' } }),
    address: 'someone@someone-else.example',
  },
  {
    name: 'a domain grants while Internal is off',
    check: grantWhileInternalOff,
    present: setupWith({ internal: false }),
    absent: setupWith({ internal: false, ...noGrant }),
    address: 'someone@acme.com',
  },
  {
    name: 'the External list is kept while External is off',
    check: listWhileExternalOff,
    present: setupWith({ external: false, externalDomains: list }),
    absent: setupWith({ external: true, externalDomains: list }),
    address: 'someone@client.com',
  },
  {
    name: 'outgoing mail is off, whom the list allows',
    check: outgoingMailOff,
    present: setupWith({ outgoingMail: false, externalDomains: list }),
    absent: setupWith({ outgoingMail: true, externalDomains: list }),
    address: 'someone@client.com',
  },
  {
    name: 'outgoing mail is off, anybody',
    check: outgoingMailOff,
    present: setupWith({ outgoingMail: false }),
    absent: setupWith({ outgoingMail: false, external: false }),
    address: 'someone@someone-else.example',
  },
])('$name', ({ check, present, absent, address }) => {
  expect(check(present).map((one) => one.address)).toEqual([address]);
  expect(check(absent)).toEqual([]);
});

test('what is not known is not held against anybody', () => {
  const setup = setupWith();
  const { site, projects } = setup.settings;
  const { approvedDomains: _, anyDomain: __, ...rest } = site;
  const unknown = { ...setup, settings: { site: rest, projects } };
  expect(internalWithoutGrant(unknown)).toEqual([]);
});

test.each([
  {
    name: 'nobody gets mail for sure, but somebody may',
    check: nobodyGetsMail,
    setup: prepareSetup({ site: {}, projects: new Map() }),
  },
  {
    name: 'one of several domains gives a role',
    check: internalWithoutGrant,
    setup: setupWith({
      approvedDomains: approvedOf({ 'acme.com': none, 'acme.org': { role: 'customer' } }),
    }),
  },
  {
    name: 'no domain gives a role, and Internal is off',
    check: internalWithoutGrant,
    setup: setupWith({ ...noGrant, internal: false }),
  },
  {
    name: 'a domain grants while Internal is on',
    check: grantWhileInternalOff,
    setup: setupWith(),
  },
])('no finding: $name', ({ check, setup }) => {
  expect(check(setup)).toEqual([]);
});

test('a role that an approved domain may give is not missed where the domains are not known', () => {
  const { approvedDomains: _, ...site } = setupWith().settings.site;
  expect(internalWithoutGrant(prepareSetup({ site, projects: new Map() }))).toEqual([]);
});

test('without outgoing mail those are counted who would get the project’s own mail', () => {
  const setup = setupWith({ outgoingMail: false, externalDomains: list });
  expect(outgoingMailOff(setup)).toMatchObject([{ extent: { cells: 2 } }]);
});
