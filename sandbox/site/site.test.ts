import { neutralSite } from './neutral-site';
import { PERSONA_IDS } from './examples/people';
import { openSite, type SimulatedSite } from './site';
import type { SiteState } from './types';

const now = () => Date.parse('2026-03-01T10:00:00.000Z');
const open = (from: SiteState = neutralSite()) => openSite({ now, from });

function inviteJo(site: SimulatedSite, address = 'jo@acme.com') {
  return site.invite({
    projectKey: 'HELP',
    address,
    by: PERSONA_IDS.agent,
    route: 'customers-page',
  });
}

test('an invite changes the state, dated by the clock that was given', () => {
  const site = open();
  inviteJo(site);
  expect(site.state().mailbox).toMatchObject([
    { kind: 'customer-invited', to: 'jo@acme.com', at: '2026-03-01T10:00:00.000Z' },
  ]);
  expect(site.summary().accountCount).toBe(6);
});

test('the state survives being kept as JSON', () => {
  const site = open();
  inviteJo(site);
  const kept = JSON.parse(JSON.stringify(site.state())) as SiteState;
  expect(kept).toEqual(site.state());
  const reopened = open(kept);
  expect(inviteJo(reopened).observed).toBe('no-notification');
  inviteJo(reopened, 'ann@acme.com');
  const ids = reopened.state().mailbox.map((mail) => mail.id);
  expect(new Set(ids).size).toBe(2);
});

test('a change is merged into what is there', () => {
  const site = open();
  site.change({
    site: { internal: true, anyDomain: { role: 'customer', approval: false } },
    projects: { HELP: { customerInvited: false }, NOPE: { customerInvited: false } },
    readings: { T5: 'error' },
    faults: { storage: 'refuse' },
    plan: 'FREE',
  });
  const { truth, readings, faults, plan } = site.state();
  expect(truth.site).toMatchObject({ internal: true, external: true, userInvites: 'closed' });
  expect(truth.projects).toEqual({
    HELP: { customerInvited: false, portalAccess: 'healthy' },
    SUP: { customerInvited: true, portalAccess: 'healthy' },
  });
  expect(readings).toMatchObject({ T5: 'error', R4: 'invitation' });
  expect(faults).toMatchObject({ jira: 'ok', storage: 'refuse' });
  expect(plan).toBe('FREE');
  expect(inviteJo(site).observed).toBe('atlassian-account-invitation');
  site.change({ mailbox: 'empty' });
  expect(site.state().mailbox).toEqual([]);
});

test('accepting an invitation makes the account active, once', () => {
  const site = open(
    neutralSite({ site: { internal: true, anyDomain: { role: 'customer', approval: false } } }),
  );
  const [mail] = inviteJo(site).mails;
  expect(site.acceptMail(mail?.id ?? '')).toBe(true);
  expect(site.state().accounts.at(-1)).toMatchObject({ standing: 'active' });
  expect(site.acceptMail(mail?.id ?? '')).toBe(false);
  expect(site.acceptMail('mail-0')).toBe(false);
});

test('a mail of the project has nothing to accept', () => {
  const site = open();
  const [mail] = inviteJo(site).mails;
  expect(site.acceptMail(mail?.id ?? '')).toBe(false);
});

test('reset brings an example back', () => {
  const site = openSite({ now, from: 'external' });
  inviteJo(site);
  site.reset('external');
  expect(site.state()).toEqual(openSite({ now, from: 'external' }).state());
  site.reset('help-desk');
  expect(site.summary()).toMatchObject({ example: 'help-desk', mailbox: [] });
});

test('the summary names the five and leaves the crowd out', () => {
  const { personas, ...rest } = openSite({ now, from: 'large' }).summary();
  expect(personas.map((account) => account.persona)).toEqual([
    'agent',
    'project-admin',
    'jira-admin',
    'site-admin',
    'customer',
  ]);
  expect(rest.accountCount).toBe(5000);
  expect(JSON.stringify(rest).length).toBeLessThan(100_000);
});
