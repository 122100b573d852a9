/** Lists of the admin page: put in, sent, watched, kept and deleted, as a person does it. */
import {
  existsSync,
  mkdtempSync,
  openSync,
  closeSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { raiseStage } from './raised-stage';
import { PATIENCE_MS } from './stage';

const stage = raiseStage();
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lists-'));
});

beforeEach(async () => {
  await stage.reset({ example: 'mixed' });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function openLists(
  path = '/lists',
): Promise<{ readonly page: Page; readonly inside: FrameLocator }> {
  const page = await stage.open(`page=admin&user=site-admin&path=${encodeURIComponent(path)}`);
  return { page, inside: page.frameLocator('iframe.custom-ui') };
}

async function newList(): Promise<{ readonly page: Page; readonly inside: FrameLocator }> {
  const opened = await openLists();
  await opened.inside.getByRole('button', { name: 'New list' }).click();
  await opened.inside.getByRole('heading', { name: 'New list' }).waitFor();
  return opened;
}

function peopleOf(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `Person ${String(at)},p${String(at)}@acme.com`);
}

async function chooseFile(inside: FrameLocator, file: string): Promise<void> {
  await inside.getByLabel('Where the addresses come from').selectOption('file');
  await inside.locator('input[type=file]').setInputFiles(file);
}

function written(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

test('a pasted table becomes a list, its results are there after a reload, and it is deleted', async () => {
  const { page, inside } = await newList();
  const lines = [
    'Name,Email',
    ...peopleOf(600),
    '"Broken,x@acme.com',
    'Twice,p1@acme.com',
    'No,nobody',
  ];
  await inside.getByLabel('Paste addresses').fill(lines.join('\n'));
  await inside.getByText('601 addresses').waitFor();
  await inside.getByText('1 line could not be read').click();
  await inside.getByText(/^Line 602: "Broken/).waitFor();
  await inside.getByLabel('Name of the list').fill('Onboarding');
  await inside.getByRole('button', { name: 'Start' }).click();
  await inside.getByText('Done: 601 rows.').waitFor();
  await page.reload();
  await inside.getByText('Done: 601 rows.').waitFor();
  await inside.getByRole('button', { name: 'p7@acme.com' }).waitFor();
  await inside.getByRole('button', { name: 'Delete', exact: true }).click();
  await inside.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
  await inside.getByText('No lists yet').waitFor();
  expect(stage.complaints).toEqual([]);
});

test('what was pasted is still there after a reload; a failure keeps it, and sending goes on', async () => {
  const { page, inside } = await newList();
  await inside.getByLabel('Paste addresses').fill(peopleOf(300).join('\n'));
  await inside.getByText('300 addresses').waitFor();
  await page.reload();
  await inside.getByText('300 addresses').waitFor();
  await stage.change({ faults: { storage: 'refuse' } });
  await inside.getByRole('button', { name: 'Start' }).click();
  await inside.getByRole('alert').waitFor();
  await inside.getByText('300 addresses').waitFor();
  await stage.change({ faults: { storage: 'ok' } });
  await inside.getByRole('button', { name: /^(?:Start|Send the rest)$/ }).click();
  await inside.getByText('Done: 300 rows.').waitFor();
});

test('a list that waits for Jira says so, is there again after coming back, and is cancelled', async () => {
  // A first list, so that the project is known while Jira answers nothing.
  const first = await newList();
  await first.inside.getByLabel('Paste addresses').fill('jo@acme.com');
  await first.inside.getByLabel('Name of the list').fill('First');
  await first.inside.getByRole('button', { name: 'Start' }).click();
  await first.inside.getByText('Done: 1 row.').waitFor();
  const { inside } = await newList();
  await inside.getByLabel('Paste addresses').fill(peopleOf(250).join('\n'));
  await stage.change({ faults: { jira: 'rate-limited' } });
  await inside.getByRole('button', { name: 'Start' }).click();
  await inside.getByText('You can close this page', { exact: false }).waitFor();
  const again = await openLists();
  await again.inside.getByRole('button', { name: /^List of/ }).click();
  await again.inside.getByRole('button', { name: 'Cancel list' }).click();
  await again.inside.getByRole('alertdialog').getByRole('button', { name: 'Cancel list' }).click();
  await again.inside.getByText('Cancelled', { exact: true }).first().waitFor();
});

test.each([
  { name: 'people.xlsx', content: Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), says: 'Excel workbook' },
  { name: 'photo.jpg', content: Uint8Array.of(0xff, 0xd8, 0, 0, 1), says: 'no text file' },
  { name: 'empty.csv', content: '', says: 'is empty' },
])('$name is refused in words', async ({ name, content, says }) => {
  const { inside } = await newList();
  await chooseFile(inside, written(name, content));
  await inside.getByRole('alert').getByText(says, { exact: false }).first().waitFor();
  expect(await inside.getByRole('button', { name: 'Start' }).isDisabled()).toBe(true);
});

test(
  'a file of 50 MB is read with progress while the page answers; what is beyond a list is said',
  async () => {
    const file = join(folder, 'large.csv');
    const descriptor = openSync(file, 'w');
    writeSync(descriptor, 'id,email,notes\n');
    const padding = 'x'.repeat(200);
    for (let from = 0; from < 200_000; from += 10_000) {
      const part = Array.from({ length: 10_000 }, (_, at) => {
        const id = String(from + at);
        return `${id},p${id}@acme.com,${padding}`;
      });
      writeSync(descriptor, `${part.join('\n')}\n`);
    }
    closeSync(descriptor);
    expect(existsSync(file)).toBe(true);
    const { inside } = await newList();
    await chooseFile(inside, file);
    await inside.getByRole('progressbar').waitFor();
    await inside.getByLabel('Name of the list').fill('Typed meanwhile');
    expect(await inside.getByLabel('Name of the list').inputValue()).toBe('Typed meanwhile');
    await inside.getByText('100,000 addresses', { exact: true }).waitFor();
    await inside.getByText('100,000 more were left out', { exact: false }).waitFor();
    await inside.getByLabel('Column with the addresses').waitFor();
  },
  PATIENCE_MS * 2,
);
