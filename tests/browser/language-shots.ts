/** Pictures of both pages in each language, for docs/images/languages. */
import type { Shot } from './admin-shots';
import { JIRA_LOCALES } from './jira-locales';
import { addressField, app } from './stage';

/** Light only: what differs is the words. */
export const LANGUAGE_SHOTS: readonly Shot[] = JIRA_LOCALES.flatMap((locale): readonly Shot[] => [
  {
    name: `languages/${locale}-project`,
    themes: ['light'],
    site: { example: 'help-desk' },
    place: `page=project&project=HELP&locale=${locale}`,
    then: async (page) => {
      await addressField(page).fill('dan@acme.com');
      await page.keyboard.press('Enter');
      await app(page).getByRole('heading', { name: 'dan@acme.com' }).waitFor();
    },
  },
  {
    name: `languages/${locale}-admin`,
    themes: ['light'],
    site: { example: 'mixed' },
    place: `page=admin&user=site-admin&path=%2Fmap&locale=${locale}`,
    then: async (page) => {
      const inside = page.frameLocator('iframe.custom-ui');
      await inside.getByRole('gridcell').nth(1).click();
      await inside.getByRole('region').first().waitFor();
    },
  },
]);
