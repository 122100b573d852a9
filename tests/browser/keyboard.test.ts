/** Everything by keyboard alone: the field is focused, Enter checks, Tab reaches every control, focus is seen. */
import type { Page } from 'playwright-core';
import { raiseStage } from './raised-stage';
import { addressField, app } from './stage';

const stage = raiseStage();

beforeAll(async () => {
  await stage.reset({ example: 'help-desk' });
});

/** Name of what has the focus, and whether one can see that it has. */
async function focused(page: Page): Promise<{ readonly name: string; readonly seen: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return { name: '', seen: false };
    const rings = [element, element.parentElement].map((at) => {
      if (at === null) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
      const outlined = outlineStyle !== 'none' && outlineWidth !== '0px';
      return outlined || boxShadow !== 'none';
    });
    const name = element.getAttribute('aria-label') ?? element.innerText;
    return { name: name.trim(), seen: rings.includes(true) };
  });
}

/** Presses Arrow down, as a person does, until the item has the focus; the menu takes it a moment after it opened. */
async function arrowTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 20; presses += 1) {
    if ((await focused(page)).name.includes(name)) return;
    await page.keyboard.press('ArrowDown');
    await page.waitForTimeout(100);
  }
  throw new Error(`Arrow keys never reached ${name}`);
}

test('an address is checked and its details are opened without a mouse', async () => {
  const page = await stage.open('page=project&project=HELP');
  await addressField(page).waitFor();
  await expect(
    addressField(page).evaluate((field) => field === document.activeElement),
  ).resolves.toBe(true);
  await page.keyboard.type('jo@acme.com');
  await page.keyboard.press('Enter');
  await app(page).getByRole('heading', { name: 'jo@acme.com' }).waitFor();

  const reached: string[] = [];
  for (let step = 0; step < 20 && !reached.includes('Show why'); step += 1) {
    await page.keyboard.press('Tab');
    const { name, seen } = await focused(page);
    expect({ name, seen }).toEqual({ name, seen: true });
    reached.push(name);
  }
  expect(reached).toContain('Check');
  expect(reached).toContain('Show why');
  const before = await app(page).innerText();
  await page.keyboard.press('Enter');
  await app(page).getByRole('button', { name: 'Hide why' }).waitFor();
  expect((await app(page).innerText()).length).toBeGreaterThan(before.length);
});

test('somebody else is chosen in the top bar without a mouse', async () => {
  const page = await stage.open('page=customers&project=HELP');
  await page.getByRole('button', { name: 'You are Avery Agent' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitemradio', { name: /Sam Site-Admin/ }).waitFor();
  await arrowTo(page, 'Sam Site-Admin');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'You are Sam Site-Admin' }).waitFor();
});

/** Tab until it has the focus; every stop is seen. */
async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 90; presses += 1) {
    await page.keyboard.press(key);
    const at = await focused(page);
    if (name.test(at.name)) {
      expect(at).toEqual({ name: at.name, seen: true });
      return;
    }
    passed.push(at.name);
  }
  throw new Error(`${key} never reached ${String(name)}, only ${passed.join(' | ')}`);
}

test('a list is pasted and checked, a row is opened, and the addresses to invite are shown', async () => {
  const page = await stage.open('page=project&project=HELP');
  await addressField(page).waitFor();
  await tabTo(page, /^Check a list/);
  await page.keyboard.press('Enter');
  const pasted = app(page).getByLabel('Paste addresses');
  await pasted.waitFor();
  const here = pasted.and(page.locator(':focus'));
  for (let step = 0; step < 20 && (await here.count()) === 0; step += 1)
    await page.keyboard.press('Tab');
  const people = Array.from({ length: 12 }, (_, n) => `person${String(n)}@acme.com`);
  await page.keyboard.type(people.join(' '));
  await app(page)
    .getByRole('button', { name: /^Check 12 addresses/ })
    .waitFor();
  await tabTo(page, /^Check 12 addresses/);
  await page.keyboard.press('Enter');
  await app(page).getByRole('button', { name: 'Show addresses to invite' }).waitFor();
  await tabTo(page, /^Show addresses to invite/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^person1@acme\.com/);
  await page.keyboard.press('Enter');
  await app(page).getByRole('heading', { name: 'person1@acme.com' }).waitFor();
});

test('a list of a project is started and deleted without a mouse', async () => {
  const page = await stage.open('page=project&project=HELP');
  await addressField(page).waitFor();
  await tabTo(page, /^Check a list/);
  await page.keyboard.press('Enter');
  const pasted = app(page).getByLabel('Paste addresses');
  await pasted.fill(
    Array.from({ length: 201 }, (_, n) => `person${String(n)}@acme.com`).join('\n'),
  );
  await pasted.focus();
  await app(page)
    .getByRole('button', { name: /^Start a list of 201/ })
    .waitFor();
  await tabTo(page, /^Start a list of 201/);
  await page.keyboard.press('Enter');
  await app(page).getByText('Rows 1 to 25 of 201').waitFor();
  await tabTo(page, /^Delete$/);
  await page.keyboard.press('Enter');
  await app(page)
    .getByText(/^Delete “/)
    .waitFor();
  await tabTo(page, /^Delete/);
  await page.keyboard.press('Enter');
  await app(page)
    .getByText(/^Delete “/)
    .waitFor({ state: 'detached' });
});
