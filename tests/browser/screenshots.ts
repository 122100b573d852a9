/** `npm run screenshots`: writes docs/images/*.png, light and dark, of what the README and the docs show. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { ResetRequest } from '../../sandbox/host/http-api';
import { ADMIN_SHOTS, type Shot, type Theme } from './admin-shots';
import { ENTRY_SHOTS } from './entry-shots';
import { LANGUAGE_SHOTS } from './language-shots';
import { OUTCOME_SHOTS } from './outcome-shots';
import { weeksThenChange } from './reality-story';
import { addressField, app, check, openStage, type Stage } from './stage';

const FOLDER = join(process.cwd(), 'docs/images');

const BOTH: readonly Theme[] = ['light', 'dark'];

const HELP_DESK: ResetRequest = { example: 'help-desk' };

const SHOTS: readonly Shot[] = [
  {
    name: 'certain',
    site: HELP_DESK,
    place: 'page=project&project=HELP',
    then: (page) => check(page, 'jo@acme.com'),
  },
  {
    name: 'uncertain',
    site: HELP_DESK,
    place: 'page=project&project=HELP',
    then: (page) => check(page, 'dan@acme.com'),
  },
  {
    name: 'no-settings-yet',
    site: { ...HELP_DESK, recorded: false },
    place: 'page=project&project=HELP',
    then: (page) => addressField(page).waitFor(),
  },
  {
    name: 'record-contradicted',
    site: { example: 'mixed' },
    before: weeksThenChange,
    place: 'page=project&project=HELP',
    height: 500,
    then: (page) => app(page).getByText('New accounts contradict').waitFor(),
  },
  {
    name: 'jira-failing',
    site: HELP_DESK,
    place: 'page=project&project=HELP',
    jiraFails: true,
    then: (page) => app(page).getByRole('button').first().waitFor(),
  },
  {
    name: 'project-list-input',
    site: HELP_DESK,
    place: 'page=project&project=HELP',
    then: putListIn,
  },
  {
    name: 'project-list-result',
    site: HELP_DESK,
    place: 'page=project&project=HELP',
    then: async (page) => {
      await putListIn(page);
      await app(page).getByRole('button', { name: 'Start a list of' }).click();
      await app(page).getByText('Rows 1 to 25 of').waitFor();
      await app(page).getByRole('button', { name: 'person5@acmee.com' }).scrollIntoViewIfNeeded();
    },
  },
  ...ADMIN_SHOTS,
  ...OUTCOME_SHOTS,
  ...LANGUAGE_SHOTS,
  ...ENTRY_SHOTS,
  {
    name: 'procedure',
    site: { example: 'mixed' },
    place: 'page=admin&user=site-admin&path=%2Fmap',
    then: showProcedure,
  },
];

/** A table as it comes out of a spreadsheet, with what people get wrong in it. */
async function putListIn(page: Page): Promise<void> {
  const hosts = ['acme.com', 'acme.com', 'old.acme.com', 'client.example', 'acmee.com'];
  const people = Array.from({ length: 480 }, (_, n) => {
    const host = hosts[n % hosts.length] ?? '';
    return `Person ${String(n + 1)}\tperson${String(n + 1)}@${host}`;
  });
  const lines = ['Name\tMail', ...people, 'Jo\tjo@acme', 'Person 1\tPERSON1@acme.com'];
  await app(page).getByRole('button', { name: 'Check a list' }).click();
  await app(page).getByLabel('Paste addresses').fill(lines.join('\n'));
  await app(page).getByLabel('Name of the list').fill('Spring customers');
  await app(page).getByRole('button', { name: 'Start a list of' }).scrollIntoViewIfNeeded();
}

/** The drawing below the map, with the path of a cell that is not certain. */
async function showProcedure(page: Page): Promise<void> {
  const inside = page.frameLocator('iframe.custom-ui');
  await inside
    .getByRole('gridcell', { name: /^partner/ })
    .first()
    .click();
  await inside.getByRole('heading', { name: 'How Jira decides' }).scrollIntoViewIfNeeded();
  await inside.getByText('Show only the path').click();
  await inside.locator('.graph-legend').scrollIntoViewIfNeeded();
  await inside.getByRole('button', { name: 'Fit to view' }).click();
}

/** The answer and nothing below it: Jira's main area scrolls, the window does not. */
async function shoot(stage: Stage, shot: Shot, theme: Theme): Promise<void> {
  await stage.reset(shot.site);
  await shot.before?.(stage);
  if (shot.jiraFails) await stage.change({ faults: { jira: 'down' } });
  const size = { width: 1280, height: shot.height ?? 960 };
  const page = await stage.open(`${shot.place}&theme=${theme}`, size);
  await shot.then(page);
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(500);
  const path = join(FOLDER, `${shot.name}-${theme}.png`);
  if (shot.part === undefined) await page.screenshot({ path });
  else await page.locator(shot.part.selector).screenshot({ path, style: shot.part.style });
}

/** All of them, or those whose names begin so: `npm run screenshots -- procedure languages/de`. */
async function main(names: readonly string[]): Promise<void> {
  await mkdir(join(FOLDER, 'languages'), { recursive: true });
  const stage = await openStage();
  try {
    for (const shot of SHOTS) {
      if (names.length > 0 && !names.some((name) => shot.name.startsWith(name))) continue;
      for (const theme of shot.themes ?? BOTH) await shoot(stage, shot, theme);
    }
  } finally {
    await stage.stop();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
