/** Every language fits: nothing to scroll sideways and no text cut off, on either page, from a phone to a wide window. */
import type { FrameLocator, Page } from 'playwright-core';
import { chooseLanguage, LANGUAGES } from '../../src/view/words/language';
import { spokenIn } from '../../src/view/words/every-language';
import { atRest, cutOffIn, overflowOf } from './fit';
import { JIRA_LOCALES } from './jira-locales';
import { raiseStage } from './raised-stage';
import { addressField, app, PATIENCE_MS } from './stage';

/** 640 is 1280 at a zoom of 200 %. */
const WIDTHS = [320, 640, 1280];

const stage = raiseStage();

beforeAll(async () => {
  await stage.reset({ example: 'mixed' });
});

/** English too: what is too long there is too long everywhere. */
const ROWS = JIRA_LOCALES.map((locale) => ({ locale }));

test('each language that is spoken is tried', () => {
  const tried = JIRA_LOCALES.map((locale) => chooseLanguage(locale, LANGUAGES).language);
  expect(tried).toEqual(LANGUAGES);
});

/** What does not fit, with where and how wide. */
async function wrongOn(page: Page, inside: FrameLocator | undefined, at: string) {
  const wrong: unknown[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const root = (inside ?? page).locator('html');
    const over = await overflowOf(root);
    const cut = await cutOffIn(inside === undefined ? app(page) : root);
    if (over > 0 || cut.length > 0) wrong.push({ at, width, over, cut });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  return wrong;
}

test.each(ROWS)(
  'admin page in $locale, part by part',
  async ({ locale }) => {
    const page = await stage.open(`page=admin&user=site-admin&locale=${locale}&path=%2Fmap`);
    const inside = page.frameLocator('iframe.custom-ui');
    const tabs = inside.getByRole('tab');
    const wrong: unknown[] = [];
    await tabs.first().waitFor();
    for (let part = 0; part < (await tabs.count()); part += 1) {
      await tabs.nth(part).click();
      await atRest(inside.locator('html'));
      wrong.push(...(await wrongOn(page, inside, await tabs.nth(part).innerText())));
    }
    expect(wrong).toEqual([]);
  },
  2 * PATIENCE_MS,
);

test.each(ROWS)(
  'project page in $locale: before, and with answers',
  async ({ locale }) => {
    const { words } = spokenIn(locale);
    const page = await stage.open(`page=project&user=agent&locale=${locale}`);
    await app(page).getByText(words.projectPage.intro).waitFor();
    expect(await wrongOn(page, undefined, 'before')).toEqual([]);
    await addressField(page).fill('jo@acme.com, maria@gmail.com, jo@acme');
    await page.keyboard.press('Enter');
    await app(page).getByRole('heading', { name: 'maria@gmail.com' }).waitFor();
    const more = app(page).getByRole('button', { name: words.projectPage.showDetails });
    // Each is called otherwise once it is pressed.
    while ((await more.count()) > 0) await more.first().click();
    expect(await wrongOn(page, undefined, 'answers')).toEqual([]);
  },
  2 * PATIENCE_MS,
);
