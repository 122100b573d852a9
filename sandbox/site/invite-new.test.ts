import { inviteTo, neutralSite } from './neutral-site';
import type { DomainAccess, Readings, SiteTruth } from './settings';
import type { InviteResult } from './types';

type Observed = InviteResult['observed'];

interface Row {
  readonly name: string;
  readonly to?: string;
  readonly site: Partial<SiteTruth>;
  readonly readings?: Partial<Readings>;
  /** With External on for everybody. */
  readonly then: Observed;
  /** With External off. */
  readonly internalOnly: Observed;
}

const gives = (role: DomainAccess['role'], approval = false): DomainAccess => ({ role, approval });
const atlassian = 'atlassian-account-invitation';
const portal = 'customer-invited';

const ROWS: readonly Row[] = [
  {
    name: 'D1 own domain gives Customer',
    site: { approvedDomains: { 'acme.com': gives('customer') } },
    then: atlassian,
    internalOnly: atlassian,
  },
  {
    name: 'D1 the entry is written otherwise',
    site: { approvedDomains: { 'ACME.com.': gives('customer') } },
    then: atlassian,
    internalOnly: atlassian,
  },
  {
    name: 'D2 own domain gives None, Any domain grants',
    site: { approvedDomains: { 'acme.com': gives('none') }, anyDomain: gives('customer') },
    then: portal,
    internalOnly: 'error',
  },
  {
    name: 'D2 the other reading',
    site: { approvedDomains: { 'acme.com': gives('none') }, anyDomain: gives('customer') },
    readings: { D2: 'any-domain-decides' },
    then: atlassian,
    internalOnly: atlassian,
  },
  {
    name: 'D3 Any domain grants',
    site: { anyDomain: gives('customer') },
    then: atlassian,
    internalOnly: atlassian,
  },
  { name: 'D4 Any domain gives None', site: {}, then: portal, internalOnly: 'error' },
  {
    name: 'D4 None with approval is None',
    site: { anyDomain: gives('none', true) },
    then: portal,
    internalOnly: 'error',
  },
  {
    name: 'D5 a public provider counts',
    to: 'jo@gmail.com',
    site: { anyDomain: gives('customer') },
    then: atlassian,
    internalOnly: atlassian,
  },
  {
    name: 'D5 the other reading',
    to: 'jo@gmail.com',
    site: { anyDomain: gives('customer') },
    readings: { D5: 'not-granted' },
    then: portal,
    internalOnly: 'error',
  },
  {
    name: 'D5 leaves a private domain alone',
    site: { anyDomain: gives('customer') },
    readings: { D5: 'not-granted' },
    then: atlassian,
    internalOnly: atlassian,
  },
  {
    name: 'D6 with approval, granted',
    site: { approvedDomains: { 'acme.com': gives('customer', true) } },
    then: atlassian,
    internalOnly: atlassian,
  },
  {
    name: 'D6 with approval, an admin is asked',
    site: { approvedDomains: { 'acme.com': gives('customer', true) } },
    readings: { D6: 'waits' },
    then: portal,
    internalOnly: 'error',
  },
  {
    name: 'D7 User, granted',
    site: { approvedDomains: { 'acme.com': gives('user') } },
    then: atlassian,
    internalOnly: atlassian,
  },
  {
    name: 'D7 Stakeholder with approval, not granted',
    site: { approvedDomains: { 'acme.com': gives('stakeholder', true) } },
    readings: { D7: 'not-granted' },
    then: portal,
    internalOnly: 'error',
  },
  {
    name: 'D8 only the parent domain is listed',
    to: 'jo@eu.acme.com',
    site: { approvedDomains: { 'acme.com': gives('customer') } },
    then: portal,
    internalOnly: 'error',
  },
];

describe('what the approved domains give to a new address', () => {
  test.each(ROWS)('$name', ({ to = 'jo@acme.com', site, readings = {}, then, internalOnly }) => {
    const both = neutralSite({ site: { internal: true, external: true, ...site }, readings });
    expect(inviteTo(both, to).result.observed).toBe(then);
    const only = neutralSite({ site: { internal: true, external: false, ...site }, readings });
    expect(inviteTo(only, to).result.observed).toBe(internalOnly);
    const external = neutralSite({ site: { ...site, internal: false }, readings });
    expect(inviteTo(external, to).result.observed).toBe(portal);
  });
});

describe('the External domain list', () => {
  test.each([
    { list: 'any', to: 'jo@client.com', then: portal },
    { list: ['client.com'], to: 'jo@Client.com', then: portal },
    { list: ['client.com'], to: 'jo@eu.client.com', then: 'error' },
    { list: ['eu.client.com'], to: 'jo@client.com', then: 'error' },
    { list: [], to: 'jo@client.com', then: 'error' },
  ] as const)('$list, $to: $then', ({ list, to, then }) => {
    expect(inviteTo(neutralSite({ site: { externalDomains: list } }), to).result.observed).toBe(
      then,
    );
  });
});

describe('what is made and sent', () => {
  test('an Atlassian account waits for its owner, from the hub’s address', () => {
    const site = { internal: true, approvedDomains: { 'acme.com': gives('user') } };
    const { state, result } = inviteTo(neutralSite({ site }), 'jo@acme.com');
    const [mail] = result.mails;
    expect(mail?.from.address).toMatch(/^noreply\+\w+@am\.atlassian\.com$/);
    expect(mail?.action?.label).toBe('Accept Invite');
    const made = state.accounts.at(-1);
    expect(made).toMatchObject({
      accountType: 'atlassian',
      standing: 'invited',
      serviceRole: 'user',
    });
    expect(state.projects[0]?.customers).toContain(made?.accountId);
    expect(inviteTo(state, 'JO@acme.com').result.observed).toBe('no-notification');
  });

  test('a portal-only account is there at once, from the project’s address', () => {
    const { state, result } = inviteTo(neutralSite(), 'jo@acme.com');
    const [mail] = result.mails;
    expect(mail?.from.address).toBe(state.projects[0]?.senderAddress);
    expect(mail?.action).toEqual({
      label: 'Sign up',
      url: 'https://acme-help-desk.atlassian.net/servicedesk/customer/portal/1',
    });
    expect(result.created?.accountId).toMatch(/^qm:/);
    expect(state.accounts.at(-1)).toMatchObject({ accountType: 'customer', standing: 'active' });
    expect(inviteTo(state, 'jo@acme.com').result.observed).toBe('no-notification');
  });

  test.each([
    { name: 'M1 outgoing mail is off', overrides: { site: { outgoingMail: false } }, kinds: [] },
    {
      name: 'M2 Customer invited is off',
      overrides: { projects: { HELP: { customerInvited: false } } },
      kinds: [],
    },
    {
      name: 'M2 a verification mail comes',
      overrides: {
        projects: { HELP: { customerInvited: false } },
        readings: { M2: 'verification-mail' },
      },
      kinds: ['verification'],
    },
  ] as const)('$name: the account is made all the same', ({ overrides, kinds }) => {
    const { state, result } = inviteTo(neutralSite(overrides), 'jo@acme.com');
    expect(result.observed).toBe('no-notification');
    expect(state.mailbox.map((mail) => mail.kind)).toEqual(kinds);
    expect(result.created?.accountType).toBe('customer');
  });

  test('outgoing mail of the site does not hold the hub’s invitation back', () => {
    const site = { internal: true, anyDomain: gives('customer'), outgoingMail: false };
    expect(inviteTo(neutralSite({ site }), 'jo@acme.com').result.observed).toBe(atlassian);
  });

  test('D6: every admin of the hub is asked', () => {
    const site = { internal: true, anyDomain: gives('customer', true) };
    const { state, result } = inviteTo(
      neutralSite({ site, readings: { D6: 'waits' } }),
      'jo@acme.com',
    );
    expect(state.mailbox.map(({ kind, to }) => [kind, to])).toEqual([
      ['customer-invited', 'jo@acme.com'],
      ['access-request', 'sam@acme.com'],
    ]);
    expect(result.mails).toHaveLength(1);
  });

  test.each([
    {
      name: 'a provider that lets nothing through',
      overrides: { suppressed: ['JO@acme.com'] },
      undelivered: 'suppressed-by-provider',
    },
    {
      name: 'product invitations switched off: not a portal mail',
      overrides: { optedOut: ['jo@acme.com'] },
      undelivered: undefined,
    },
    {
      name: 'product invitations switched off',
      overrides: {
        optedOut: ['jo@acme.com'],
        site: { internal: true, anyDomain: gives('customer') },
      },
      undelivered: 'person-opted-out',
    },
  ] as const)('$name', ({ overrides, undelivered }) => {
    const { result } = inviteTo(neutralSite(overrides), 'jo@acme.com');
    expect(result.mails[0]?.undelivered).toBe(undelivered);
    expect(result.mails).toHaveLength(1);
  });

  test('an account elsewhere is new here', () => {
    const { result } = inviteTo(neutralSite({ elsewhere: ['jo@acme.com'] }), 'jo@acme.com');
    expect(result.created?.accountType).toBe('customer');
  });
});
