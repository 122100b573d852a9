/** Predict, then really invite on the simulated Customers page, and see the mail that was predicted. */
import { raiseStage } from './raised-stage';
import { app, check, words } from './stage';

const stage = raiseStage();

const ROWS = [
  {
    example: 'help-desk',
    address: 'neu@acme.com',
    predicted: 'Atlassian Account invitation',
    happened: 'Atlassian Account invitation',
    mails: 1,
  },
  {
    example: 'external',
    address: 'client@somewhere.example',
    predicted: 'JSM customer notification',
    happened: 'JSM customer notification',
    mails: 1,
  },
  {
    example: 'help-desk',
    address: 'client@example.com',
    predicted: 'the invite fails',
    happened: 'Error',
    mails: 0,
  },
] as const;

test.each(ROWS)(
  '$address in “$example”: $happened',
  async ({ example, address, predicted, happened, mails }) => {
    await stage.reset({ example });
    const page = await stage.open('page=project&project=HELP');
    await check(page, address);
    expect(await words(page)).toContain(predicted);

    await page.getByRole('link', { name: 'Customers', exact: true }).first().click();
    await page.getByRole('button', { name: 'Add customers' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(address);
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    const backstage = page.getByTestId('backstage');
    await backstage.waitFor();
    expect(await backstage.innerText()).toContain(happened);

    await page.getByRole('link', { name: /^Mailbox/ }).click();
    const list = page.getByRole('list', { name: 'Mails, newest first' });
    if (mails === 0) {
      await page.getByText(/No mail yet/).waitFor();
    } else {
      await list.waitFor();
      expect(await list.innerText()).toContain(address);
    }
    await expect(list.getByRole('listitem').count()).resolves.toBe(mails);
  },
);

test('the invited person accepts, and the next prediction knows the account', async () => {
  await stage.reset({ example: 'help-desk' });
  const page = await stage.open('page=customers&project=HELP');
  await page.getByRole('button', { name: 'Add customers' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('neu@acme.com');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('link', { name: 'Open the mail' }).click();
  await page.getByRole('button', { name: /Accept Invite/ }).click();
  await page.getByText('The account is active now').waitFor();

  await page.goto(`${stage.url}/?page=project&project=HELP`);
  await check(page, 'neu@acme.com');
  const said = await app(page).innerText();
  expect(said).not.toContain('If this person is new to the site');
  expect(said).toContain('No mail');
});
