/** The Findings part of the admin page: what is found, muting with a reason, and that nothing typed is lost. */
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { PERSONA_IDS } from '../../sandbox/site/examples/people';
import { violationsOn } from './axe';
import { raiseStage } from './raised-stage';

const stage = raiseStage();

const ANY_DOMAIN = /Everybody gets an Atlassian account/;

/** Opens the part by its tab. */
async function openFindings(page: Page): Promise<FrameLocator> {
  const inside = page.frameLocator('iframe.custom-ui');
  await inside.getByRole('tab', { name: 'Findings' }).click();
  return inside;
}

async function findingsOf(example: 'mixed' | 'help-desk', user = 'site-admin') {
  await stage.reset({ example });
  const page = await stage.open(`page=admin&user=${user}`);
  const inside = await openFindings(page);
  await summary(inside).waitFor();
  return { page, inside };
}

const summary = (inside: FrameLocator): Locator => inside.getByTestId('findings-summary');

/** Opens a finding and asks to mute it. */
async function askToMute(inside: FrameLocator, title: RegExp): Promise<Locator> {
  await inside.getByRole('button', { name: title }).click();
  await inside.getByRole('button', { name: 'Mute', exact: true }).click();
  return inside.getByRole('textbox', { name: /Why is this all right/ });
}

test('the mixed example: worst first, each with an example, a reason, a fix and a source; a worker finds them', async () => {
  await stage.reset({ example: 'mixed' });
  const page = await stage.open('page=admin&user=site-admin');
  const worker = page.waitForEvent('worker');
  const inside = await openFindings(page);
  expect((await worker).url()).toMatch(/\/assets\/analysis-worker-[^/]+\.js$/);
  await summary(inside).waitFor();
  const titles = await inside.getByRole('heading', { level: 3 }).allInnerTexts();
  expect(titles.length).toBeGreaterThan(6);
  await inside.getByRole('button', { name: ANY_DOMAIN }).click();
  const panel = inside.getByTestId('finding-any-domain-grants');
  const text = await panel.innerText();
  expect(text).toContain('someone@someone-else.example in HELP gets');
  expect(text).toContain('Atlassian Account invitation');
  expect(text).toContain('Set Any domain to None');
  await expect(
    panel.getByRole('link', { name: /Invite notification types/ }).getAttribute('href'),
  ).resolves.toMatch(/^https:\/\/support\.atlassian\.com/);
  expect(stage.complaints).toEqual([]);
});

test('the filter and the open finding stay in the address', async () => {
  const { page, inside } = await findingsOf('mixed');
  await inside
    .getByRole('button', { name: /^Good to know/ })
    .first()
    .click();
  await inside.getByRole('button', { name: /need an admin’s approval/ }).click();
  await page.reload();
  const again = page.frameLocator('iframe.custom-ui');
  const open = again.getByRole('button', { name: /need an admin’s approval/ });
  await open.waitFor();
  await expect(open.getAttribute('aria-expanded')).resolves.toBe('true');
  await expect(again.getByRole('button', { name: ANY_DOMAIN }).count()).resolves.toBe(0);
});

test('muting takes a reason, survives a reload, and is taken back', async () => {
  const { page, inside } = await findingsOf('mixed');
  const before = await summary(inside).innerText();
  const reason = await askToMute(inside, ANY_DOMAIN);
  await inside.getByRole('button', { name: 'Mute finding' }).click();
  await inside.getByText('Say why, so that the next admin knows.').waitFor();
  await reason.fill('Our portal is open to everybody');
  await inside.getByRole('button', { name: 'Mute finding' }).click();
  await inside.getByText(/^Muted: Everybody gets/).waitFor();

  await page.reload();
  const again = page.frameLocator('iframe.custom-ui');
  await again.getByRole('button', { name: 'Muted (1)' }).click();
  const muted = again.getByTestId('muted-any-domain-grants');
  expect(await muted.innerText()).toContain('Our portal is open to everybody');
  await muted.getByText(/Muted by Sam Site-Admin, /).waitFor();

  await muted.getByRole('button', { name: 'Unmute' }).click();
  await again.getByTestId('finding-any-domain-grants').waitFor();
  expect(await summary(again).innerText()).toBe(before);
  await again.getByRole('button', { name: 'Undo', exact: true }).click();
  await again.getByRole('button', { name: 'Muted (1)' }).waitFor();
  expect(stage.complaints).toEqual([]);
});

test('a reload and a failed save keep what was typed, and trying again saves it', async () => {
  const { page, inside } = await findingsOf('mixed');
  const reason = await askToMute(inside, ANY_DOMAIN);
  await reason.fill('Typed once, kept');
  await page.reload();
  await expect(reason.inputValue()).resolves.toBe('Typed once, kept');
  await stage.change({ faults: { jira: 'ok', storage: 'refuse' } });
  await inside.getByRole('button', { name: 'Mute finding' }).click();
  await inside.getByRole('alert').waitFor();
  await expect(reason.inputValue()).resolves.toBe('Typed once, kept');
  await stage.change({ faults: { jira: 'ok', storage: 'ok' } });
  await inside.getByRole('button', { name: 'Try again' }).click();
  await inside.getByText(/^Muted: Everybody gets/).waitFor();
});

test('what another admin muted meanwhile stays muted', async () => {
  const { page, inside } = await findingsOf('mixed');
  const reason = await askToMute(inside, ANY_DOMAIN);
  await reason.fill('Mine');
  const other = await page.context().newPage();
  await other.goto(`${stage.url}/?page=admin&user=jira-admin`);
  const theirs = await openFindings(other);
  await (await askToMute(theirs, /may take up paid licences/)).fill('Theirs');
  await theirs.getByRole('button', { name: 'Mute finding' }).click();
  await theirs.getByText(/^Muted: /).waitFor();
  await inside.getByRole('button', { name: 'Mute finding' }).click();
  await inside.getByRole('button', { name: 'Muted (2)' }).waitFor();
});

test('nothing recorded is said to be nothing, with the way to the record', async () => {
  await stage.reset({ example: 'mixed', recorded: false });
  const page = await stage.open('page=admin&user=site-admin');
  const inside = await openFindings(page);
  await inside.getByText('There’s nothing to check yet').waitFor();
  await inside.getByRole('button', { name: 'Record the settings' }).click();
  await expect(
    inside.getByRole('tab', { name: 'Record' }).getAttribute('aria-selected'),
  ).resolves.toBe('true');
});

const SOUND = {
  format: 'invite-check/settings@1',
  site: {
    internal: true,
    external: true,
    externalDomains: 'any',
    approvedDomains: { 'acme.com': { role: 'customer', approval: false } },
    anyDomain: { role: 'none', approval: false },
    userInvites: 'closed',
    outgoingMail: true,
  },
  projects: { HELP: { customerInvited: true, portalAccess: 'healthy' } },
};

test('a sound setup has no findings', async () => {
  await stage.reset({ example: 'mixed', recorded: false });
  const call = {
    module: 'site-setup',
    projectKey: 'HELP',
    userId: PERSONA_IDS['site-admin'],
    functionKey: 'settings/save',
    payload: { file: SOUND },
  };
  await fetch(`${stage.url}/api/invoke`, { method: 'POST', body: JSON.stringify(call) });
  const inside = await openFindings(await stage.open('page=admin&user=site-admin'));
  await inside.getByText(/Nothing in the recorded setup looks wrong/).waitFor();
  await expect(summary(inside).innerText()).resolves.toBe('No findings');
});

test('where no worker can be loaded, the page finds them itself', async () => {
  await stage.reset({ example: 'mixed' });
  const page = await stage.open('page=admin&user=site-admin');
  await page.route('**/analysis-worker*', (route) => route.abort());
  const inside = await openFindings(page);
  await inside.getByRole('button', { name: ANY_DOMAIN }).waitFor();
});

test.each(['light', 'dark'])(
  'axe finds nothing, with a finding and its form open and another one muted, in %s',
  async (theme) => {
    await stage.reset({ example: 'mixed' });
    const page = await stage.open(`page=admin&user=site-admin&theme=${theme}`);
    const inside = await openFindings(page);
    await (await askToMute(inside, /may take up paid licences/)).fill('Known');
    await inside.getByRole('button', { name: 'Mute finding' }).click();
    await inside.getByRole('button', { name: 'Muted (1)' }).click();
    await askToMute(inside, ANY_DOMAIN);
    await inside.getByRole('button', { name: 'Mute finding' }).click();
    await inside.getByText('Say why, so that the next admin knows.').waitFor();
    expect(await violationsOn(page)).toEqual([]);
  },
);

test('nothing has to be scrolled sideways at 320 pixels', async () => {
  await stage.reset({ example: 'mixed' });
  const page = await stage.open('page=admin&user=site-admin', { width: 320, height: 800 });
  const inside = await openFindings(page);
  await inside.getByRole('button', { name: ANY_DOMAIN }).click();
  const overflow = await inside
    .locator('html')
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
