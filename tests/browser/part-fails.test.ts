/** A part of the admin page whose script does not arrive, as after an update of the app. */
import { openStage, PATIENCE_MS, type Stage } from './stage';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
  await stage.reset({ example: 'mixed' });
}, PATIENCE_MS);

afterAll(async () => {
  await stage.stop();
});

test(
  'the page says so, and the other parts still open',
  async () => {
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
  },
  PATIENCE_MS,
);

test(
  'while it is on its way the page says which, and that it takes long',
  async () => {
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
  },
  PATIENCE_MS,
);
