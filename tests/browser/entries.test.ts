/** The ways into the app from elsewhere in Jira: palette, panel beside a request, action; in a browser, mostly by keyboard. */
import type { Locator, Page } from 'playwright-core';
import { violationsOn } from './axe';
import { raiseStage } from './raised-stage';

const stage = raiseStage();

beforeEach(async () => {
  await stage.reset({ example: 'help-desk' });
});
afterEach(() => {
  expect(stage.complaints).toEqual([]);
});

const NARROW = { width: 375, height: 812 };

/** What it says, with the apostrophe of keyboards. */
async function said(element: Locator): Promise<string> {
  return (await element.innerText()).replaceAll('’', "'");
}

function palette(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Command palette' });
}

/** Ctrl+K, what was typed, Enter. */
async function runCommand(page: Page, typed: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Commands' }).waitFor();
  await page.keyboard.press('Control+k');
  await palette(page).getByRole('combobox').waitFor();
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
  await palette(page).waitFor({ state: 'detached' });
  return page.getByTestId('command-page');
}

describe('the command palette', () => {
  test('opens the check from anywhere, for the project that one looks at, without a mouse', async () => {
    const page = await stage.open('page=customers&project=HELP');
    await page.getByRole('heading', { name: 'Customers' }).waitFor();
    const dialog = await runCommand(page, 'invi');
    await dialog.getByRole('textbox').waitFor();
    expect(await said(dialog)).toContain('IT help (HELP)');
    // The field has the focus: the address is all that is left to type.
    await page.keyboard.type('jo@acme.com');
    await page.keyboard.press('Enter');
    await dialog.getByRole('heading', { name: 'jo@acme.com' }).waitFor();
    expect(await said(dialog)).toContain('they get an Atlassian Account invitation.');
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  test('closed with Esc, the dialog of a command gives the focus back to where one was', async () => {
    const page = await stage.open('page=customers&project=HELP');
    const user = page.getByRole('button', { name: /^You are / });
    const commands = page.getByRole('button', { name: 'Commands' });
    const isFocused = (one: Locator) => one.and(page.locator(':focus')).waitFor();
    for (const before of [user, commands]) {
      await before.waitFor();
      await before.focus();
      const dialog = await runCommand(page, 'invite');
      await dialog.getByRole('textbox').waitFor();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await isFocused(before);
    }
    // Where the focus was nowhere, the button is the place.
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    const dialog = await runCommand(page, 'invite');
    await dialog.getByRole('textbox').waitFor();
    await page.keyboard.press('Escape');
    await isFocused(commands);
  });

  test('filters while one types, arrow keys choose, and it says when nothing fits', async () => {
    const page = await stage.open('page=board&project=DEV&theme=dark');
    await page.getByRole('button', { name: 'Commands' }).click();
    const options = palette(page).getByRole('option');
    await options.first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.type('go');
    expect(await options.allInnerTexts()).toEqual([
      expect.stringContaining('Go to IT help'),
      expect.stringContaining('Go to Facilities'),
      expect.stringContaining('Go to Development'),
    ]);
    await page.keyboard.press('ArrowDown');
    expect(await options.nth(1).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.type('xyz');
    await palette(page).getByText('No command fits.').waitFor();
    for (let n = 0; n < 3; n += 1) await page.keyboard.press('Backspace');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Customers' }).waitFor();
    expect(page.url()).toContain('project=SUP');
  });

  test('asks for the project where one looks at none, and leads to its page', async () => {
    const page = await stage.open('page=board&project=DEV', NARROW);
    await page.getByRole('heading', { name: 'Development board' }).waitFor();
    const dialog = await runCommand(page, 'check');
    await dialog.getByRole('combobox', { name: 'Service project' }).waitFor();
    expect(await dialog.getByRole('textbox').count()).toBe(0);
    await page.keyboard.type('Facil');
    await page.keyboard.press('Enter');
    await dialog.getByRole('textbox').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      375,
    );
    await dialog.getByRole('button', { name: 'Open Invite check in this project' }).press('Enter');
    await page.getByTestId('app-page').waitFor();
    expect(page.url()).toContain('project=SUP');
    await dialog.waitFor({ state: 'detached' });
  });

  test('tells a customer nothing; says when nothing is recorded, and when Jira is down', async () => {
    const customers = await stage.open('page=customers&project=HELP&user=customer');
    await customers.getByRole('button', { name: 'You are Casey Customer' }).waitFor();
    const refused = await runCommand(customers, 'invite');
    await refused.getByText('You can’t do this here').waitFor();

    await stage.reset({ example: 'help-desk', recorded: false });
    const page = await stage.open('page=customers&project=HELP');
    const dialog = await runCommand(page, 'invite');
    await dialog.getByText('This site’s settings aren’t recorded yet').first().waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });

    await stage.change({ faults: { jira: 'down' } });
    const broken = await runCommand(page, 'invite');
    await broken.getByText('Jira couldn’t be read').waitFor();
    await stage.change({ faults: { jira: 'ok' } });
    await broken.getByRole('button', { name: 'Try again' }).click();
    await broken.getByRole('textbox').waitFor();
  });
});

async function openPanel(key: string, place = '', size?: typeof NARROW): Promise<Locator> {
  const page = await stage.open(`page=queue&project=HELP&request=${key}${place}`, size);
  const summary = page.locator('summary', { hasText: 'Invite check' });
  await summary.focus();
  await page.keyboard.press('Enter');
  return page.getByTestId('request-panel');
}

describe('beside a request', () => {
  test('says of everybody which account they have and what an invite would do', async () => {
    const panel = await openPanel('HELP-1');
    await panel.getByText('Maria Member').waitFor();
    const words = await said(panel);
    expect(words).toContain('3 people are on this request. If you invite them:');
    expect(words).toMatch(
      /Paula Portal\s+Participant\s+paula@partner\.example\.org\s+PORTAL-ONLY ACCOUNT/i,
    );
    expect(words).toContain(
      'They already have an account. They get no mail, and you see no error.',
    );
    expect(words).toContain(
      'Mails about this request come from help@acme-help-desk.atlassian.net.',
    );
    expect(await violationsOn(panel.page())).toEqual([]);
    // What leads to each of several outcomes, one asks for.
    await panel.getByRole('button', { name: 'Show details' }).first().press('Enter');
    await panel.getByText('Atlassian account without access to Jira Service').first().waitFor();
    await panel.getByRole('button', { name: 'Check again' }).press('Enter');
    await panel.getByText('Maria Member').waitFor();
  });

  test('says so where Jira hides an address, and where nobody is on it', async () => {
    const hidden = await openPanel('HELP-2', '&theme=dark', NARROW);
    await hidden.getByText('Jira hides their address from you').waitFor();
    expect(await said(hidden)).not.toContain('henrik@');
    expect(await violationsOn(hidden.page())).toEqual([]);
    const nobody = await openPanel('HELP-3');
    await nobody.getByText('Nobody is on this request').waitFor();
    const left = await openPanel('HELP-4');
    await left.getByText('This is an app’s account.').waitFor();
    expect(await said(left)).toContain("it's either an error or no mail.");
  });

  test('says when it is slow, when Jira is down, and tries again', async () => {
    await stage.change({ faults: { jira: 'down' } });
    const panel = await openPanel('HELP-1');
    await panel.getByText('Jira couldn’t be read').waitFor();
    await stage.change({ faults: { jira: 'ok' } });
    await panel.getByRole('button', { name: 'Try again' }).press('Enter');
    await panel.getByText('Maria Member').waitFor();
  });
});

describe('the action', () => {
  test('Rovo gets the answer in words, and a customer none', async () => {
    const page = await stage.open('page=actions&project=HELP');
    await page.getByLabel('Email address').fill('jo@acme.com');
    await page.keyboard.press('Enter');
    const reply = page.getByTestId('action-reply');
    await reply.waitFor();
    expect(JSON.parse(await reply.innerText())).toMatchObject({
      answer: 'If this person is new to the site, they get an Atlassian Account invitation.',
      project: 'HELP',
    });
    expect(await violationsOn(page)).toEqual([]);
    const other = await stage.open('page=actions&project=HELP&user=customer');
    await other.getByLabel('Email address').fill('jo@acme.com');
    await other.keyboard.press('Enter');
    await other.getByTestId('action-reply').waitFor();
    expect(JSON.parse(await other.getByTestId('action-reply').innerText())).toMatchObject({
      code: 'not-permitted',
    });
  });

  test('a rule keeps what its form was told, and is refused without an address', async () => {
    const page = await stage.open('page=actions&project=HELP', NARROW);
    await page.getByRole('tab', { name: 'Automation' }).click();
    const form = page.getByTestId('rule-form');
    await form.getByLabel('Project key').fill('HELP');
    await page.getByRole('button', { name: 'Run rule' }).click();
    await page.getByText('email is required').waitFor();
    await form.getByLabel('Email address').fill('client@example.com');
    await page.getByRole('button', { name: 'Run rule' }).click();
    const reply = page.getByTestId('action-reply');
    await reply.waitFor();
    expect(JSON.parse(await reply.innerText())).toMatchObject({ outcomes: 'error' });
    expect(await violationsOn(page)).toEqual([]);
    stage.complaints.length = 0;
  });
});
