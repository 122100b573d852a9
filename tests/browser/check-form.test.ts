/** The field of the project page when what is entered, or the check, is no good. */
import { raiseStage } from './raised-stage';
import { addressField, app, check, words } from './stage';

const stage = raiseStage();

beforeEach(async () => {
  await stage.reset({ example: 'help-desk' });
});

afterEach(() => {
  expect(stage.complaints).toEqual([]);
});

test('an address that is much too long gets its answer, and the others get theirs', async () => {
  const page = await stage.open('page=project&project=HELP');
  await check(page, `jo@acme.com, ${'a'.repeat(2000)}@acme.com`);
  const said = await words(page);
  expect(said).toContain("It's longer than 254 characters.");
  expect(said).toContain('Atlassian Account invitation');
  expect(said).not.toContain('Field:');
});

test('a complaint of the form takes the place of an older failure', async () => {
  const page = await stage.open('page=project&project=HELP');
  await addressField(page).fill('jo@acme.com');
  await stage.change({ faults: { storage: 'refuse' } });
  await page.keyboard.press('Enter');
  await app(page)
    .getByRole('button', { name: /try again/i })
    .waitFor();
  await addressField(page).fill('');
  await page.keyboard.press('Enter');
  await app(page).getByText('Enter at least one email address.').waitFor();
  await expect(
    app(page)
      .getByRole('button', { name: /try again/i })
      .count(),
  ).resolves.toBe(0);
});
