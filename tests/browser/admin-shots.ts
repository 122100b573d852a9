/** Pictures of the admin page: one of each part, with something to see in it. */
import type { FrameLocator, Page } from 'playwright-core';
import type { ResetRequest } from '../../sandbox/host/http-api';
import { weeksThenChange } from './reality-story';
import type { Stage } from './stage';

export type Theme = 'light' | 'dark';

export interface Shot {
  readonly name: string;
  readonly site: ResetRequest;
  readonly place: string;
  /** What happens on the site before the page is opened; `site` alone where nothing does. */
  readonly before?: (stage: Stage) => Promise<void>;
  readonly jiraFails?: true;
  /** Absent: both. */
  readonly themes?: readonly Theme[];
  readonly then: (page: Page) => Promise<void>;
  /** Where there is less to show than on a whole screen. */
  readonly height?: number;
  /** What of the page is taken, as a CSS selector, and what to draw in another way; without it, all that is seen. */
  readonly part?: { readonly selector: string; readonly style: string };
}

/** A part of the admin page, opened on the example with contested settings. */
function part(name: string, path: string, show: (inside: FrameLocator) => Promise<void>): Shot {
  return {
    name: `admin-${name}`,
    site: { example: 'mixed' },
    place: `page=admin&user=site-admin&path=${encodeURIComponent(path)}`,
    then: (page) => show(page.frameLocator('iframe.custom-ui')),
  };
}

export const ADMIN_SHOTS: readonly Shot[] = [
  part('map', '/map', async (inside) => {
    await inside
      .getByRole('gridcell', { name: /^legacy/ })
      .first()
      .click();
    await inside.getByRole('button', { name: 'Least change for this' }).waitFor();
  }),
  part('findings', '/findings', async (inside) => {
    await inside.getByRole('button', { name: /legacy\.example\.org says None/ }).click();
  }),
  {
    ...part('reality', '/reality', async (inside) => {
      await inside
        .getByText(/contradict the record/)
        .first()
        .waitFor();
      await inside.getByRole('group', { name: 'Predictions by week' }).waitFor();
      await inside.getByRole('button', { name: 'Confirm anyway' }).waitFor();
    }),
    before: weeksThenChange,
  },
  {
    ...part('reality-chart', '/reality', async (inside) => {
      const chart = inside.getByRole('group', { name: 'Predictions by week' });
      await chart.waitFor();
      await inside
        .getByRole('heading', { name: /came true/ })
        .first()
        .evaluate((one) => {
          one.scrollIntoView({ block: 'start' });
        });
    }),
    before: weeksThenChange,
  },
  part('lists', '/lists', async (inside) => {
    const hosts = ['acme.com', 'acme.com', 'partner.example.net', 'acmee.com', 'gmail.com'];
    const people = Array.from(
      { length: 640 },
      (_, n) => `person${String(n)}@${hosts[n % hosts.length] ?? ''}`,
    );
    await inside.getByRole('button', { name: 'New list' }).click();
    await inside.getByLabel('Paste addresses').fill([...people, 'nobody'].join('\n'));
    await inside.getByLabel('Name of the list').fill('Customers of the spring');
    await inside.getByRole('button', { name: 'Start' }).click();
    await inside.getByText(/^Done: /).waitFor();
  }),
  part('what-if', '/what-if?change=external+off', async (inside) => {
    await inside.getByTestId('what-if-answer').waitFor();
  }),
  part('guardrails', '/guardrails', async (inside) => {
    await inside
      .getByRole('button', { name: /^Add “/ })
      .first()
      .click();
    await inside
      .getByRole('button', { name: /^Delete/ })
      .first()
      .waitFor();
  }),
  part('record', '/record', (inside) =>
    inside.getByRole('heading', { name: 'Customer access' }).waitFor(),
  ),
  part('history', '/history', (inside) => inside.getByText('Current').waitFor()),
];
