/** The Reality check of the admin page, on what the built back end has seen: contradictions, predictions, changes of the site. */
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { SettingsReport } from '../../src/contract/api';
import { afterChange, ask, INVITED, invite, night, SITE } from './reality-story';
import { violationsOn } from './axe';
import { raiseStage } from './raised-stage';
import { PATIENCE_MS } from './stage';

const stage = raiseStage();

const internalOff = () => afterChange(stage, { site: { internal: false } }, INVITED);

async function openReality(
  more = '',
  size?: { readonly width: number; readonly height: number },
): Promise<{ readonly page: Page; readonly inside: FrameLocator }> {
  const page = await stage.open(`page=admin&user=site-admin&path=/reality${more}`, size);
  const inside = page.frameLocator('iframe.custom-ui');
  await inside.getByRole('heading', { name: 'The nightly reading' }).waitFor();
  return { page, inside };
}

const headline = (inside: FrameLocator): Locator => inside.getByTestId('reality-headline');
const INTERNAL_OFF = '3 accounts contradict the record: Internal is most likely off';
const TAKE = 'Take this into the record: Internal is most likely off';

test('a setting that changed is named, and taken into the record; nothing contradicts it then', async () => {
  await internalOff();
  const { inside } = await openReality();
  await headline(inside).getByText(INTERNAL_OFF).waitFor();
  await inside.getByText('1 portal-only account for one.example').waitFor();
  const explanation = inside.getByTestId('explanation-change=internal+off');
  expect(await explanation.innerText()).toContain('On → Off');
  expect(await explanation.innerText()).toContain('T2');
  await inside.getByRole('button', { name: TAKE }).click();
  const panel = inside.getByTestId('take-panel');
  expect(await panel.innerText()).toContain('See who else’s answer changes');
  await expect(panel.getByRole('textbox').inputValue()).resolves.toBe(
    'Seen on the site: Customer access: Internal: Off',
  );
  await inside.getByTestId('take-save').click();
  await inside.getByText('Saved. The record now says: Customer access: Internal: Off').waitFor();
  await headline(inside)
    .getByText(/No account contradicts the record/)
    .waitFor();
  const { record } = await ask<SettingsReport>(stage, 'settings/read');
  expect(record?.file.site?.internal).toBe(false);
  expect(stage.complaints).toEqual([]);
});

test(
  'a record that somebody saved meanwhile keeps the panel open; a link leads to What if with the same change',
  async () => {
    await internalOff();
    const { inside } = await openReality();
    await inside.getByRole('button', { name: TAKE }).click();
    const { record } = await ask<SettingsReport>(stage, 'settings/read');
    if (record === undefined) throw new Error('nothing is recorded');
    const { file, revision } = record;
    const changed = { ...file, site: { ...file.site, outgoingMail: false } };
    await ask(stage, 'settings/save', { file: changed, basedOn: revision });
    await inside.getByTestId('take-save').click();
    await inside.getByText('Someone else saved in the meantime').waitFor();
    await inside.getByTestId('take-save').click();
    await inside.getByText(/^Saved\. The record now says/).waitFor();
    const saved = (await ask<SettingsReport>(stage, 'settings/read')).record?.file.site;
    expect([saved?.internal, saved?.outgoingMail]).toEqual([false, false]);

    await internalOff();
    const again = await openReality();
    await again.inside.getByRole('button', { name: TAKE }).click();
    await again.inside.getByRole('button', { name: 'See who else’s answer changes' }).click();
    await again.inside.getByText('1 change in the copy').waitFor();
  },
  2 * PATIENCE_MS,
);

test('explained away with a reason that survives a reload and a failure; taken back it counts again', async () => {
  await internalOff();
  const { page, inside } = await openReality();
  await inside.getByRole('button', { name: 'Explain away' }).click();
  await inside.getByRole('button', { name: 'Explain away' }).click();
  await inside.getByText('Say why, so that the next admin knows.').waitFor();
  const reason = inside.getByRole('textbox', { name: /Where do they come from/ });
  await reason.fill('An import by the CRM team');
  await page.reload();
  await expect(reason.inputValue()).resolves.toBe('An import by the CRM team');
  await stage.change({ faults: { jira: 'ok', storage: 'refuse' } });
  await inside.getByRole('button', { name: 'Explain away' }).click();
  await inside.getByRole('alert').waitFor();
  await stage.change({ faults: { jira: 'ok', storage: 'ok' } });
  await inside.getByRole('button', { name: 'Try again' }).click();
  await inside.getByText('3 groups explained away.').waitFor();
  await headline(inside)
    .getByText(/No account contradicts the record/)
    .waitFor();

  await inside.getByRole('button', { name: 'Explained away (3)' }).click();
  expect(await inside.getByText('“An import by the CRM team”', { exact: true }).count()).toBe(3);
  await inside
    .getByText(/Explained by Sam Site-Admin, /)
    .first()
    .waitFor();
  await inside.getByRole('button', { name: /^Take back: .*one\.example/ }).click();
  await headline(inside)
    .getByText(/^1 account contradicts the record/)
    .waitFor();
  await inside.getByRole('button', { name: 'Undo' }).click();
  await headline(inside)
    .getByText(/No account contradicts the record/)
    .waitFor();
});

test('the predictions: a chart that the arrow keys walk, the same as a table, and each miss with its reason', async () => {
  await internalOff();
  const { page, inside } = await openReality();
  await inside.getByText('0% came true: 0 of 3 predictions that could be judged.').waitFor();
  const chart = inside.getByRole('group', { name: 'Predictions by week' });
  const week = chart.getByRole('img').last();
  await week.focus();
  await page.keyboard.press('Home');
  expect(await inside.locator(':focus').getAttribute('aria-label')).toMatch(
    /^Week of .*: Came true 0, Did not 3, Cannot tell 0\. 0% came true\.$/,
  );
  await inside.getByRole('button', { name: 'Show as table' }).click();
  const table = inside.getByRole('region', { name: 'Predictions by week' });
  expect(await table.getByRole('row').count()).toBe(2);
  await inside.getByRole('button', { name: 'Show as chart' }).click();
  await chart.waitFor();
  await inside
    .getByText(/^The accounts contradict the record: Internal is most likely off/)
    .first()
    .waitFor();
  await inside
    .getByRole('button', { name: /^Show the contradiction: / })
    .first()
    .click();
  await expect(inside.locator(':focus').getAttribute('id')).resolves.toBe('reality-contradictions');
});

test('what changed on the site: what it turns, marked as seen, shown again; the tab counts what nobody has seen', async () => {
  await afterChange(stage, { projects: { HELP: { portalAccess: 'broken' } } }, []);
  const rules = [{ name: 'Nobody is turned away', who: { group: 'everybody' }, never: ['error'] }];
  await ask(stage, 'guardrails/save', { file: { format: 'invite-check/guardrails@1', rules } });
  const { page, inside } = await openReality();
  const item = inside.getByTestId('drift-item').filter({ hasText: 'permission in HELP' });
  expect(await item.innerText()).toContain('Every invite in HELP now ends in an error.');
  await inside.getByText('Guardrails, with what was read').waitFor();
  await inside.getByText('Nobody is turned away').waitFor();
  await inside.getByRole('img', { name: '1 to look at' }).waitFor();
  await item.getByRole('button', { name: /^Mark as seen/ }).click();
  await inside.getByText('1 change marked as seen.').waitFor();
  await page.reload();
  await inside.getByRole('button', { name: 'Seen (1)' }).click();
  await inside.getByRole('button', { name: 'Show again' }).click();
  await inside.getByText('Shown again.').waitFor();
  await item.getByRole('button', { name: 'Take into the record' }).click();
  await inside.getByTestId('take-save').click();
  await inside.getByText(/^Saved\. The record now says/).waitFor();
  const { record } = await ask<SettingsReport>(stage, 'settings/read');
  expect(record?.file.projects?.['HELP']?.portalAccess).toBe('broken');
});

test('by keyboard alone: the panel takes the focus and gives it back', async () => {
  await internalOff();
  const { page, inside } = await openReality();
  const take = inside.getByRole('button', { name: TAKE });
  await take.focus();
  await page.keyboard.press('Enter');
  await inside.getByTestId('take-panel').waitFor();
  await expect(inside.locator(':focus').first().getAttribute('data-testid')).resolves.toBe(
    'take-panel',
  );
  await page.keyboard.press('Escape');
  await expect(take.evaluate((one) => one === document.activeElement)).resolves.toBe(true);
  await page.keyboard.press('Enter');
  await inside.getByTestId('take-save').focus();
  await page.keyboard.press('Enter');
  await inside.getByText(/^Saved\./).waitFor();
  await expect(inside.locator(':focus').first().innerText()).resolves.toBe('Open the history');
});

test('nothing recorded: nothing can be contradicted, and what accounts tell is offered all the same', async () => {
  await stage.reset({ example: 'mixed', recorded: false });
  await stage.change({ site: SITE });
  const { inside } = await openReality();
  await headline(inside).getByText('Nothing read yet: the first reading happens tonight').waitFor();
  await night(stage);
  await invite(stage, ['new@client.example']);
  await night(stage);
  const { inside: later } = await openReality();
  await later.getByText('Without a record there’s nothing').waitFor();
  await later.getByText('External is on', { exact: true }).waitFor();
});

test.each(['light', 'dark'])(
  'axe finds nothing with everything open, and nothing scrolls sideways at 320 pixels, in %s',
  async (theme) => {
    await afterChange(
      stage,
      { site: { internal: false }, projects: { HELP: { portalAccess: 'healthy' } }, plan: 'FREE' },
      INVITED,
    );
    const { page, inside } = await openReality(`&theme=${theme}`, { width: 320, height: 800 });
    await inside.getByRole('button', { name: 'Explain away' }).click();
    await inside.getByRole('button', { name: TAKE }).click();
    expect(await violationsOn(page)).toEqual([]);
    const overflow = await inside
      .locator('html')
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  },
);
