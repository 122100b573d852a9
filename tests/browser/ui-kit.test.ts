/** The contract of the UI Kit renderer: real @forge/react on one side of the bridge, Atlaskit on the other. */
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { raiseStage } from './raised-stage';
import { app } from './stage';

const stage = raiseStage();

beforeAll(async () => {
  await stage.reset({ example: 'help-desk' });
});

/** Bundles a page as Forge would. */
async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, 'fixtures', `${name}.tsx`)],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  });
  return outputFiles[0]?.text ?? '';
}

/** Opens the project page with another bundle in its place. */
async function openFixture(name: string): Promise<Page> {
  const page = await stage.open('page=mailbox');
  const body = await bundle(name);
  await page.route('**/page/project-page.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body }),
  );
  await page.goto(`${stage.url}/?page=project&project=HELP`);
  return page;
}

const SEEN = [
  'strong',
  'stressed',
  'gone',
  'const answer = 42;',
  'First item',
  'Any item',
  'lozenge',
  '7',
  'a tag',
  'in a styled box',
  'bleeding',
  'Avery Agent',
  'a crumb',
  'A form',
  'a hint',
  'an error',
  'all well',
  'A message',
  'with words',
  'Nothing here',
  'Step one',
  'Head',
  'in a cell',
  'panel one',
  'Press here',
  'Administration',
] as const;

/** Presses a button and reads what the page then says of itself. */
const DEEDS: readonly {
  readonly name: string;
  readonly act: (page: Page) => Promise<void>;
  readonly says: string;
}[] = [
  {
    name: 'a checkbox',
    act: (page) => app(page).getByRole('checkbox', { name: 'Agree' }).check(),
    says: 'checked true',
  },
  {
    name: 'a checkbox of a group',
    act: (page) => app(page).getByRole('checkbox', { name: 'Many one' }).check(),
    says: 'many m1',
  },
  {
    name: 'a radio button of a group',
    act: (page) => app(page).getByRole('radio', { name: 'Small' }).check(),
    says: 'size s',
  },
  {
    name: 'a toggle',
    act: (page) => app(page).getByLabel('Toggle it').check({ force: true }),
    says: 'toggled true',
  },
  {
    name: 'a select',
    act: async (page) => {
      await app(page).getByLabel('Choice').press('ArrowDown');
      await page.getByRole('option', { name: 'Two' }).click();
    },
    says: 'chose two',
  },
  {
    name: 'an action of a message',
    act: (page) => app(page).getByRole('button', { name: 'Act' }).click(),
    says: 'acted',
  },
  {
    name: 'the action of an empty state',
    act: (page) => app(page).getByRole('button', { name: 'Make one' }).click(),
    says: 'made',
  },
  {
    name: 'a page number',
    act: (page) => app(page).getByRole('button', { name: 'page 2' }).click(),
    says: 'page 2',
  },
  {
    name: 'a pressable',
    act: (page) => app(page).getByRole('button', { name: 'Press here' }).click(),
    says: 'pressed',
  },
  {
    name: 'closing a modal',
    act: async (page) => {
      await app(page).getByRole('button', { name: 'Open modal' }).click();
      await page.getByRole('dialog').getByText('inside').waitFor();
      await page.keyboard.press('Escape');
    },
    says: 'closed',
  },
  {
    name: 'the context',
    act: (page) => app(page).getByRole('button', { name: 'Ask context' }).click(),
    says: 'context 5f1a0b2c3d4e5f60718a0001 light',
  },
  {
    name: 'leaving a field',
    act: async (page) => {
      await app(page).getByLabel('Name').fill('bye');
      await app(page).getByLabel('Name').blur();
    },
    says: 'left BYE',
  },
];

describe('a page with every component', () => {
  let page: Page;

  beforeAll(async () => {
    page = await openFixture('every-component');
    await app(page).getByText('Said: nothing yet').waitFor();
  });

  test('is drawn whole', async () => {
    const said = await app(page).innerText();
    expect(SEEN.filter((words) => !said.includes(words))).toEqual([]);
    await expect(page.getByTestId('cannot-draw').count()).resolves.toBe(0);
    expect(stage.complaints).toEqual([]);
  });

  test('focuses the field that asks for it', async () => {
    await expect(
      app(page)
        .getByLabel('Name')
        .evaluate((field) => field === document.activeElement),
    ).resolves.toBe(true);
  });

  test('turns tokens into the colours and spaces of the theme', async () => {
    const styles = await page.getByTestId('styled').evaluate((box) => {
      const { paddingTop, color } = getComputedStyle(box);
      return { paddingTop, color };
    });
    expect(styles).toEqual({ paddingTop: '16px', color: 'rgb(174, 46, 36)' });
  });

  test.each(DEEDS)('hears of $name', async ({ act, says }) => {
    await act(page);
    await app(page).getByText(`Said: ${says}`).waitFor();
  });

  test('a controlled field takes what the page makes of the typing', async () => {
    const field = app(page).getByLabel('Name');
    await field.fill('');
    await field.pressSequentially('acme');
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('form input')?.value === 'ACME',
    );
  });

  test('typing into the middle of a controlled field stays in the middle', async () => {
    const field = app(page).getByLabel('Plain');
    await field.fill('acme');
    await field.press('Home');
    await field.pressSequentially('not-', { delay: 5 });
    await expect(field.inputValue()).resolves.toBe('not-acme');
  });

  test('Enter submits the form, and the page may empty the field', async () => {
    const field = app(page).getByLabel('Name');
    await field.fill('jo');
    await field.press('Enter');
    await app(page).getByText('Said: submitted JO').waitFor();
    await expect(field.inputValue()).resolves.toBe('');
  });

  test('tabs change, popups and flags show', async () => {
    await app(page).getByRole('tab', { name: 'Tab two' }).click();
    await app(page).getByText('panel two').waitFor();
    await app(page).getByRole('button', { name: 'Pop' }).click();
    await page.getByText('popped up').waitFor();
    await page.keyboard.press('Escape');
    await app(page).getByRole('button', { name: 'Show flag' }).click();
    await page.getByText('A flag').waitFor();
  });

  test('links to the simulated site stay in the sandbox, by click and by router', async () => {
    await app(page).getByRole('button', { name: 'Go', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Customers' }).waitFor();
    expect(page.url()).toContain('project=SUP');
    await page.goBack();
    await app(page).getByRole('link', { name: 'a link' }).click();
    await page.getByRole('heading', { level: 1, name: 'Customers' }).waitFor();
  });
});

test('what cannot be drawn is a loud error, and the rest stands', async () => {
  const page = await openFixture('unknown-component');
  await app(page).getByText('the rest stands').waitFor();
  const errors = await page.getByTestId('cannot-draw').allInnerTexts();
  expect(errors.join('\n')).toMatch(/BarChart[\s\S]*icon unicorn/);
  expect(stage.complaints.length).toBeGreaterThan(0);
});
