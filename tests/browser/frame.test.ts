/** The sandbox's own pages: what is changed there changes what really happens, and nothing the app predicts from. */
import { raiseStage } from './raised-stage';
import { addressField, check, words } from './stage';

const stage = raiseStage();

beforeEach(async () => {
  await stage.reset({ example: 'help-desk' });
});

test('a true setting that is changed changes the invite, not the record', async () => {
  const page = await stage.open('page=settings');
  const saved = page.waitForResponse('**/api/site');
  await page.getByLabel('External customers', { exact: true }).click({ force: true });
  await saved;
  const savedAgain = page.waitForResponse('**/api/site');
  await page.getByLabel('Internal customers', { exact: true }).click({ force: true });
  await savedAgain;
  await page.goto(`${stage.url}/?page=customers&project=HELP`);
  await page.getByRole('button', { name: 'Add customers' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('neu@acme.com');
  await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click();
  const backstage = page.getByTestId('backstage');
  await backstage.waitFor();
  expect(await backstage.innerText()).toContain('JSM customer notification');

  await page.goto(`${stage.url}/?page=project&project=HELP`);
  await check(page, 'other@acme.com');
  expect(await words(page)).toContain('Atlassian Account invitation');
});

test('approved domains are saved as lines, and a line that cannot be read is named', async () => {
  const page = await stage.open('page=settings');
  const lines = page.getByLabel('Approved domains');
  await lines.fill('acme.com owner');
  await page.getByRole('button', { name: 'Save' }).first().click();
  await page.getByText('Cannot read “acme.com owner”').waitFor();
  await lines.fill('new.example customer');
  await page.getByRole('button', { name: 'Save' }).first().click();
  await page.waitForFunction(async () => {
    const state: unknown = await (await fetch('/api/state')).json();
    return JSON.stringify(state).includes('"approvedDomains":{"new.example"');
  });
});

test('an address worth trying is typed into the page by one press', async () => {
  const page = await stage.open('page=addresses');
  await page.getByRole('button', { name: 'Try jo@acme.com' }).click();
  await addressField(page).waitFor();
  await page.waitForFunction(
    () =>
      document.querySelector<HTMLInputElement>('[data-testid=app-page] input')?.value ===
      'jo@acme.com',
  );
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'jo@acme.com' }).waitFor();
});

test('the second check of an address asks nothing of Jira, and the log shows it', async () => {
  const page = await stage.open('page=project&project=HELP');
  await check(page, 'jo@acme.com');
  await page.reload();
  await check(page, 'jo@acme.com');
  await page.getByRole('link', { name: 'Requests' }).click();
  const checks = page.locator('[data-function="addresses/check"]');
  await checks.first().waitFor();
  const told = (await checks.allInnerTexts()).map((text) => /(\d+) REST/.exec(text)?.[1]);
  expect(told[0]).toBe('0');
  expect(Number(told[1])).toBeGreaterThan(0);
});

test('another example, another site; reset brings the first state back', async () => {
  const page = await stage.open('page=mailbox');
  await page.getByRole('button', { name: 'Example site: Internal help desk' }).click();
  await page.getByRole('menuitemradio', { name: /External support/ }).click();
  await page.getByRole('button', { name: 'Example site: External support' }).waitFor();
  await page.getByRole('button', { name: 'Reset' }).click();
  await page.getByRole('menuitemradio', { name: 'Nothing recorded yet' }).click();
  await page.getByText('No settings are recorded.').waitFor();
  await page.goto(`${stage.url}/?page=project`);
  await page.getByText(/settings aren.t recorded yet/).waitFor();
});

test('a deep link opens an example without a record once, and a reload keeps what came after', async () => {
  const page = await stage.open('example=mixed&recorded=no&page=customers&project=HELP&theme=dark');
  await page.getByRole('heading', { level: 1, name: 'Customers' }).waitFor();
  const state = await page.evaluate(async () => (await fetch('/api/state')).text());
  expect(state).toContain('"example":"mixed"');
  expect(state).toContain('"recorded":false');
  expect(page.url()).not.toContain('recorded=no');
  await expect(page.locator('html').getAttribute('data-color-mode')).resolves.toBe('dark');

  const reloaded = page.url();
  await stage.reset({ example: 'mixed' });
  await page.goto(reloaded);
  await page.getByRole('heading', { level: 1, name: 'Customers' }).waitFor();
  const after = await page.evaluate(async () => (await fetch('/api/state')).text());
  expect(after).toContain('"recorded":true');
});
