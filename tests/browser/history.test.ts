/** The age of the record above every part, and its history: compare, restore, undo, two admins at once, a failed save. */
import type { FrameLocator, Page } from 'playwright-core';
import type { RevisionReport, SettingsReport } from '../../src/contract/api';
import type { Reply } from '../../src/contract/reply';
import type { SettingsFile } from '../../src/contract/settings-file';
import type { InvokeReply, StateReply } from '../../sandbox/host/http-api';
import { raiseStage } from './raised-stage';

const stage = raiseStage();

const DAY_MS = 86_400_000;

function inside(page: Page): FrameLocator {
  return page.frameLocator('iframe.custom-ui');
}

async function post(path: string, body: unknown): Promise<unknown> {
  const answer = await fetch(stage.url + path, { method: 'POST', body: JSON.stringify(body) });
  return answer.json();
}

/** Calls the app's back end as another admin does. */
async function invoke<T>(functionKey: string, payload?: unknown): Promise<T> {
  const state = (await (await fetch(`${stage.url}/api/state`)).json()) as StateReply;
  const userId = state.users.find(({ persona }) => persona === 'jira-admin')?.accountId;
  const module = state.modules.find(({ type }) => type === 'jira:adminPage')?.key;
  const reply = (await post('/api/invoke', {
    module,
    userId,
    functionKey,
    payload,
  })) as InvokeReply;
  if ('error' in reply) throw new Error(reply.error.message);
  const result = reply.result as Reply<T>;
  if (!result.ok) throw new Error(result.error.code);
  return result.data;
}

async function current(): Promise<RevisionReport> {
  const { record } = await invoke<SettingsReport>('settings/read');
  if (record === undefined) throw new Error('nothing is recorded');
  return record;
}

/** Another admin saves a change of the site's settings. */
async function saveElsewhere(site: SettingsFile['site'], comment: string): Promise<void> {
  const { file, revision } = await current();
  const changed = { ...file, site: { ...file.site, ...site } };
  await invoke('settings/save', { file: changed, basedOn: revision, comment });
}

/** Two revisions: the example as recorded, then External switched on. */
async function openHistory(place = 'path=/history'): Promise<Page> {
  await stage.reset({ example: 'help-desk' });
  await saveElsewhere({ external: true }, 'External is on now');
  const page = await stage.open(`page=admin&user=site-admin&${place}`);
  await inside(page).getByText('Revision 2').first().waitFor();
  return page;
}

test('an old record asks for a confirmation on every part; confirming makes it fresh without a new revision', async () => {
  await stage.reset({ example: 'help-desk' });
  await post('/api/clock', { advanceMs: 31 * DAY_MS });
  const page = await stage.open('page=admin&user=jira-admin');
  const status = inside(page).getByRole('region', { name: 'Age of the record' });
  await status.getByText('Nobody has confirmed this setup for 31 days').waitFor();
  const before = await current();
  await status.getByRole('button', { name: 'Still correct' }).click();
  await status.getByText('Confirmed by Jules Jira-Admin, just now').waitFor();
  await status.getByText(/up to date again/).waitFor();
  expect((await current()).revision).toBe(before.revision);
  expect((await current()).file).toEqual(before.file);
  await page.reload();
  await status.getByText('Confirmed by Jules Jira-Admin').waitFor();
  await status.getByText(/Last changed by Sam Site-Admin/).waitFor();
  expect(stage.complaints).toEqual([]);
});

test('admins choose after how many days a record is old; what is no such number is said', async () => {
  await stage.reset({ example: 'help-desk' });
  await post('/api/clock', { advanceMs: 31 * DAY_MS });
  const page = await stage.open('page=admin&user=site-admin');
  await inside(page).getByRole('button', { name: 'Ask again after 30 days' }).click();
  const field = inside(page).getByRole('textbox', { name: /Days without confirmation/ });
  await field.fill('0');
  await field.press('Enter');
  await inside(page).getByText('Enter a whole number from 1 to 365.').waitFor();
  await invoke('stale-after/save', { days: 14 });
  await field.fill('60');
  await field.press('Enter');
  await inside(page)
    .getByText(/Someone else set this to 14 days/)
    .waitFor();
  await field.press('Enter');
  await inside(page).getByText('Confirmed by Sam Site-Admin', { exact: false }).waitFor();
  await inside(page).getByRole('button', { name: 'Ask again after 60 days' }).waitFor();
  expect(stage.complaints).toEqual([]);
});

test('a confirmation that fails says so, and one of a record that has changed leads to the change', async () => {
  await stage.reset({ example: 'help-desk' });
  const page = await stage.open('page=admin&user=site-admin');
  const confirm = inside(page).getByRole('button', { name: 'Still correct' });
  await confirm.waitFor();
  await stage.change({ faults: { storage: 'refuse' } });
  await confirm.click();
  await inside(page)
    .getByText(/couldn’t be read or saved/)
    .waitFor();
  await stage.change({ faults: { storage: 'ok' } });
  await saveElsewhere({ external: true }, 'External is on now');
  await confirm.click();
  await inside(page)
    .getByText(/Someone changed the record/)
    .waitFor();
  await inside(page).getByRole('button', { name: 'See what changed' }).click();
  await inside(page).getByRole('heading', { name: 'From revision 1 to revision 2' }).waitFor();
  await inside(page)
    .getByText(/Confirmed by Jules Jira-Admin/)
    .waitFor();
});

test('two revisions are compared: settings and addresses; the address of the page reopens it', async () => {
  const page = await openHistory();
  await inside(page).getByText('External is on now').waitFor();
  await inside(page).getByRole('checkbox', { name: 'Choose revision 2 to compare' }).check();
  await inside(page).getByRole('checkbox', { name: 'Choose revision 1 to compare' }).check();
  await inside(page).getByRole('button', { name: 'Compare', exact: true }).click();
  await inside(page).getByRole('heading', { name: 'From revision 1 to revision 2' }).waitFor();
  await inside(page).getByRole('cell', { name: 'Customer access: External' }).waitFor();
  await inside(page).getByTestId('comparison-summary').waitFor();
  await page.reload();
  await inside(page).getByRole('heading', { name: 'From revision 1 to revision 2' }).waitFor();
  await inside(page).getByRole('button', { name: 'All revisions' }).click();
  await expect(
    inside(page).getByRole('checkbox', { name: 'Choose revision 1 to compare' }).isChecked(),
  ).resolves.toBe(true);
  expect(stage.complaints).toEqual([]);
});

test('an earlier revision is restored as a new one, with a comment, and that is undone', async () => {
  const page = await openHistory();
  const first = (await invoke<SettingsReport>('settings/read')).record?.file;
  await inside(page).getByRole('button', { name: 'View revision 1' }).click();
  await inside(page).getByRole('heading', { name: 'Revision 1' }).waitFor();
  await inside(page).getByRole('button', { name: 'Restore', exact: true }).click();
  const dialog = inside(page).getByRole('dialog');
  await dialog.getByText('1 setting will change').waitFor();
  await dialog.getByRole('textbox', { name: 'Comment' }).fill('Back to what was');
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
  await inside(page).getByText('Revision 1 is restored. It’s now revision 3.').waitFor();
  await inside(page).getByRole('cell', { name: 'Back to what was' }).waitFor();
  expect((await current()).file.site?.external).toBe(false);
  await inside(page).getByRole('button', { name: 'Undo' }).click();
  await inside(page).getByText('The settings of revision 2 are back, as revision 4').waitFor();
  expect((await current()).file).toEqual(first);
  expect(stage.complaints).toEqual([]);
});

test('a restore that fails, and one that another admin was faster than: the dialog stays, and goes on', async () => {
  const page = await openHistory();
  await inside(page).getByRole('button', { name: 'Restore revision 1' }).click();
  const dialog = inside(page).getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Comment' }).fill('Mine');
  await stage.change({ faults: { storage: 'refuse' } });
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
  await dialog.getByText(/couldn’t be read or saved/).waitFor();
  await stage.change({ faults: { storage: 'ok' } });
  await saveElsewhere({ outgoingMail: false }, 'Meanwhile');
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
  await dialog.getByText('Someone else saved in the meantime').waitFor();
  await dialog.getByText('2 settings will change').waitFor();
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
  await inside(page).getByText('It’s now revision 4.').waitFor();
  await inside(page).getByRole('cell', { name: 'Mine' }).waitFor();
  await inside(page).getByRole('cell', { name: 'Meanwhile' }).waitFor();
});

test('a revision that is not kept is said to be gone; a history that cannot be read can be tried again', async () => {
  await openHistory();
  const gone = await stage.open(
    `page=admin&user=site-admin&path=${encodeURIComponent('/history?view=000099-ffffffff')}`,
  );
  await inside(gone)
    .getByText(/isn’t kept any more/)
    .waitFor();
  const page = await stage.open('page=admin&user=site-admin');
  await inside(page).getByRole('region', { name: 'Age of the record' }).waitFor();
  await stage.change({ faults: { storage: 'refuse' } });
  await inside(page).getByRole('tab', { name: 'History' }).click();
  const again = inside(page).getByRole('button', { name: 'Try again' });
  await again.waitFor();
  await stage.change({ faults: { storage: 'ok' } });
  await again.click();
  await inside(page).getByText('External is on now').waitFor();
});

test('without a record there is no history, and a way to begin one', async () => {
  await stage.reset({ example: 'help-desk', recorded: false });
  const page = await stage.open('page=admin&user=site-admin&path=/history');
  await inside(page).getByText('There’s no history yet').waitFor();
  await inside(page)
    .getByText(/isn’t recorded yet/)
    .waitFor();
  await inside(page).getByRole('button', { name: 'Record your setup' }).click();
  await inside(page).getByRole('region', { name: 'Record', exact: true }).waitFor();
  expect(stage.complaints).toEqual([]);
});
