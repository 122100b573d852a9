/** Lists on the project page, from the pasted column to the result, as an agent goes through them. */
import type { Page } from 'playwright-core';
import { raiseStage } from './raised-stage';
import { app, PATIENCE_MS, words } from './stage';

const stage = raiseStage();

beforeAll(async () => {
  await stage.reset({ example: 'help-desk' });
});

afterEach(() => {
  expect(stage.complaints).toEqual([]);
});

const PLACE = 'page=project&project=HELP';

function addresses(count: number): readonly string[] {
  return Array.from({ length: count }, (_, n) => `person${String(n)}@acme.com`);
}

async function paste(page: Page, text: string): Promise<void> {
  await app(page).getByLabel('Paste addresses').fill(text);
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await app(page).getByRole('button', { name }).click();
}

async function openLists(): Promise<Page> {
  const page = await stage.open(PLACE);
  await press(page, 'Check a list');
  await app(page).getByRole('heading', { name: 'Lists' }).waitFor();
  return page;
}

test('a column of 120 is answered at once; what is odd in it is named by line before, and one answer opens', async () => {
  const page = await openLists();
  await paste(page, [...addresses(119), 'jo@acme', 'PERSON0@acme.com'].join('\n'));
  await app(page).getByText('Line 120: jo@acme').waitFor();
  expect(await words(page)).toContain('Line 121: PERSON0@acme.com (the same as in line 1)');
  await press(page, 'Check 120 addresses');
  // Atlassian's pace for searches alone makes it some twenty seconds.
  await app(page).getByText('120 addresses checked').waitFor({ timeout: PATIENCE_MS });
  await app(page).getByText('Rows 1 to 25 of 120').waitFor();
  await press(page, 'Next page');
  await app(page).getByText('Rows 26 to 50 of 120').waitFor();
  await app(page).getByLabel('Search').fill('person33@');
  await app(page).getByText('Rows 1 to 1 of 1 that match, 120 in all').waitFor();
  await press(page, 'person33@acme.com');
  await press(page, 'Show why');
  await app(page).getByRole('heading', { name: 'What’s ruled out' }).waitFor();
});

test('addresses of which Jira failed are named and tried again; the others stand', async () => {
  const page = await openLists();
  await paste(page, addresses(4).join('\n'));
  await stage.change({ faults: { storage: 'refuse' } });
  await press(page, 'Check 4 addresses');
  await app(page).getByText('4 addresses couldn’t be checked').waitFor();
  await stage.change({ faults: { storage: 'ok' } });
  await press(page, 'Try those again');
  await app(page).getByText('4 addresses checked').waitFor();
  await app(page).getByRole('heading', { name: 'person3@acme.com' }).waitFor();
});

test('a table of 1,200 becomes a list: sent, worked off, there again when the page is opened anew, run again, deleted', async () => {
  const page = await openLists();
  const table = addresses(1200).map((address, n) => `${String(n)},Jo,${address},x@y.example`);
  await paste(page, ['id,name,mail,boss', ...table].join('\n'));
  await app(page).getByText('1,200 addresses').first().waitFor();
  await app(page).getByLabel('Name of the list').fill('Spring');
  await press(page, 'Start a list of 1,200 addresses');
  await app(page).getByRole('status').getByText('Done: 1,200 rows.').waitFor();
  await app(page).getByText('Rows 1 to 25 of 1,200').waitFor();
  await press(page, 'Show addresses to invite');
  await app(page).getByText('Batch 1 of 12: 100 addresses').waitFor();

  const anew = await openLists();
  await press(anew, 'Spring');
  await app(anew).getByText('Rows 1 to 25 of 1,200').waitFor();
  await press(anew, 'Run again');
  await app(anew).getByText('Done: 1,200 rows.').waitFor();
  await press(anew, 'All lists');
  await app(anew).getByRole('button', { name: 'Spring' }).nth(1).waitFor();
  await app(anew).getByRole('button', { name: 'Spring' }).first().click();
  await press(anew, 'Delete');
  await app(anew).getByText('Delete “Spring”?').waitFor();
  await press(anew, 'Delete');
  await app(anew).getByRole('button', { name: 'Spring' }).waitFor();
  await expect(app(anew).getByRole('button', { name: 'Spring' }).count()).resolves.toBe(1);
});

test('a list is cancelled while it waits for Jira, and continued when it answers again', async () => {
  const page = await openLists();
  await paste(page, addresses(300).join('\n'));
  await stage.change({ faults: { jira: 'rate-limited' } });
  await press(page, 'Start a list of 300 addresses');
  await press(page, 'Cancel list');
  await press(page, 'Cancel list');
  await app(page)
    .getByText(/^Cancelled\./)
    .waitFor();
  await stage.change({ faults: { jira: 'ok' } });
  await expect(app(page).getByRole('button', { name: 'Run again' }).count()).resolves.toBe(0);
  await press(page, 'Continue');
  // The pause that Jira asked for.
  await fetch(`${stage.url}/api/clock`, {
    method: 'POST',
    body: JSON.stringify({ advanceMs: 120_000 }),
  });
  await app(page).getByRole('status').getByText('Done: 300 rows.').waitFor();
  await app(page).getByText('Rows 1 to 25 of 300').waitFor();
  await app(page).getByRole('button', { name: 'Run again' }).waitFor();
});
