/** The pictures of the four outcomes: each is reached on the simulated site as a person reaches it. */
import type { Page } from 'playwright-core';
import type { ResetRequest } from '../../sandbox/host/http-api';
import type { Shot } from './admin-shots';

/** What an invite leads to: the mail that arrived, or what the inviter sees. */
interface Ending {
  readonly name: string;
  readonly site: ResetRequest;
  readonly address: string;
  readonly shows: 'mail' | 'customers-page';
}

const ENDINGS: readonly Ending[] = [
  {
    name: 'mail-atlassian-account-invitation',
    site: { example: 'help-desk' },
    address: 'jo@acme.com',
    shows: 'mail',
  },
  {
    name: 'mail-customer-invited',
    site: { example: 'external' },
    address: 'jo@client.example',
    shows: 'mail',
  },
  {
    name: 'invite-error',
    site: { example: 'help-desk' },
    address: 'client@example.com',
    shows: 'customers-page',
  },
  {
    name: 'invite-no-notification',
    site: { example: 'help-desk' },
    address: 'maria@acme.com',
    shows: 'customers-page',
  },
];

/** The mail alone, without the sandbox's own button. */
const MAIL = {
  selector: 'article.mail',
  style: '.mail { padding: 24px } .mail-body { height: 280px } .mail button { display: none }',
};

export const OUTCOME_SHOTS: readonly Shot[] = ENDINGS.map(
  ({ name, site, address, shows }): Shot => ({
    name,
    site,
    place: 'page=customers&project=HELP',
    then: async (page) => {
      await invite(page, address);
      if (shows === 'mail') await page.getByRole('link', { name: 'Open the mail' }).click();
    },
    ...(shows === 'mail' ? { part: MAIL } : { height: 680 }),
  }),
);

async function invite(page: Page, address: string): Promise<void> {
  await page.getByRole('button', { name: 'Add customers' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(address);
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByTestId('backstage').waitFor();
}
