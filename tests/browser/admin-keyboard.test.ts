/** The main journeys of the admin page by keyboard alone: every stop is seen, results are announced, the focus comes back. */
import { announced, focused, openPart, pressEnterOn, stepTo } from './by-keyboard';
import { raiseStage } from './raised-stage';

const stage = raiseStage();

test('arrows change the tab; a cell of the map opens why, and closing it leads back to the cell', async () => {
  const opened = await openPart(stage, '/findings', 'Findings');
  const { page, inside } = opened;
  await page.keyboard.press('ArrowLeft');
  await inside.getByRole('tab', { name: 'Map', selected: true }).waitFor();
  const cell = inside.getByRole('gridcell', { name: /^acme\.com, HELP/ });
  await cell.waitFor();
  await stepTo(opened, /^Everyone else|^Public mail|^Parents/);
  await pressEnterOn(opened, /^acme\.com, HELP/, 'ArrowDown');
  const why = inside.getByRole('region', { name: 'Why: acme.com' });
  await why.waitFor();
  await cell.and(inside.locator(':focus')).waitFor();
  await pressEnterOn(opened, /^Close/);
  await why.waitFor({ state: 'detached' });
  await cell.and(inside.locator(':focus')).waitFor();
});

test('a finding is muted', async () => {
  const opened = await openPart(stage, '/findings', 'Findings');
  const { page, inside } = opened;
  await inside.getByTestId('findings-summary').waitFor();
  await pressEnterOn(opened, /Everybody gets an Atlassian account/);
  await pressEnterOn(opened, /^Mute$/);
  const reason = inside.getByRole('textbox', { name: /Why is this all right/ });
  await reason.and(inside.locator(':focus')).waitFor();
  await page.keyboard.type('Our portal is open');
  await pressEnterOn(opened, /^Mute finding$/);
  await announced(inside, /^Muted: Everybody gets/);
  const { name } = await focused(inside);
  expect(name).not.toBe('');
  expect(name.length).toBeLessThan(200);
});

test('a change is tried', async () => {
  const opened = await openPart(stage, '/what-if', 'What if');
  const { page, inside } = opened;
  const off = inside.getByTestId('what-if-external-off');
  await off.waitFor({ state: 'attached' });
  const on = inside.getByTestId('what-if-external-on').and(inside.locator(':focus'));
  for (let step = 0; step < 20 && (await on.count()) === 0; step += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await inside.getByTestId('what-if-change').getByText('External').first().waitFor();
  await off.and(inside.locator(':focus')).waitFor();
  await inside.getByTestId('change-group').first().waitFor();
});

test('a guardrail is written', async () => {
  const opened = await openPart(stage, '/guardrails', 'Guardrails');
  const { page, inside } = opened;
  await inside.getByRole('button', { name: 'Add guardrail' }).waitFor();
  await pressEnterOn(opened, /^Add guardrail$/);
  await inside.getByRole('textbox', { name: 'Domain' }).waitFor();
  await stepTo(opened, /^Domain/);
  await page.keyboard.type('acme.com');
  await stepTo(opened, /^Atlassian Account invitation/);
  await page.keyboard.press('Space');
  await pressEnterOn(opened, /^Save$/);
  await inside.getByRole('button', { name: /^Edit “acme\.com gets/ }).waitFor();
  await announced(inside, /1 kept/);
  expect((await focused(inside)).name).toBe('Add guardrail');
});

test('a setting is recorded', async () => {
  const opened = await openPart(stage, '/record', 'Record');
  const { page, inside } = opened;
  const group = inside.getByRole('group', { name: /^Internal/ });
  const on = group.getByRole('radio', { name: 'On', exact: true });
  await on.waitFor();
  const here = on.and(inside.locator(':focus'));
  for (let step = 0; step < 20 && (await here.count()) === 0; step += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await group.getByRole('radio', { name: 'Off', exact: true, checked: true }).waitFor();
  await pressEnterOn(opened, /^Review and save$/);
  await inside.getByRole('button', { name: 'Save', exact: true }).waitFor();
  await pressEnterOn(opened, /^Save$/);
  await announced(inside, /^Saved\. Predictions/);
});
