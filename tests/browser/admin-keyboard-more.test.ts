/** The other journeys of the admin page by keyboard alone: lists, the history, the least change, an export. */
import { announced, openPart, pressEnterOn, stepTo } from './by-keyboard';
import { raiseStage } from './raised-stage';

const stage = raiseStage();

test('a list is made, a row tells why, and the list is deleted', async () => {
  const opened = await openPart(stage, '/lists', 'Lists');
  const { page, inside } = opened;
  await inside.getByRole('button', { name: 'New list' }).waitFor();
  await pressEnterOn(opened, /^New list$/);
  await inside.getByLabel('Paste addresses').waitFor();
  await stepTo(opened, /^Paste addresses/);
  await page.keyboard.type('jo@acme.com, nobody');
  // It is no stop before what was pasted is read.
  await inside.getByRole('button', { name: 'Start', exact: true, disabled: false }).waitFor();
  await pressEnterOn(opened, /^Start$/);
  await inside.getByText(/^Done: /).waitFor();
  // The rows come after the word that they are there.
  await inside.getByRole('button', { name: 'jo@acme.com' }).waitFor();
  await pressEnterOn(opened, /^jo@acme\.com/);
  await inside.getByRole('region', { name: /^Why: jo@acme\.com/ }).waitFor();
  await page.keyboard.press('Escape');
  await pressEnterOn(opened, /^Delete$/, 'Shift+Tab');
  await inside.getByRole('alertdialog').waitFor();
  await pressEnterOn(opened, /^Delete$/);
  await inside.getByText('No lists yet').waitFor();
});

test('the least change is found', async () => {
  const opened = await openPart(stage, '/what-if?tool=least', 'What if');
  const { page, inside } = opened;
  await inside.getByTestId('least-who').waitFor();
  const who = inside.getByTestId('least-who').and(inside.locator(':focus'));
  for (let step = 0; step < 30 && (await who.count()) === 0; step += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.type('jo@gmail.com');
  await stepTo(opened, /^(?:Atlassian Account invitation|JSM customer notification)/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await pressEnterOn(opened, /^Find/);
  await inside.getByTestId('least-way').first().waitFor();
});

test('two revisions are compared, and the first is restored', async () => {
  const opened = await openPart(stage, '/record', 'Record');
  const { page, inside } = opened;
  await inside.getByRole('group', { name: /^Internal/ }).waitFor();
  const off = inside
    .getByRole('group', { name: /^Outgoing mail/ })
    .getByRole('radio', { name: 'Off', exact: true });
  await off.focus();
  await page.keyboard.press('Space');
  await pressEnterOn(opened, /^Review and save$/);
  await inside.getByRole('button', { name: 'Save', exact: true }).waitFor();
  await pressEnterOn(opened, /^Save$/);
  await announced(inside, /^Saved\. Predictions/);
  await inside.getByRole('tab', { name: 'Record', selected: true }).focus();
  await page.keyboard.press('ArrowRight');
  await inside.getByRole('tab', { name: 'History', selected: true }).waitFor();
  await inside.getByRole('checkbox', { name: /revision 1/ }).waitFor();
  await stepTo(opened, /revision 2/);
  await page.keyboard.press('Space');
  await stepTo(opened, /revision 1/);
  await page.keyboard.press('Space');
  await pressEnterOn(opened, /^Compare$/, 'Shift+Tab');
  await inside.getByTestId('comparison-summary').waitFor();
  await inside.getByRole('tab', { name: 'History', selected: true }).focus();
  await pressEnterOn(opened, /^Restore revision 1/);
  await inside.getByRole('dialog').waitFor();
  await pressEnterOn(opened, /^Restore/);
  await inside
    .getByText(/revision 3/)
    .first()
    .waitFor();
});
