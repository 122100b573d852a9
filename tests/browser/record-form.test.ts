/** Recording the setup as an admin does it: from nothing with paste, and whatever goes wrong on the way loses nothing. */
import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright-core';
import { mixed } from '../../sandbox/site/examples/mixed';
import { raiseStage } from './raised-stage';

const stage = raiseStage();

const PLACE = 'page=admin&user=site-admin&path=%2Frecord';
const TRUTH = mixed.state.truth;
const LISTED = TRUTH.site.externalDomains === 'any' ? [] : TRUTH.site.externalDomains;

function inside(page: Page): FrameLocator {
  return page.frameLocator('iframe.custom-ui');
}

/** A setting of the form, by its name and the words beside it. */
function setting(form: FrameLocator, name: RegExp) {
  return {
    set: (value: string) =>
      form.getByRole('group', { name }).getByRole('radio', { name: value, exact: true }).check(),
    is: (value: string) =>
      form
        .getByRole('group', { name })
        .getByRole('radio', { name: value, exact: true })
        .isChecked(),
  };
}

const INTERNAL = /^Internal/;
const EXTERNAL = /^External ?Allow/;
const MAIL = /^Outgoing mail/;

async function open(): Promise<{ page: Page; form: FrameLocator }> {
  const page = await stage.open(PLACE);
  // The draft of the test before is none of this one's.
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.reload();
  const form = inside(page);
  await form.getByRole('heading', { name: 'Customer access' }).waitFor();
  return { page, form };
}

async function paste(form: FrameLocator, button: string, text: string): Promise<void> {
  await form.getByRole('button', { name: button }).click();
  await form.getByLabel('Text of the list').fill(text);
}

async function review(form: FrameLocator): Promise<void> {
  await form.getByRole('button', { name: 'Review and save' }).click();
  await form.getByRole('button', { name: 'Save', exact: true }).waitFor();
}

async function save(form: FrameLocator): Promise<void> {
  await review(form);
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await form.getByText(/^Saved\. Predictions/).waitFor();
}

/** What the form shows, as the file that it exports. */
async function exported(page: Page): Promise<unknown> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    inside(page).getByRole('button', { name: 'Export' }).click(),
  ]);
  return JSON.parse(readFileSync(await download.path(), 'utf8'));
}

const ROLES = { customer: 'Customer', none: 'None', user: 'User', stakeholder: 'Stakeholder' };

/** The table as a browser copies it from the page: headings, tabs, a button at the end of each row. */
function copiedTable(): string {
  const rows = Object.entries({
    ...TRUTH.site.approvedDomains,
    'Any domain': TRUTH.site.anyDomain,
  });
  return [
    'Domain\tApp\tRole\tAdmin approval\tActions',
    ...rows.map(([domain, { role, approval }]) =>
      [
        domain,
        'Jira Service Management',
        ROLES[role],
        approval ? 'Required' : 'Not required',
        'Edit',
      ].join('\t'),
    ),
  ].join('\n');
}

test('from nothing to the whole record of a site, with paste, in well under two minutes', async () => {
  await stage.reset({ example: 'mixed', recorded: false });
  const { page, form } = await open();
  await setting(form, INTERNAL).set('On');
  await setting(form, EXTERNAL).set('On');
  await setting(form, /^External domain list/).set('On: only the domains below');
  await paste(form, 'Paste domains', LISTED.join('\n'));
  await form.getByRole('button', { name: 'Take 3 changes' }).click();
  await paste(form, 'Paste the table', copiedTable());
  await form.getByText('7 added, 0 unchanged').waitFor();
  await form.getByRole('button', { name: 'Take 7 changes' }).click();
  await setting(form, /^User invites/).set('Require admin approval');
  await setting(form, MAIL).set('On');
  await form.getByLabel(/notification: set all 2 shown/).selectOption('On');
  await form.getByLabel(/permission: set all 2 shown/).selectOption('In order');
  await form.getByLabel('“Customer invited” notification, SUP').selectOption('Off');
  await save(form);
  expect(await exported(page)).toEqual({
    format: 'invite-check/settings@1',
    site: { ...TRUTH.site, externalDomains: [...LISTED].sort() },
    projects: TRUTH.projects,
  });
  expect(stage.complaints).toEqual([]);
});

test('what a paste cannot read is named with its line, and stays unknown', async () => {
  await stage.reset({ example: 'mixed', recorded: false });
  const { form } = await open();
  await paste(form, 'Paste the table', 'acme.com customer\nb.example Guest\njo@acme.com none');
  await form.getByText('2 parts couldn’t be read').first().waitFor();
  await form.getByText(/Line 2 · b\.example · “Guest” · isn’t a known role/).waitFor();
  await form.getByText(/Line 3 · “jo@acme\.com none” · is an email address/).waitFor();
  await form.getByRole('button', { name: 'Take 2 changes' }).click();
  await expect(form.getByLabel('Role of b.example').inputValue()).resolves.toBe('');
  await expect(form.getByLabel('Role of acme.com').inputValue()).resolves.toBe('customer');
  await expect(form.getByLabel('Admin approval of acme.com').inputValue()).resolves.toBe('');
});

test('a domain that is none, or is there already, is refused beside its field; removing one can be taken back', async () => {
  await stage.reset({ example: 'mixed' });
  const { form } = await open();
  const field = form.getByRole('textbox', { name: 'Domain, such as acme.com' }).last();
  for (const [typed, said] of [
    ['acme', /That’s not a domain/],
    ['jo@acme.com', /That’s an email address/],
    ['ACME.com.', /in the list already/],
  ] as const) {
    await field.fill(typed);
    await field.press('Enter');
    await form.getByText(said).waitFor();
  }
  await field.fill('bücher.example');
  await field.press('Enter');
  await form.getByText('xn--bcher-kva.example', { exact: true }).waitFor();
  await form.getByRole('button', { name: 'Remove acme.com' }).click();
  await form.getByText('Removed acme.com.').waitFor();
  await expect(form.getByLabel('Role of acme.com').count()).resolves.toBe(0);
  await form.getByRole('button', { name: 'Undo' }).click();
  await expect(form.getByLabel('Role of acme.com').inputValue()).resolves.toBe('customer');
});

test('a reload in the middle of editing loses nothing', async () => {
  await stage.reset({ example: 'mixed' });
  const { page, form } = await open();
  await setting(form, INTERNAL).set('Off');
  await page.reload();
  await form.getByRole('button', { name: 'Continue your draft' }).click();
  await expect(setting(form, INTERNAL).is('Off')).resolves.toBe(true);
  await form.getByText('1 unsaved change').first().waitFor();
  await page.reload();
  await form.getByRole('button', { name: 'Discard draft' }).click();
  await expect(setting(form, INTERNAL).is('On')).resolves.toBe(true);
  await form.getByRole('button', { name: 'Undo' }).click();
  await expect(setting(form, INTERNAL).is('Off')).resolves.toBe(true);
});

test('another part and back: the draft goes on by itself', async () => {
  await stage.reset({ example: 'mixed' });
  const { form } = await open();
  await setting(form, MAIL).set('Off');
  await form.getByRole('tab', { name: 'Findings' }).click();
  await form.getByRole('tab', { name: 'Record' }).click();
  await expect(setting(form, MAIL).is('Off')).resolves.toBe(true);
  await form.getByRole('button', { name: 'Discard changes' }).click();
  await form.getByRole('button', { name: 'Discard', exact: true }).click();
  await expect(setting(form, MAIL).is('On')).resolves.toBe(true);
  await form.getByRole('button', { name: 'Undo' }).click();
  await expect(setting(form, MAIL).is('Off')).resolves.toBe(true);
});

test('a save that fails keeps the draft and its comment, and can be tried again', async () => {
  await stage.reset({ example: 'mixed' });
  const { page, form } = await open();
  await setting(form, INTERNAL).set('Off');
  await review(form);
  await form.getByLabel('Comment').fill('no employees any more');
  await stage.change({ faults: { storage: 'refuse' } });
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await form.getByRole('alert').filter({ hasText: /\w/ }).waitFor();
  await stage.change({ faults: { storage: 'ok' } });
  await form.getByRole('button', { name: 'Try again' }).waitFor();
  await form.getByRole('button', { name: 'Back to the form' }).click();
  await form.getByLabel('Role of acme.com').waitFor();
  await review(form);
  await expect(form.getByLabel('Comment').inputValue()).resolves.toBe('no employees any more');
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await form.getByText(/^Saved\. Predictions/).waitFor();
  const file = (await exported(page)) as { site: { internal: boolean } };
  expect(file.site.internal).toBe(false);
});

/** Somebody else, in another window, is faster. */
async function meanwhile(act: (form: FrameLocator) => Promise<void>): Promise<void> {
  const other = await stage.openElsewhere('page=admin&user=jira-admin&path=%2Frecord');
  await act(inside(other));
  await save(inside(other));
  await other.close();
}

test('two savers of different settings: both versions are shown, and combined nothing is lost', async () => {
  await stage.reset({ example: 'mixed' });
  const { page, form } = await open();
  await setting(form, INTERNAL).set('Off');
  await meanwhile((other) => setting(other, MAIL).set('Off'));
  await review(form);
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await form.getByText(/Jules Jira-Admin saved a newer record/).waitFor();
  const differ = form.getByRole('table', { name: 'Where the two differ' });
  await differ.getByText('Customer access: Internal').waitFor();
  await differ.getByText('Outgoing mail').waitFor();
  await form.getByRole('button', { name: 'Combine both' }).click();
  await form.getByText(/Both records are combined/).waitFor();
  await save(form);
  const file = (await exported(page)) as { site: { internal: boolean; outgoingMail: boolean } };
  expect(file.site).toMatchObject({ internal: false, outgoingMail: false });
});

test.each([
  { choice: 'Keep theirs', internal: undefined },
  { choice: 'Save mine instead', internal: false },
])('two savers of the same setting: $choice', async ({ choice, internal }) => {
  await stage.reset({ example: 'mixed' });
  const { page, form } = await open();
  await setting(form, INTERNAL).set('Off');
  await meanwhile((other) => setting(other, INTERNAL).set('Not known yet'));
  await review(form);
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await form.getByText('Both changed it').waitFor();
  await form.getByRole('button', { name: choice }).click();
  await form.getByText('Everything here is saved.').waitFor();
  const file = (await exported(page)) as { site: { internal?: boolean } };
  expect(file.site.internal).toBe(internal);
});

test('a draft that outlived a newer record is held against it', async () => {
  await stage.reset({ example: 'mixed' });
  const { page, form } = await open();
  await setting(form, INTERNAL).set('Off');
  await meanwhile((other) => setting(other, MAIL).set('Off'));
  await page.reload();
  await form.getByText(/Someone saved a newer record since then/).waitFor();
  await form.getByRole('button', { name: 'Continue your draft' }).click();
  await form.getByRole('button', { name: 'Combine both' }).click();
  await form.getByText(/Both records are combined/).waitFor();
  await expect(setting(form, MAIL).is('Off')).resolves.toBe(true);
  await expect(setting(form, INTERNAL).is('Off')).resolves.toBe(true);
});

test('a record that would break a guardrail says so before it is saved', async () => {
  await stage.reset({ example: 'help-desk' });
  const page = await stage.open('page=admin&user=site-admin&path=%2Fguardrails');
  const suggestion = /^Add “acme\.com gets an Atlassian Account invitation/;
  await inside(page).getByRole('button', { name: suggestion }).first().click();
  await inside(page)
    .getByRole('button', { name: /^Edit “acme\.com gets/ })
    .waitFor();
  const { form } = await open();
  await setting(form, INTERNAL).set('Off');
  await form.getByRole('button', { name: 'Review 1 change' }).click();
  await form.getByText('This breaks 1 guardrail').waitFor();
  await form.getByText(/someone@acme\.com/).waitFor();
});

test('where Jira does not list the projects, the recorded ones are there, with a message', async () => {
  await stage.reset({ example: 'mixed' });
  await stage.change({ faults: { jira: 'refuses' } });
  const { form } = await open();
  await form.getByText(/didn’t list all service projects/).waitFor();
  await expect(form.getByLabel('“Customer invited” notification, HELP').inputValue()).resolves.toBe(
    'true',
  );
  await expect(form.getByLabel('“Customer invited” notification, SUP').count()).resolves.toBe(0);
  await stage.change({ faults: { jira: 'ok' } });
  await form.getByRole('button', { name: 'Try again' }).click();
  await expect(form.getByLabel('“Customer invited” notification, SUP').inputValue()).resolves.toBe(
    '',
  );
});

test('an admin whose Jira is German pastes a table in German', async () => {
  await stage.reset({ example: 'mixed', recorded: false });
  const page = await stage.open(`${PLACE}&locale=de_DE`);
  const form = inside(page);
  await form.getByRole('button', { name: 'Tabelle einfügen' }).click();
  const rows = [
    'Domain\tRolle\tAdmin-Genehmigung',
    'acme.com\tKunde\tNicht erforderlich',
    'Beliebige Domain\tKeine\tErforderlich',
  ];
  await form.getByLabel('Text der Liste').fill(rows.join('\n'));
  await form.getByText('2 hinzugefügt, 0 unverändert').waitFor();
  const preview = form.getByRole('table', { name: 'Aus dem Text' });
  await preview.getByText('Rolle Kunde, Admin-Genehmigung: nicht erforderlich').waitFor();
  await preview.getByText('Rolle Keine, Admin-Genehmigung: erforderlich').waitFor();
  expect(await form.getByText(/nicht gelesen/).count()).toBe(0);
  expect(stage.complaints).toEqual([]);
});

test('5,000 approved domains are pasted, edited and saved without a wait', async () => {
  await stage.reset({ example: 'mixed' });
  const { form } = await open();
  await form.getByRole('button', { name: 'Paste the table' }).click();
  const text = Array.from({ length: 5000 }, (_, n) => `d${String(n)}.example\tNone\tRequired`).join(
    '\n',
  );
  // As a paste arrives: at once. Typing 200 KB letter by letter is what `fill` would do.
  await form.getByLabel('Text of the list').evaluate((element, value) => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(
      element,
      value,
    );
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  await form.getByRole('button', { name: 'Take 5,000 changes' }).click();
  await form.getByLabel('Filter domains').last().fill('d4321.');
  const role = form.getByLabel('Role of d4321.example');
  await role.waitFor();
  await role.selectOption('customer');
  // As many as are in sight, and not 5,000: how long a change takes is the bench's to say.
  await expect(form.locator('.rows-line').count()).resolves.toBeLessThan(60);
  await save(form);
  expect(stage.complaints).toEqual([]);
});
