import { inviteTo, KNOWN, neutralSite } from './neutral-site';
import type { SiteAccount } from './types';

const to = 'known@acme.com';

describe('an address that has an account', () => {
  test.each([
    { name: 'S1 deactivated', who: [KNOWN.deactivated], code: 'account-deactivated', added: false },
    { name: 'S1 suspended', who: [KNOWN.suspended], code: 'account-deactivated', added: false },
    {
      name: 'S1 portal-only, inactive',
      who: [KNOWN.portalOnlyInactive],
      code: 'customer-inactive',
      added: false,
    },
    { name: 'S2 portal-only', who: [KNOWN.portalOnly], code: 'added-1-customer', added: true },
    { name: 'S2 with access', who: [KNOWN.withAccess], code: 'added-1-customer', added: true },
    {
      name: 'S5 both kinds',
      who: [KNOWN.portalOnly, KNOWN.withoutAccess],
      code: 'added-1-customer',
      added: true,
    },
    { name: 'S6 invited', who: [KNOWN.invited], code: 'added-1-customer', added: true },
  ])('$name: no mail', ({ who, code, added }) => {
    const { state, result } = inviteTo(neutralSite({ accounts: who }), to, { projectKey: 'SUP' });
    expect(result.seen.code).toBe(code);
    expect(result.addedToProject).toBe(added);
    expect(state.mailbox).toEqual([]);
    const customers = state.projects.find((project) => project.key === 'SUP')?.customers;
    expect(customers).toEqual(added ? who.map((account: SiteAccount) => account.accountId) : []);
  });

  test('letter case and the writing of the domain do not hide an account', () => {
    const site = neutralSite({ accounts: [KNOWN.portalOnly] });
    expect(inviteTo(site, ' KNOWN@Acme.COM. ').result.seen.code).toBe('added-1-customer');
    expect(inviteTo(site, 'known+1@acme.com').result.observed).toBe('customer-invited');
  });

  test('Jira’s dialog promises a mail that is not sent', () => {
    const { result } = inviteTo(neutralSite({ accounts: [KNOWN.withAccess] }), to);
    expect(result.seen.message).toContain('An invitation will be sent');
    expect(result.mails).toEqual([]);
  });
});

describe('an Atlassian account without a role in Jira Service Management', () => {
  test.each([
    { as: 'agent', userInvites: 'closed', S4: 'added', code: 'no-permission-to-invite' },
    { as: 'project-admin', userInvites: 'closed', S4: 'added', code: 'no-permission-to-invite' },
    { as: 'site-admin', userInvites: 'closed', S4: 'added', code: 'added-1-customer' },
    { as: 'agent', userInvites: 'open', S4: 'waits', code: 'added-1-customer' },
    { as: 'agent', userInvites: 'approval', S4: 'added', code: 'added-1-customer' },
    { as: 'agent', userInvites: 'approval', S4: 'waits', code: 'waits-for-approval' },
    { as: 'site-admin', userInvites: 'approval', S4: 'waits', code: 'added-1-customer' },
  ] as const)('$as, user invites $userInvites, $S4: $code', ({ as, userInvites, S4, code }) => {
    const site = neutralSite({
      accounts: [KNOWN.withoutAccess],
      site: { userInvites },
      readings: { S4 },
    });
    const { state, result } = inviteTo(site, to, { as });
    expect(result.seen.code).toBe(code);
    const role = state.accounts.at(-1)?.serviceRole;
    expect(role).toBe(code === 'added-1-customer' ? 'customer' : 'none');
    expect(result.observed).toBe(code === 'no-permission-to-invite' ? 'error' : 'no-notification');
    const asked = state.mailbox.filter((mail) => mail.kind === 'access-request').length;
    expect(asked).toBe(code === 'waits-for-approval' ? 1 : 0);
  });
});
