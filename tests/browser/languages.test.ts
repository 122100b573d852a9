/** Both pages speak the language of the person who looks, as far as the app has it, and change with it. */
import type { Page } from 'playwright-core';
import { spokenIn } from '../../src/view/words/every-language';
import { chooseLanguage, LANGUAGES } from '../../src/view/words/language';
import { raiseStage } from './raised-stage';
import { app } from './stage';

const TITLES = [
  { locale: 'en_US', title: 'Invite check' },
  { locale: 'de_DE', title: 'Einladungscheck' },
  { locale: 'fr_FR', title: 'Vérification des invitations' },
  { locale: 'es_ES', title: 'Comprobación de invitaciones' },
  { locale: 'pt_BR', title: 'Verificação de convites' },
  { locale: 'ja_JP', title: '招待チェック' },
];

const stage = raiseStage();

beforeAll(async () => {
  await stage.reset({ example: 'mixed' });
});

function isSpoken(locale: string): boolean {
  return chooseLanguage(locale, LANGUAGES).locale === locale.replace('_', '-');
}

async function langOfAdminPage(page: Page): Promise<string | null> {
  return page.frameLocator('iframe.custom-ui').locator('html').getAttribute('lang');
}

// The titles of all six: sandbox/host/translations.test.ts.
test.each(TITLES.filter(({ locale }) => isSpoken(locale)))(
  'Jira in $locale: both pages are called so, and speak it',
  async ({ locale, title }) => {
    const { words } = spokenIn(locale);
    const project = await stage.open(`page=project&user=agent&locale=${locale}`);
    await app(project).getByText(words.projectPage.intro).waitFor();
    await project.getByRole('heading', { name: title, level: 1 }).waitFor();

    const admin = await stage.open(`page=admin&user=site-admin&locale=${locale}`);
    const inside = admin.frameLocator('iframe.custom-ui');
    await inside.getByRole('tab').first().waitFor();
    await admin.getByRole('heading', { name: title, level: 1 }).waitFor();
    expect(await langOfAdminPage(admin)).toBe(chooseLanguage(locale, LANGUAGES).locale);
    expect(stage.complaints).toEqual([]);
  },
);

test('somebody who changes the language of Jira sees the page in it', async () => {
  const page = await stage.open('page=project&user=agent&locale=en_US');
  await app(page).getByText(spokenIn('en_US').words.projectPage.intro).waitFor();
  await page.getByRole('button', { name: /^You are / }).click();
  await page.getByRole('menuitemradio', { name: /^Deutsch/ }).click();
  await page.getByRole('heading', { name: 'Einladungscheck', level: 1 }).waitFor();
  await app(page).getByText(spokenIn('de_DE').words.projectPage.intro).waitFor();
});

test('a region decides how dates and numbers are written', async () => {
  const page = await stage.open('page=admin&user=site-admin&locale=en_GB');
  await page.frameLocator('iframe.custom-ui').getByRole('tab').first().waitFor();
  expect(await langOfAdminPage(page)).toBe('en-GB');
});

test('the bridge finds the titles where Forge keeps them', async () => {
  const page = await stage.open('page=admin&user=site-admin&locale=en_US');
  const inside = page.frameLocator('iframe.custom-ui');
  await inside.getByRole('tab').first().waitFor();
  const found = await inside.locator('html').evaluate(async () => {
    const info = (await (await fetch('./__LOCALES__/i18n-info.json')).json()) as {
      config: { locales: string[] };
    };
    const all = info.config.locales.map((locale) => fetch(`./__LOCALES__/${locale}.json`));
    return (await Promise.all(all)).map(({ status }) => status);
  });
  expect(found).toEqual(TITLES.map(() => 200));
});
