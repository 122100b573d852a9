/** A part of the admin page whose script does not arrive, as after an update of the app. */
import { raiseStage } from './raised-stage';

const stage = raiseStage();

beforeAll(async () => {
  await stage.reset({ example: 'mixed' });
});

test('the page says so, and the other parts still open', async () => {
  const page = await stage.open('page=mailbox&user=site-admin');
  await page.route(/\/assets\/map-part-.*\.js$/, (route) => route.abort());
  await page.goto(`${stage.url}/?page=admin&user=site-admin`);
  const inside = page.frameLocator('iframe.custom-ui');
  await inside.getByRole('alert').getByText('This part couldn’t be opened').waitFor();
  await inside.getByRole('tab', { name: 'History' }).click();
  await inside.getByText('Current', { exact: true }).waitFor();
  await page.unroute(/\/assets\/map-part-.*\.js$/);
  await inside.getByRole('tab', { name: 'Map' }).click();
  await inside.getByRole('button', { name: 'Reload' }).click();
  await inside.getByRole('gridcell').first().waitFor();
});

test('while it is on its way the page says which, and that it takes long', async () => {
  const page = await stage.open('page=mailbox&user=site-admin');
  let arrive = (): void => undefined;
  const late = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/\/assets\/map-part-.*\.js$/, async (route) => {
    await late;
    await route.continue();
  });
  await page.goto(`${stage.url}/?page=admin&user=site-admin&path=%2Fmap`);
  const said = page.frameLocator('iframe.custom-ui').getByRole('status');
  await said.getByText('Opening Map').waitFor();
  await said.getByText('This takes longer than usual.').waitFor();
  arrive();
  await page.frameLocator('iframe.custom-ui').getByRole('gridcell').first().waitFor();
});
