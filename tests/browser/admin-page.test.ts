/** The admin page in its iframe: who sees it, what is recorded, and a settings file that becomes the record. */
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { raiseStage } from './raised-stage';
import { check, words } from './stage';

const stage = raiseStage();
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-file-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function inside(page: Page): FrameLocator {
  return page.frameLocator('iframe.custom-ui');
}

/** A settings file on disk. */
function settingsFile(content: unknown): string {
  const path = join(folder, 'invite-check.settings.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const EXTERNAL_ONLY = {
  format: 'invite-check/settings@1',
  site: {
    internal: false,
    external: true,
    externalDomains: 'any',
    approvedDomains: {},
    anyDomain: { role: 'none', approval: false },
    userInvites: 'closed',
    outgoingMail: true,
  },
  projects: { HELP: { customerInvited: true, portalAccess: 'healthy' } },
};

/** Chooses a file, which the form then shows. */
async function choose(page: Page, path: string): Promise<void> {
  await inside(page).getByRole('button', { name: 'Import settings file' }).click();
  await inside(page).locator('input[type=file]').setInputFiles(path);
}

test('a settings file becomes the record, and predictions follow it', async () => {
  await stage.reset({ example: 'help-desk', recorded: false });
  const page = await stage.open('page=admin&user=jira-admin');
  await inside(page).getByText('Nothing is recorded yet.').waitFor();
  await choose(page, settingsFile(EXTERNAL_ONLY));
  await inside(page).getByRole('button', { name: 'Review and save' }).click();
  await inside(page).getByRole('button', { name: 'Save', exact: true }).click();
  await inside(page)
    .getByText(/^Saved\. Predictions/)
    .waitFor();

  await page.goto(`${stage.url}/?page=project&project=HELP&user=jira-admin`);
  await check(page, 'client@example.com');
  expect(await words(page)).toContain('JSM customer notification');
  expect(stage.complaints).toEqual([]);
});

const BROKEN = [
  {
    name: 'a role that does not exist is named by its field',
    content: {
      ...EXTERNAL_ONLY,
      site: { ...EXTERNAL_ONLY.site, anyDomain: { role: 'owner', approval: false } },
    },
    said: /site\.anyDomain\.role/,
  },
  { name: 'what is not JSON is said to be none', content: '{ "format": ', said: /isn.t JSON/ },
];

test.each(BROKEN)('$name, and nothing is saved', async ({ content, said }) => {
  await stage.reset({ example: 'help-desk', recorded: false });
  const page = await stage.open('page=admin&user=site-admin');
  await choose(page, settingsFile(content));
  await inside(page).getByText(said).first().waitFor();
  await expect(inside(page).getByText('Nothing is recorded yet.').count()).resolves.toBe(1);
});

test('an agent has no way to the page, and no page under its address', async () => {
  await stage.reset({ example: 'help-desk' });
  const page = await stage.open('page=admin&user=agent');
  await page.getByText(/Only Jira admins see/).waitFor();
  await expect(page.locator('iframe.custom-ui').count()).resolves.toBe(0);
});

test('it takes the theme of Jira, and follows when that changes', async () => {
  await stage.reset({ example: 'help-desk' });
  const page = await stage.open('page=admin&user=site-admin&theme=dark&path=%2Frecord');
  const root = inside(page).locator('html');
  await inside(page).getByRole('heading', { name: 'Customer access' }).waitFor();
  await expect(root.getAttribute('data-color-mode')).resolves.toBe('dark');
  await page.getByRole('button', { name: 'Light' }).click();
  await page.waitForFunction(
    () =>
      document.querySelector('iframe')?.contentDocument?.documentElement.dataset['colorMode'] ===
      'light',
  );
});
