/** What apps hear of accounts, and whether what they keep of somebody is still right. */
import { personalDataStatus } from './accounts';
import { PERSONA_IDS } from './examples/people';
import { KNOWN, neutralSite } from './neutral-site';
import { openSite } from './site';
import type { UserEvent } from './user-events';

const AT = '2026-03-01T10:00:00.000Z';
const now = (): number => Date.parse(AT);

function opened(overrides: Parameters<typeof neutralSite>[0] = {}) {
  const site = openSite({ now, from: neutralSite(overrides) });
  const heard: UserEvent[] = [];
  site.onUserEvents((events) => heard.push(...events));
  return { site, heard };
}

const names = (events: readonly UserEvent[]): readonly string[] =>
  events.map(({ eventType, user }) => `${eventType} ${user.accountId}`);

const WITH_BOTH = { accounts: [KNOWN.withAccess, KNOWN.portalOnly] };

test('an invited person is told of with everything that REST tells of them', () => {
  const { site, heard } = opened();
  site.invite({
    projectKey: 'HELP',
    address: 'jo@acme.com',
    by: PERSONA_IDS.agent,
    route: 'admin-hub',
  });
  expect(heard).toEqual([
    {
      eventType: 'avi:jira:created:user',
      selfGenerated: false,
      user: {
        accountId: expect.any(String),
        accountType: 'atlassian',
        active: true,
        displayName: 'jo',
        emailAddress: 'jo@acme.com',
        avatarUrls: expect.any(Object),
        timeZone: 'Etc/UTC',
        locale: 'en_US',
        groups: { size: 1, items: [expect.objectContaining({ name: expect.any(String) })] },
        applicationRoles: { size: 0, items: [] },
      },
    },
  ]);
  const [mail] = site.state().mailbox;
  site.acceptMail(mail?.id ?? '');
  expect(heard.map(({ eventType }) => eventType)).toEqual([
    'avi:jira:created:user',
    'avi:jira:updated:user',
  ]);
});

test('a hidden address is left out; of somebody who is gone little is left', () => {
  const { site, heard } = opened(WITH_BOTH);
  const { accountId } = KNOWN.withAccess;
  site.changeAccount(accountId, { emailVisible: false });
  site.closeAccount(accountId);
  expect(names(heard)).toEqual([
    `avi:jira:updated:user ${accountId}`,
    `avi:jira:deleted:user ${accountId}`,
  ]);
  expect(heard[0]?.user).not.toHaveProperty('emailAddress');
  expect(heard[1]?.user).toMatchObject({ displayName: 'Former user', active: false });
  expect(JSON.stringify(heard[1])).not.toContain('known@acme.com');
});

test.each([
  { userEventsForPortalOnly: true, heardOf: 1 },
  { userEventsForPortalOnly: false, heardOf: 0 },
])('portal-only accounts, told of: $userEventsForPortalOnly', (row) => {
  const { site, heard } = opened({
    ...WITH_BOTH,
    readings: { userEventsForPortalOnly: row.userEventsForPortalOnly },
  });
  site.closeAccount(KNOWN.portalOnly.accountId);
  expect(heard).toHaveLength(row.heardOf);
});

test('nobody hears of settings, of a reset, of a change that changes nothing', () => {
  const { site, heard } = opened(WITH_BOTH);
  site.change({ site: { internal: true } });
  site.changeAccount(KNOWN.withAccess.accountId, { emailVisible: true });
  expect(site.changeAccount('nobody', { displayName: 'x' })).toBe(false);
  expect(site.closeAccount('nobody')).toBe(false);
  site.reset('mixed');
  expect(heard).toEqual([]);
});

test('a closed account is gone from the projects too', () => {
  const { site } = opened(WITH_BOTH);
  const { accountId } = KNOWN.withAccess;
  expect(site.state().projects[0]?.customers).toContain(accountId);
  site.closeAccount(accountId);
  expect(JSON.stringify(site.state())).not.toContain(accountId);
});

test.each([
  { name: 'unchanged', readAt: -1000, patch: {}, status: 'fine' },
  { name: 'changed since', readAt: -1000, patch: { displayName: 'New' }, status: 'updated' },
  { name: 'hidden since', readAt: -1000, patch: { emailVisible: false }, status: 'updated' },
  { name: 'changed before', readAt: 1000, patch: { displayName: 'New' }, status: 'fine' },
  { name: 'another standing', readAt: -1000, patch: { standing: 'deactivated' }, status: 'fine' },
] as const)('personal data of somebody $name: $status', ({ readAt, patch, status }) => {
  const { site } = opened(WITH_BOTH);
  const { accountId } = KNOWN.withAccess;
  site.changeAccount(accountId, patch);
  expect(personalDataStatus(site.state(), accountId, now() + readAt)).toBe(status);
});

test.each([
  { accountId: 'nobody', status: 'closed' },
  { accountId: '5be24ba3f91c106033269289', status: 'closed' },
  { accountId: '5be24ad8b1653240376955d2', status: 'fine' },
])('personal data of $accountId, which this site does not know: $status', (row) => {
  expect(personalDataStatus(neutralSite(), row.accountId, now())).toBe(row.status);
});
