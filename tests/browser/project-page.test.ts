/** The project page as an agent uses it: certain and uncertain answers, lists, and everything that goes wrong. */
import { raiseStage } from './raised-stage';
import { app, addressField, check, words } from './stage';

const stage = raiseStage();

beforeEach(async () => {
  await stage.reset({ example: 'help-desk' });
});

afterEach(() => {
  expect(stage.complaints).toEqual([]);
});

describe('an answer', () => {
  test('is certain for a new colleague, and says under which condition', async () => {
    const page = await stage.open('page=project&project=HELP');
    await check(page, 'jo@acme.com');
    const said = await words(page);
    expect(said).toContain('Certain');
    expect(said).toContain('If this person is new to the site');
    expect(said).toContain('Atlassian Account invitation');
  });

  test('is not certain when the account behind the address decides and cannot be seen', async () => {
    const page = await stage.open('page=project&project=HELP');
    await check(page, 'maria@acme.com');
    expect(await words(page)).toContain('Not certain');
  });

  test('says what sources disagree about', async () => {
    await stage.reset({ example: 'mixed' });
    const page = await stage.open('page=project&project=HELP');
    await check(page, 'x@gmail.com');
    expect(await words(page)).toContain('Sources disagree');
  });

  test('comes from storage the second time and says so', async () => {
    const page = await stage.open('page=project&project=HELP');
    await check(page, 'jo@acme.com');
    await page.reload();
    await check(page, 'jo@acme.com');
    expect(await words(page)).toContain('Stored answer');
  });
});

test('a list of five gives five answers, the broken one among them', async () => {
  const five = [
    'jo@acme.com',
    'client@example.com',
    'maria@acme.com',
    'jo@acme',
    'paula@partner.example.org',
  ];
  const page = await stage.open('page=project&project=HELP');
  await check(page, five.join(', '));
  for (const address of five) {
    await expect(
      app(page).getByRole('heading', { name: address, exact: true }).count(),
    ).resolves.toBe(1);
  }
});

describe('something goes wrong', () => {
  test('an address that is none is an error, and no mail', async () => {
    const page = await stage.open('page=project&project=HELP');
    await check(page, 'jo@acme');
    expect(await words(page)).toContain('The invite fails');
  });

  test('Jira fails while the page is read: the page says so, offers to try again, and recovers', async () => {
    await stage.change({ faults: { jira: 'down' } });
    const page = await stage.open('page=project&project=HELP');
    const again = app(page).getByRole('button', { name: /try again/i });
    await again.waitFor();
    await stage.change({ faults: { jira: 'ok' } });
    await again.click();
    await check(page, 'jo@acme.com');
    expect(await words(page)).toContain('Atlassian Account invitation');
  });

  test('Jira fails while an address is checked: what is certain without it stands, the rest is named', async () => {
    const page = await stage.open('page=project&project=HELP');
    await addressField(page).waitFor();
    await stage.change({ faults: { jira: 'down' } });
    await check(page, 'jo@acme.com');
    const said = await words(page);
    expect(said).toContain('If this person is new to the site');
    expect(said).toMatch(/Jira couldn't be read/);
  });

  test('storage refuses: the page says what it cannot read instead of guessing, and recovers', async () => {
    await stage.change({ faults: { storage: 'refuse' } });
    const page = await stage.open('page=project&project=HELP');
    const again = app(page).getByRole('button', { name: /try again/i });
    await again.waitFor();
    expect(await words(page)).toMatch(/stored settings couldn't be read/);
    await stage.change({ faults: { storage: 'ok' } });
    await again.click();
    await addressField(page).waitFor();
  });
});

test('with nothing recorded the page says who can record, and still answers what is certain', async () => {
  await stage.reset({ example: 'help-desk', recorded: false });
  const page = await stage.open('page=project&project=HELP');
  await addressField(page).waitFor();
  expect(await words(page)).toMatch(/aren't recorded yet/);
  await check(page, 'jo@acme');
  expect(await words(page)).toContain('Certain');
});

describe('who sees the page', () => {
  test('agents see it in both service projects and not in the software project', async () => {
    const page = await stage.open('page=project&user=agent');
    await addressField(page).waitFor();
    const navigation = page.getByRole('navigation', { name: 'Sidebar' });
    await expect(navigation.getByRole('link', { name: 'Invite check' }).count()).resolves.toBe(2);
    await page.goto(`${stage.url}/?page=project&project=DEV`);
    await page.getByText('Invite check appears only in service projects.').waitFor();
  });

  test('a customer sees it nowhere', async () => {
    const page = await stage.open('page=project&user=customer');
    await page.getByText(/Only agents and admins/).waitFor();
    await expect(page.getByRole('link', { name: 'Invite check' }).count()).resolves.toBe(0);
  });
});

test('what is typed stays as typed while the page answers, and the caret with it', async () => {
  const page = await stage.open('page=project&project=HELP');
  await addressField(page).waitFor();
  await addressField(page).fill('jo@acme.com');
  await addressField(page).press('Home');
  await page.keyboard.type('not-', { delay: 5 });
  await expect(addressField(page).inputValue()).resolves.toBe('not-jo@acme.com');
  const caret = await addressField(page).evaluate(
    (field) => (field as HTMLInputElement).selectionStart,
  );
  expect(caret).toBe(4);
});
