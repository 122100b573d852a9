/** The Guardrails part of the admin page: added, broken by a change, kept through reload, failure and conflict, and taken to the terminal. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { InvokeReply } from '../../sandbox/host/http-api';
import { PERSONA_IDS } from '../../sandbox/site/examples/people';
import type { SettingsReport } from '../../src/contract/api';
import type { Reply } from '../../src/contract/reply';
import { predict } from '../../src/terminal/predict';
import { raiseStage } from './raised-stage';

const stage = raiseStage();
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guardrails-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const STAFF = 'acme.com gets an Atlassian Account invitation in HELP';

/** Calls a handler as another admin, beside the page. */
async function askAsOther<T>(functionKey: string, payload?: unknown): Promise<T> {
  const answer = await fetch(`${stage.url}/api/invoke`, {
    method: 'POST',
    body: JSON.stringify({
      module: 'site-setup',
      userId: PERSONA_IDS['jira-admin'],
      functionKey,
      payload,
    }),
  });
  const reply = (await answer.json()) as InvokeReply;
  if ('error' in reply) throw new Error(reply.error.message);
  const result = reply.result as Reply<T>;
  if (!result.ok) throw new Error(result.error.code);
  return result.data;
}

async function openGuardrails(): Promise<{ readonly page: Page; readonly inside: FrameLocator }> {
  const page = await stage.open('page=admin&user=site-admin&path=/guardrails');
  return { page, inside: page.frameLocator('iframe.custom-ui') };
}

/** Adds what the record suggests about acme.com. */
async function addStaff(inside: FrameLocator): Promise<void> {
  await inside.getByRole('button', { name: `Add “${STAFF}”` }).click();
  await rowOf(inside, STAFF).waitFor();
}

const rowOf = (inside: FrameLocator, name: string): Locator =>
  inside
    .getByRole('listitem')
    .filter({ has: inside.getByRole('button', { name: `Edit “${name}”` }) });

/** The record with Internal off. */
async function switchInternalOff(): Promise<void> {
  const { record } = await askAsOther<SettingsReport>('settings/read');
  if (record === undefined) throw new Error('nothing is recorded');
  const { file, revision } = record;
  await askAsOther('settings/save', {
    file: { ...file, site: { ...file.site, internal: false } },
    basedOn: revision,
  });
}

test('one from a suggestion is kept; a what-if and then a new record break it, with the address that shows it', async () => {
  await stage.reset({ example: 'help-desk' });
  const { page, inside } = await openGuardrails();
  await addStaff(inside);
  expect(await rowOf(inside, STAFF).innerText()).toContain('Kept');

  const tried = encodeURIComponent('/what-if?change=internal+off');
  await page.goto(`${stage.url}/?page=admin&user=site-admin&path=${tried}`);
  await inside.getByText('This breaks 1 guardrail').waitFor();
  await inside.getByText(/someone@acme\.com gets no mail in HELP\./).waitFor();

  await switchInternalOff();
  await page.goto(`${stage.url}/?page=admin&user=site-admin&path=/guardrails`);
  const row = rowOf(inside, STAFF);
  await row.getByText('Broken').waitFor();
  expect(await row.innerText()).toContain('someone@acme.com gets no mail in HELP.');
  await row.getByRole('link', { name: 'Show on the map' }).click();
  await inside.getByRole('tab', { name: 'Map', selected: true }).waitFor();
  expect(decodeURIComponent(page.url())).toContain('/map?row=acme.com&project=HELP');
  expect(stage.complaints).toEqual([]);
});

test('a reload while one is written loses nothing; the name follows the choice', async () => {
  await stage.reset({ example: 'help-desk' });
  const { page, inside } = await openGuardrails();
  await inside.getByRole('button', { name: 'Add guardrail' }).click();
  await inside.getByRole('button', { name: 'Save' }).click();
  await inside.getByText('Enter a domain.').waitFor();
  await inside.getByText('Choose at least one.').waitFor();
  await inside.getByRole('textbox', { name: 'Domain' }).fill('gmail.com');
  await inside.getByRole('checkbox', { name: /^Error/ }).check();
  await page.reload();
  await inside.getByText('We kept what you hadn’t saved yet.').waitFor();
  const name = inside.getByRole('textbox', { name: 'Name' });
  await expect(name.inputValue()).resolves.toBe('gmail.com gets an error');
  await inside.getByText('True today').waitFor();
  await inside.getByRole('button', { name: 'Save' }).click();
  await rowOf(inside, 'gmail.com gets an error').waitFor();
  await page.reload();
  await rowOf(inside, 'gmail.com gets an error').waitFor();
  await expect(name.count()).resolves.toBe(0);
});

test('one that was deleted comes back where it was; a failed save keeps what was typed', async () => {
  await stage.reset({ example: 'help-desk' });
  const { inside } = await openGuardrails();
  await addStaff(inside);
  await inside.getByRole('button', { name: `Delete “${STAFF}”` }).click();
  await inside.getByText('No guardrails yet', { exact: false }).waitFor();
  await inside.getByRole('button', { name: 'Undo' }).click();
  await rowOf(inside, STAFF).waitFor();

  await inside.getByRole('button', { name: `Edit “${STAFF}”` }).click();
  const name = inside.getByRole('textbox', { name: 'Name' });
  await name.fill('Our staff');
  await stage.change({ faults: { jira: 'ok', storage: 'refuse' } });
  await inside.getByRole('button', { name: 'Save' }).click();
  await inside.getByRole('button', { name: 'Try again' }).waitFor();
  await expect(name.inputValue()).resolves.toBe('Our staff');
  await stage.change({ faults: { jira: 'ok', storage: 'ok' } });
  await inside.getByRole('button', { name: 'Try again' }).click();
  await rowOf(inside, 'Our staff').waitFor();
});

test('two admins at once: both lists are shown, and ours can be made on top of theirs', async () => {
  await stage.reset({ example: 'help-desk' });
  const { inside } = await openGuardrails();
  const add = inside.getByRole('button', { name: `Add “${STAFF}”` });
  await add.waitFor();
  await askAsOther('guardrails/save', {
    file: {
      format: 'invite-check/guardrails@1',
      rules: [{ name: 'Theirs', who: { group: 'outsiders' }, gets: ['error'] }],
    },
  });
  await add.click();
  await inside.getByText('Someone else saved in the meantime').waitFor();
  await inside.getByRole('region', { name: 'Saved in the meantime: 1 guardrail' }).waitFor();
  const mine = inside.getByRole('region', { name: 'Yours: 1 guardrail' });
  expect(await mine.innerText()).toContain(STAFF);
  await inside.getByRole('button', { name: 'Make my change on top of theirs' }).click();
  await rowOf(inside, STAFF).waitFor();
  await rowOf(inside, 'Theirs').waitFor();
});

test('the file is what the terminal expects: exit code 0 while kept, 1 once broken', async () => {
  await stage.reset({ example: 'help-desk' });
  const { page, inside } = await openGuardrails();
  await addStaff(inside);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    inside.getByRole('button', { name: 'Download guardrails file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('invite-check.guardrails.json');
  const expected = join(folder, 'guardrails.json');
  await download.saveAs(expected);
  expect(await run(expected)).toEqual({ code: 0, errors: '' });
  await switchInternalOff();
  const broken = await run(expected);
  expect(broken.code).toBe(1);
  expect(broken.errors).toContain(
    `broken: ${STAFF}: someone@acme.com in HELP gets no-notification`,
  );

  await inside.getByRole('button', { name: `Delete “${STAFF}”` }).click();
  await inside.getByRole('button', { name: 'Undo' }).waitFor();
  await inside.getByRole('button', { name: 'Import guardrails file' }).click();
  await inside.locator('input[type=file]').setInputFiles(expected);
  await inside.getByRole('button', { name: 'Add 1 guardrail' }).click();
  await rowOf(inside, STAFF).waitFor();
  expect(JSON.parse(readFileSync(expected, 'utf8'))).toMatchObject({
    format: 'invite-check/guardrails@1',
  });
});

/** `predict --expect` on what is recorded now. */
async function run(expected: string): Promise<{ readonly code: number; readonly errors: string }> {
  const { record } = await askAsOther<SettingsReport>('settings/read');
  const settings = join(folder, 'settings.json');
  writeFileSync(settings, JSON.stringify(record?.file));
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const said = Promise.all([text(output), text(errors)]);
  const input = Readable.from(['']);
  const code = await predict(['--settings', settings, '--expect', expected], {
    input,
    output,
    errors,
  });
  output.end();
  errors.end();
  return { code, errors: (await said)[1] };
}
