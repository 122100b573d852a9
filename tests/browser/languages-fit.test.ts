/** Every language fits: nothing to scroll sideways and no text cut off, on either page, from a phone to a wide window. */
import type { FrameLocator, Page } from 'playwright-core';
import { chooseLanguage, LANGUAGES } from '../../src/view/words/language';
import { spokenIn } from '../../src/view/words/every-language';
import { cutOffIn, overflowOf } from './fit';
import { addressField, app, openStage, PATIENCE_MS, type Stage } from './stage';

/** 640 is 1280 at a zoom of 200 %. */
const WIDTHS = [320, 640, 1280];

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
  await stage.reset({ example: 'mixed' });
}, PATIENCE_MS);

afterAll(async () => {
  await stage.stop();
});

/** English too: what is too long there is too long everywhere. */
const ROWS = LANGUAGES.map((language) => ({ language }));

async function expectFits(page: Page, inside: FrameLocator | undefined, at: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const root = (inside ?? page).locator('html');
    const over = await overflowOf(root);
    const cut = await cutOffIn(inside === undefined ? app(page) : root);
    expect({ at, width, over, cut }).toEqual({ at, width, over: 0, cut: [] });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

test.each(ROWS)(
  'admin page in $language, part by part',
  async ({ language }) => {
    const page = await stage.open(`page=admin&user=site-admin&locale=${language}&path=%2Fmap`);
    const inside = page.frameLocator('iframe.custom-ui');
    const tabs = inside.getByRole('tab');
    await tabs.first().waitFor();
    for (let part = 0; part < (await tabs.count()); part += 1) {
      await tabs.nth(part).click();
      await inside.getByRole('tabpanel').or(inside.getByRole('main')).first().waitFor();
      await page.waitForLoadState('networkidle');
      await expectFits(page, inside, await tabs.nth(part).innerText());
    }
  },
  2 * PATIENCE_MS,
);

test.each(ROWS)(
  'project page in $language: before, and with answers',
  async ({ language }) => {
    const { locale } = chooseLanguage(language, LANGUAGES);
    const { words } = spokenIn(locale);
    const page = await stage.open(`page=project&user=agent&locale=${language}`);
    await app(page).getByText(words.projectPage.intro).waitFor();
    await expectFits(page, undefined, 'before');
    await addressField(page).fill('jo@acme.com, maria@gmail.com, jo@acme');
    await page.keyboard.press('Enter');
    await app(page).getByRole('heading', { name: 'maria@gmail.com' }).waitFor();
    const more = app(page).getByRole('button', { name: words.projectPage.showDetails });
    // Each is called otherwise once it is pressed.
    while ((await more.count()) > 0) await more.first().click();
    await expectFits(page, undefined, 'answers');
  },
  2 * PATIENCE_MS,
);
