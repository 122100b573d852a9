/** The results of a list on the admin page: counted, filtered, sorted, explained, taken along, compared, and under other settings. */
import { readFileSync } from 'node:fs';
import { parse } from 'papaparse';
import type { FrameLocator, Page } from 'playwright-core';
import type { InputRow, ListReport } from '../../src/contract/lists';
import type { Reply } from '../../src/contract/reply';
import type { InvokeReply } from '../../sandbox/host/http-api';
import { PERSONA_IDS } from '../../sandbox/site/examples/people';
import { violationsOn } from './axe';
import { raiseStage } from './raised-stage';

const FORMULA = '=HYPERLINK("http://evil.example")';

const stage = raiseStage();
let first: ListReport;
let second: ListReport;

beforeAll(async () => {
  await stage.reset({ example: 'help-desk' });
  const people = Array.from({ length: 996 }, (_, at) => `p${String(at)}@${domainOf(at)}`);
  first = await makeList('Spring', [...people, FORMULA, 'someone at acme', 'zoe@x.example', '']);
  second = await makeList('Summer', ['new@acme.com', ...people.slice(0, 200)]);
});

afterEach(() => {
  expect(stage.complaints).toEqual([]);
});

const domainOf = (at: number) => ['acme.com', 'client.example', 'gmail.com'][at % 3] ?? '';

async function ask<T>(functionKey: string, payload: unknown): Promise<T> {
  const answer = await fetch(`${stage.url}/api/invoke`, {
    method: 'POST',
    body: JSON.stringify({
      module: 'site-setup',
      userId: PERSONA_IDS['site-admin'],
      functionKey,
      payload,
    }),
  });
  const reply = (await answer.json()) as InvokeReply;
  if ('error' in reply) throw new Error(reply.error.message);
  const result = reply.result as Reply<T>;
  if (!result.ok) throw new Error(`${functionKey}: ${result.error.code}`);
  return result.data;
}

async function makeList(name: string, addresses: readonly string[]): Promise<ListReport> {
  const rows = addresses.flatMap((text, at): InputRow[] => (text === '' ? [] : [[at + 1, text]]));
  const { id } = await ask<ListReport>('lists/create', {
    name,
    source: 'addresses',
    projectId: '10001',
  });
  const chunks = [rows.slice(0, 500), rows.slice(500)].filter(({ length }) => length > 0);
  for (const [chunk, some] of chunks.entries()) await ask('lists/fill', { id, chunk, rows: some });
  await ask('lists/start', { id, rows: rows.length, chunks: chunks.length });
  for (;;) {
    const report = await ask<ListReport>('lists/read', { id });
    if (report.state === 'done') return report;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

interface Opened {
  readonly page: Page;
  readonly inside: FrameLocator;
}

async function open(query = '', size = { width: 1280, height: 900 }): Promise<Opened> {
  const path = `/lists?list=${encodeURIComponent(first.id)}${query}`;
  const page = await stage.open(
    `page=admin&user=site-admin&path=${encodeURIComponent(path)}`,
    size,
  );
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const inside = page.frameLocator('iframe.custom-ui');
  await inside.getByRole('table', { name: 'Results' }).waitFor();
  return { page, inside };
}

const showing = (inside: FrameLocator, text: string) =>
  inside.getByText(text, { exact: true }).waitFor();

/** Addresses in the order in which they stand. */
const addressesIn = (inside: FrameLocator) => inside.locator('[data-at]').allInnerTexts();

test('a number in the summary shows its rows; the filter and the order stay over a reload', async () => {
  const { page, inside } = await open();
  await inside.getByText('999 rows, 4 domains').waitFor();
  await inside
    .getByRole('group', { name: 'By what they get' })
    .getByRole('button', { name: /Not an address/ })
    .click();
  await showing(inside, 'Rows 1 to 2 of 2 that match, 999 in all');
  await inside.getByRole('button', { name: 'Clear filters' }).click();
  await inside.getByLabel('Domain', { exact: true }).selectOption('gmail.com');
  await inside.getByLabel('Search', { exact: true }).fill('P99');
  await showing(inside, 'Rows 1 to 2 of 2 that match, 999 in all');
  await expect(addressesIn(inside)).resolves.toEqual(['p992@gmail.com', 'p995@gmail.com']);
  const head = inside.getByRole('columnheader', { name: 'Address' });
  await head.getByRole('button').click();
  await head.getByRole('button').click();
  await inside.locator('[aria-rowindex="2"]').filter({ hasText: 'p995@gmail.com' }).waitFor();
  await page.reload();
  await showing(inside, 'Rows 1 to 2 of 2 that match, 999 in all');
  await expect(head.getAttribute('aria-sort')).resolves.toBe('descending');
  await expect(addressesIn(inside)).resolves.toEqual(['p995@gmail.com', 'p992@gmail.com']);
});

test('a row tells why by keyboard, and the focus comes back to it; nothing for axe to say', async () => {
  const { page, inside } = await open('&q=zoe');
  const row = inside.getByRole('button', { name: 'zoe@x.example' });
  await row.focus();
  await page.keyboard.press('Enter');
  const panel = inside.getByRole('region', { name: /zoe@x\.example/ });
  await panel.waitFor();
  expect(await panel.innerText()).toContain('Reason');
  await expect(panel.evaluate((it) => it === document.activeElement)).resolves.toBe(true);
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  await expect(row.evaluate((it) => it === document.activeElement)).resolves.toBe(true);
});

test('the rows that are shown leave as a file that no spreadsheet runs, and those to invite in batches', async () => {
  const { page, inside } = await open('&outcome=invalid');
  await inside.getByRole('button', { name: 'Export' }).first().click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    inside.getByRole('menuitem', { name: /Download CSV/ }).click(),
  ]);
  const { data } = parse<string[]>(readFileSync(await file.path(), 'utf8'));
  expect(data.slice(1, 3).map(([line, address]) => [line, address])).toEqual([
    ['997', `'${FORMULA}`],
    ['998', 'someone at acme'],
  ]);
  await inside.getByLabel('What they get', { exact: true }).selectOption('');
  await inside.getByLabel('Domain', { exact: true }).selectOption('acme.com');
  await inside.getByRole('button', { name: 'Copy addresses to invite' }).click();
  await inside.getByText('332 addresses to invite').waitFor();
  await inside.getByRole('button', { name: 'Copy: Batch 4 of 4: 32 addresses' }).click();
  await page.getByText('32 addresses copied').waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text.split(', ')).toHaveLength(32);
  expect(text).toMatch(/^p900@acme\.com, p903@acme\.com, /);
});

test('beside a later list: who is only on one of them; the choice stays in the address', async () => {
  const { page, inside } = await open();
  const compared = inside.getByRole('region', { name: 'Compare with an earlier run' });
  await compared.getByLabel('Earlier list').selectOption(second.id);
  await compared.getByText('From “Spring” to “Summer”').waitFor();
  await expect(compared.getByTestId('run-summary').innerText()).resolves.toBe(
    'Nothing changes for the 200 addresses on both lists.',
  );
  await compared.getByText('new@acme.com').waitFor();
  await page.reload();
  await compared.getByText('From “Spring” to “Summer”').waitFor();
});

test('under changed settings: there to choose them, and back with what they mean for the list', async () => {
  const { inside } = await open('&domain=gmail.com');
  const whatIf = inside.getByRole('region', { name: 'What if', exact: true });
  await whatIf.getByRole('button', { name: 'Choose changes in What if' }).click();
  await inside.getByTestId('what-if-external-on').locator('..').click();
  await inside.getByRole('button', { name: 'Show what this means for the list' }).click();
  await whatIf.getByText(/^\d+ of 999 rows would get another answer\.$/).waitFor();
  expect(await whatIf.getByTestId('run-change').count()).toBeGreaterThan(0);
  await showing(inside, 'Rows 1 to 332 of 332 that match, 999 in all');
});

test('on a phone nothing is wider than the page', async () => {
  const { inside } = await open('&row=3', { width: 320, height: 800 });
  const wide = await inside
    .locator('body')
    .evaluate((body) => [body.scrollWidth, body.clientWidth]);
  expect(wide[0]).toBe(wide[1]);
});
