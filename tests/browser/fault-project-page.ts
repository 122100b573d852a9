/** What an agent does on the project page, for `fault-journeys.test.ts`. */
import type { Locator } from 'playwright-core';
import type { PageJourney, Shown } from './fault-cycle';

const button = ({ inside }: Shown, name: string | RegExp): Locator =>
  inside.getByRole('button', { name });
const field = ({ inside }: Shown): Locator => inside.getByRole('textbox').first();
const addressOf = ({ turn }: Shown): string => `person${String(turn)}@acme.com`;
/** What goes on after a failure around lists. */
const GO_ON = /^(?:Try again|Go on|Refresh)$/;

const tryAgain = (shown: Shown): Locator => button(shown, 'Try again');
/** The message that has a way to go on. */
const message = ({ inside, page }: Shown): Locator =>
  inside.locator('section').filter({ has: page.getByRole('button', { name: GO_ON }) });

async function checkOne(shown: Shown): Promise<void> {
  await field(shown).press('Enter');
}

const cardOf = (shown: Shown): Locator =>
  shown.inside.getByRole('heading', { name: addressOf(shown) });

export const CHECKS: readonly PageJourney[] = [
  {
    name: 'opens the page',
    tells: true,
    type: () => Promise.resolve(),
    act: async ({ page }) => {
      await page.reload();
    },
    done: (shown) => field(shown),
    failed: message,
    again: (shown) => tryAgain(shown).click(),
  },
  {
    name: 'checks one address',
    tells: true,
    type: (shown) => field(shown).fill(addressOf(shown)),
    act: checkOne,
    done: cardOf,
    failed: message,
    kept: async (shown) => {
      expect(await field(shown).inputValue()).toBe(addressOf(shown));
    },
    again: (shown) => tryAgain(shown).click(),
  },
  {
    name: 'checks one address again',
    type: async (shown) => {
      await field(shown).fill(addressOf(shown));
      await checkOne(shown);
      await cardOf(shown).waitFor();
    },
    act: async (shown) => {
      await button(shown, 'Check again').click();
      // It begins before it can end.
      await shown.inside
        .getByText(/^Checking 1 address/)
        .waitFor({ timeout: 1000 })
        .catch(() => undefined);
    },
    done: ({ page }) =>
      page
        .getByTestId('app-page')
        .filter({ hasNotText: /Checking 1 address|Couldn’t check again/ }),
    failed: ({ inside }) => inside.getByText(/Couldn’t check again/),
    kept: async (shown) => {
      expect(await cardOf(shown).isVisible()).toBe(true);
    },
  },
  {
    name: 'checks a short list',
    tells: true,
    type: async (shown) => {
      await openLists(shown);
      const rows = [1, 2, 3, 4].map((n) => `row${String(n)}.${addressOf(shown)}`);
      await paste(shown).fill(rows.join('\n'));
      await button(shown, 'Check 4 addresses').waitFor();
    },
    act: (shown) => button(shown, 'Check 4 addresses').click(),
    done: ({ inside }) => inside.getByText('4 addresses checked', { exact: true }),
    failed: ({ inside }) =>
      inside.locator('section').filter({ hasText: /addresses couldn’t be checked/ }),
    again: (shown) => button(shown, 'Try those again').click(),
    back: (shown) => button(shown, 'New list').click(),
  },
  {
    name: 'sends a long list',
    type: async (shown) => {
      await openLists(shown);
      const rows = Array.from({ length: 201 }, (_, n) => `${String(n)}.${addressOf(shown)}`);
      await paste(shown).fill(rows.join('\n'));
      await button(shown, 'Start a list of 201 addresses').waitFor();
    },
    act: (shown) => button(shown, 'Start a list of 201 addresses').click(),
    // Work goes on in the background, and says what it waits for.
    done: ({ inside }) => inside.getByText(/^Done: 201 rows|^You can close this page/).first(),
    failed: message,
    again: (shown) => button(shown, GO_ON).click(),
    back: async (shown) => {
      await button(shown, 'Delete').click();
      await shown.inside.getByText(/^Delete “/).waitFor();
      await button(shown, 'Delete').click();
      await paste(shown).waitFor();
    },
  },
];

const paste = ({ inside }: Shown): Locator => inside.getByLabel('Paste addresses');

async function openLists(shown: Shown): Promise<void> {
  if (await paste(shown).isVisible()) return;
  await button(shown, 'Check a list').click();
  await paste(shown).waitFor();
}
