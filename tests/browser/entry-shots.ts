/** Pictures of the ways into the app from elsewhere in Jira. */
import type { ResetRequest } from '../../sandbox/host/http-api';
import type { Shot } from './admin-shots';

const SITE: ResetRequest = { example: 'help-desk' };

export const ENTRY_SHOTS: readonly Shot[] = [
  {
    name: 'command',
    site: SITE,
    place: 'page=customers&project=HELP',
    then: async (page) => {
      await page.getByRole('button', { name: 'Commands' }).waitFor();
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog', { name: 'Command palette' }).getByRole('combobox').waitFor();
      await page.keyboard.type('invite');
      await page.keyboard.press('Enter');
      const dialog = page.getByTestId('command-page');
      await dialog.getByRole('textbox').waitFor();
      await page.keyboard.type('jo@acme.com');
      await page.keyboard.press('Enter');
      await dialog.getByRole('heading', { name: 'jo@acme.com' }).waitFor();
    },
  },
  {
    name: 'request',
    site: SITE,
    place: 'page=queue&project=HELP&request=HELP-1',
    then: async (page) => {
      await page.locator('summary', { hasText: 'Invite check' }).click();
      await page.getByTestId('request-panel').getByText('Maria Member').waitFor();
    },
  },
];
