/** WCAG 2.2 AA, as far as axe can tell, on every state of the app's pages and on the sandbox's own. */
import type { Page } from 'playwright-core';
import { violationsOn } from './axe';
import { overflowOf } from './fit';
import { raiseStage } from './raised-stage';
import { addressField, app, check } from './stage';

const stage = raiseStage();

interface Row {
  readonly name: string;
  readonly place: string;
  readonly recorded?: boolean;
  readonly jira?: 'down';
  readonly then: (page: Page) => Promise<void>;
}

const ready = (page: Page): Promise<void> => addressField(page).waitFor();

function column(count: number): readonly string[] {
  return Array.from({ length: count }, (_, n) => `person${String(n)}@acme.com`);
}

async function press(page: Page, name: string): Promise<void> {
  await app(page).getByRole('button', { name }).click();
}

/** Opens the lists and pastes. */
async function putIn(page: Page, lines: readonly string[]): Promise<void> {
  await press(page, 'Check a list');
  await app(page).getByLabel('Paste addresses').fill(lines.join('\n'));
  await app(page)
    .getByRole('button', { name: /^(Check|Start a list of) \d/ })
    .waitFor();
}

const ROWS: readonly Row[] = [
  { name: 'project page, before anything is checked', place: 'page=project', then: ready },
  {
    name: 'certain answer with everything open',
    place: 'page=project',
    then: async (page) => {
      await check(page, 'jo@acme.com');
      await app(page).getByRole('button', { name: 'Show why' }).click();
      await app(page).getByRole('button', { name: 'Hide why' }).waitFor();
    },
  },
  {
    name: 'uncertain answer',
    place: 'page=project&theme=dark',
    then: (page) => check(page, 'maria@acme.com'),
  },
  {
    name: 'list of three',
    place: 'page=project',
    then: (page) => check(page, 'jo@acme.com, jo@acme, client@example.com'),
  },
  {
    name: 'a list that is put in, a table with what is odd in it',
    place: 'page=project',
    then: (page) => putIn(page, ['Name;Mail', 'A;jo@acme.com', 'B;JO@acme.com', 'C;jo@acme', '"D']),
  },
  {
    name: 'a short list, with the addresses to invite and a row open',
    place: 'page=project',
    then: async (page) => {
      await putIn(page, column(12));
      await press(page, 'Check 12 addresses');
      await app(page).getByText('Rows 1 to 12 of 12').waitFor();
      await press(page, 'Show addresses to invite');
      await press(page, 'person3@acme.com');
      await app(page).getByRole('heading', { name: 'person3@acme.com' }).waitFor();
    },
  },
  {
    name: 'a list that is done, with its domains and reasons, a row open, and asked whether to delete it',
    place: 'page=project&theme=dark',
    then: async (page) => {
      await putIn(page, column(201));
      await press(page, 'Start a list of 201 addresses');
      await app(page).getByText('Rows 1 to 25 of 201').waitFor();
      await press(page, 'Show domains and reasons');
      await press(page, 'person3@acme.com');
      await press(page, 'Delete');
      await app(page)
        .getByText(/^Delete “/)
        .waitFor();
    },
  },
  {
    name: 'the lists of the project',
    place: 'page=project&theme=dark',
    then: async (page) => {
      await putIn(page, column(201));
      await press(page, 'Start a list of 201 addresses');
      await press(page, 'All lists');
      await app(page).getByRole('columnheader', { name: 'State' }).waitFor();
    },
  },
  { name: 'no settings yet', place: 'page=project', recorded: false, then: ready },
  {
    name: 'Jira failing',
    place: 'page=project',
    jira: 'down',
    then: (page) => app(page).getByRole('button').first().waitFor(),
  },
  ...['', '&theme=dark'].map((theme): Row => ({
    name: `admin page, the record${theme}`,
    place: `page=admin&user=site-admin&path=%2Frecord${theme}`,
    then: (page) =>
      page
        .frameLocator('iframe.custom-ui')
        .getByLabel('“Customer invited” notification, HELP')
        .waitFor(),
  })),
  {
    name: 'admin page, a paste with its problems',
    place: 'page=admin&user=site-admin&path=%2Frecord',
    then: async (page) => {
      const form = page.frameLocator('iframe.custom-ui');
      await form.getByRole('button', { name: 'Paste the table' }).click();
      await form.getByLabel('Text of the list').fill('b.example Guest\nc.example customer');
      await form.getByRole('button', { name: 'Take 2 changes' }).waitFor();
    },
  },
  {
    name: 'admin page, the review of a changed record',
    place: 'page=admin&user=site-admin&path=%2Frecord&theme=dark',
    then: async (page) => {
      const form = page.frameLocator('iframe.custom-ui');
      await form.getByLabel('Role of acme.com').selectOption('None');
      await form.getByRole('button', { name: 'Review 1 change' }).click();
      await form.getByRole('button', { name: 'Save', exact: true }).waitFor();
    },
  },
  ...['customers', 'mailbox', 'settings', 'requests', 'addresses', 'board&project=DEV'].map(
    (where): Row => ({
      name: `the sandbox’s page ${where}`,
      place: `page=${where}`,
      then: (page) => page.getByRole('heading', { level: 1 }).waitFor(),
    }),
  ),
];

test.each(ROWS)('$name', async ({ place, recorded = true, jira, then }) => {
  await stage.reset({ example: 'help-desk', recorded });
  if (jira !== undefined) await stage.change({ faults: { jira } });
  const page = await stage.open(place);
  await then(page);
  expect(await violationsOn(page)).toEqual([]);
});

test('nothing has to be scrolled sideways at 320 pixels', async () => {
  await stage.reset({ example: 'help-desk' });
  const page = await stage.open('page=project', { width: 320, height: 800 });
  await check(page, 'jo@acme.com');
  expect(await overflowOf(page.locator('html'))).toBe(0);
});
