/** The map of the admin page: by keyboard, filtered, searched, reopened, narrow; and how little of a large one is drawn. */
import type { FrameLocator, Page } from 'playwright-core';
import { PERSONA_IDS } from '../../sandbox/site/examples/people';
import type { SettingsFile } from '../../src/contract/settings-file';
import { violationsOn } from './axe';
import { raiseStage } from './raised-stage';
import { type Stage } from './stage';

const stage = raiseStage();

interface Opened {
  readonly page: Page;
  readonly inside: FrameLocator;
}

async function openMap(size?: Parameters<Stage['open']>[1], more = ''): Promise<Opened> {
  const page = await stage.open(`page=admin&user=site-admin${more}`, size);
  const inside = page.frameLocator('iframe.custom-ui');
  await inside.getByRole('group', { name: 'Filter by what happens' }).waitFor();
  return { page, inside };
}

const why = (inside: FrameLocator, row: string) =>
  inside.getByRole('region', { name: `Why: ${row}` });

/** The rows that are drawn, by name. */
async function rowsIn(inside: FrameLocator): Promise<readonly string[]> {
  const rows = await inside.getByRole('rowheader').allInnerTexts();
  return rows.map((text) => text.split('\n')[0] ?? '');
}

test('the keyboard leads to a cell, Enter opens why, Escape closes it, and a reload reopens it', async () => {
  await stage.reset({ example: 'mixed' });
  const { page, inside } = await openMap();
  await inside.getByRole('gridcell').first().focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
  const cell = inside.getByRole('gridcell', { name: /^acme\.com, HELP/ });
  await cell.and(inside.locator(':focus')).waitFor();
  await page.keyboard.press('Enter');
  await why(inside, 'acme.com').waitFor();
  expect(await why(inside, 'acme.com').innerText()).toMatch(
    /If this person is new to the site, they get an Atlassian Account invitation/,
  );
  await expect(cell.getAttribute('aria-selected')).resolves.toBe('true');

  await page.reload();
  await why(inside, 'acme.com').waitFor();
  await expect(cell.getAttribute('aria-selected')).resolves.toBe('true');

  await why(inside, 'acme.com').focus();
  await page.keyboard.press('Escape');
  await why(inside, 'acme.com').waitFor({ state: 'detached' });
  expect(stage.complaints).toEqual([]);
});

test('Home, End and the page keys lead to the edges; only one cell is a stop of Tab', async () => {
  await stage.reset({ example: 'large' });
  const { page, inside } = await openMap();
  await inside.getByRole('gridcell').first().focus();
  await page.keyboard.press('Control+End');
  const last = inside.locator('[role=gridcell]:focus');
  await last.waitFor();
  const rows = Number(await inside.getByRole('grid').getAttribute('aria-rowcount'));
  const row = inside.locator('[role=row]', { has: inside.locator(':focus') });
  await expect(row.getAttribute('aria-rowindex')).resolves.toBe(String(rows));
  await page.keyboard.press('Home');
  await inside.locator('[role=rowheader]:focus').waitFor();
  await page.keyboard.press('PageUp');
  expect(Number(await row.getAttribute('aria-rowindex'))).toBeLessThan(rows - 5);
  await expect(inside.getByRole('grid').locator('[tabindex="0"]').count()).resolves.toBe(1);
});

test('counts, kinds and certainty filter, sorting orders, and all of it can be cleared', async () => {
  await stage.reset({ example: 'mixed' });
  const { page, inside } = await openMap();
  await inside.getByRole('button', { name: /^Error \d/ }).click();
  await inside.getByText('2 of 10 kinds of addresses').waitFor();
  expect(await rowsIn(inside)).toEqual(['legacy.example.org', 'board.example.net']);
  await inside.getByLabel('Certainty').selectOption('Not certain');
  await inside.getByText('1 of 10 kinds of addresses').waitFor();
  expect(await rowsIn(inside)).toEqual(['board.example.net']);
  await inside.getByLabel('Addresses', { exact: true }).selectOption('External list');
  await inside.getByText('Nothing matches these filters.').waitFor();
  await inside.getByRole('button', { name: 'Clear filters' }).click();
  await inside.getByLabel('Sort by').selectOption('Name');
  await page.waitForFunction(
    () =>
      document
        .querySelector('iframe')
        ?.contentDocument?.querySelector('[role=rowheader]')
        ?.textContent.startsWith('acme.com') === true,
  );
  const names = await rowsIn(inside);
  expect(names).toHaveLength(10);
  expect(names[0]).toBe('acme.com');
  expect(page.url()).toContain('sort');
});

test('a search finds part of a domain; an address leads to the row that holds it, and to its why', async () => {
  await stage.reset({ example: 'mixed' });
  const { page, inside } = await openMap();
  const search = inside.getByRole('searchbox', { name: 'Find a domain or an address' });
  await search.fill('partner');
  await inside.getByText('1 of 10 kinds of addresses').waitFor();
  expect(await rowsIn(inside)).toEqual(['partner.example.org']);
  await search.fill('jo+tag@nobody-listed.example');
  await inside.getByText(/isn.t on either list. It belongs to .Everyone else./).waitFor();
  await search.press('Enter');
  const answer = why(inside, 'Everyone else');
  await answer.getByText('jo+tag@nobody-listed.example in HELP').waitFor();
  await page.waitForURL(/nobody-listed/);
  await page.reload();
  await answer.getByText('jo+tag@nobody-listed.example in HELP').waitFor();
});

test('from a cell to a change: what if opens with this cell as its target', async () => {
  await stage.reset({ example: 'mixed' });
  const { page, inside } = await openMap();
  await inside.getByRole('gridcell', { name: /^legacy/ }).click();
  await inside.getByRole('button', { name: 'Least change for this' }).click();
  await page.waitForURL(/what-if/);
  expect(decodeURIComponent(decodeURIComponent(page.url()))).toContain('who=legacy.example.org');
});

test('nothing recorded: the map shows what is open, and invites to record', async () => {
  await stage.reset({ example: 'mixed', recorded: false });
  const { inside, page } = await openMap(undefined, `&path=${encodeURIComponent('/map')}`);
  await inside.getByText(/Nothing is recorded yet/).waitFor();
  await inside.getByRole('gridcell', { name: /^Everyone else, Any project/ }).waitFor();
  await inside.getByRole('button', { name: 'Record the settings' }).click();
  await page.waitForURL(/record/);
});

test('on a phone it is a list; why opens above it, in sight, and closing leads back', async () => {
  await stage.reset({ example: 'mixed' });
  const { inside, page } = await openMap({ width: 360, height: 800 });
  await expect(inside.getByRole('grid').count()).resolves.toBe(0);
  const item = inside.getByRole('button', { name: /^legacy\.example\.org .* Error$/ });
  await item.click();
  const answer = why(inside, 'legacy.example.org');
  await answer.getByText('Sources disagree').waitFor();
  const top = await answer.evaluate(
    (element) =>
      element.getBoundingClientRect().top + (window.frameElement?.getBoundingClientRect().top ?? 0),
  );
  expect(top).toBeLessThan(800);
  expect(await violationsOn(page)).toEqual([]);
  await answer.getByRole('button', { name: 'Close' }).click();
  await answer.waitFor({ state: 'detached' });
  await item.and(inside.locator(':focus')).waitFor();
  const spill = await inside
    .locator('body')
    .evaluate((body) => body.scrollWidth - body.clientWidth);
  expect(spill).toBeLessThanOrEqual(0);
});

test.each(['light', 'dark'])(
  'axe finds nothing on the map with a why beside it, %s',
  async (theme) => {
    await stage.reset({ example: 'mixed' });
    const { inside, page } = await openMap({ width: 1600, height: 1000 }, `&theme=${theme}`);
    await inside.getByRole('gridcell', { name: /^board/ }).click();
    await why(inside, 'board.example.net').waitFor();
    await page.mouse.move(0, 0);
    expect(await violationsOn(page)).toEqual([]);
  },
);

/** 5,000 approved domains, 5,000 of the External list, 200 projects of three kinds. */
const LARGE: SettingsFile = {
  format: 'invite-check/settings@1',
  site: {
    internal: true,
    external: true,
    externalDomains: Array.from({ length: 5000 }, (_, n) => `client${String(n)}.example.org`),
    approvedDomains: Object.fromEntries(
      Array.from({ length: 5000 }, (_, n) => [
        `company${String(n)}.example.com`,
        { role: n % 3 === 0 ? ('none' as const) : ('customer' as const), approval: n % 7 === 0 },
      ]),
    ),
    anyDomain: { role: 'none', approval: false },
    outgoingMail: true,
  },
  projects: Object.fromEntries(
    Array.from({ length: 200 }, (_, n) => [
      `DESK${String(n)}`,
      { customerInvited: n % 2 === 0, portalAccess: n % 50 === 1 ? 'broken' : 'healthy' },
    ]),
  ),
};

async function recordLarge(): Promise<void> {
  await stage.reset({ example: 'mixed', recorded: false });
  const answer = await fetch(`${stage.url}/api/invoke`, {
    method: 'POST',
    body: JSON.stringify({
      module: 'site-setup',
      functionKey: 'settings/save',
      userId: PERSONA_IDS['site-admin'],
      payload: { file: LARGE },
    }),
  });
  expect(await answer.text()).toContain('"ok":true');
}

test('of 10,003 classes in 200 projects only what is seen is drawn, folded or not, first or last row', async () => {
  await recordLarge();
  const { page, inside } = await openMap();
  await inside.getByText('10,003 kinds of addresses').waitFor();
  await expect(inside.getByRole('columnheader').count()).resolves.toBe(4);
  await inside.getByText('Fold projects with the same answers').click();
  await inside.getByRole('columnheader', { name: 'DESK1', exact: true }).waitFor();
  const grid = inside.getByRole('grid');
  await expect(grid.getAttribute('aria-rowcount')).resolves.toBe('10004');
  await expect(grid.getAttribute('aria-colcount')).resolves.toBe('201');
  const drawn = () => grid.evaluate((element) => element.querySelectorAll('*').length);
  expect(await drawn()).toBeLessThan(2500);
  await inside.getByRole('gridcell').first().focus();
  await page.keyboard.press('Control+End');
  await inside.getByRole('gridcell', { name: /^client4999\.example\.org, DESK199/ }).waitFor();
  expect(await drawn()).toBeLessThan(2500);
  await inside.getByRole('searchbox').fill('company4242');
  await inside.getByText('1 of 10,003 kinds of addresses').waitFor();
  expect(stage.complaints).toEqual([]);
});
