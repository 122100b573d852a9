/** What the admin page can look like: each part in its main states, on a setup with long names. */
import type { FrameLocator, Page } from 'playwright-core';
import type { SiteRequest } from '../../sandbox/host/http-api';
import { PERSONA_IDS } from '../../sandbox/site/examples/people';
import { exampleOf } from '../../sandbox/site/examples/catalogue';
import type { SettingsFile } from '../../src/contract/settings-file';
import type { Stage } from './stage';

export interface AdminState {
  readonly name: string;
  /** Inside the admin page. */
  readonly path: string;
  /** `nothing` is recorded; absent: the setup with long names. */
  readonly record?: 'nothing';
  /** Two: the second says nothing of any project. */
  readonly revisions?: 2;
  readonly faults?: SiteRequest['faults'];
  readonly then: (inside: FrameLocator, stage: Stage) => Promise<void>;
}

const LONG_NAMES = {
  /** As long as one label may be. */
  label: `${'very-'.repeat(12)}lon.example`,
  /** Many short ones. */
  name: 'customer-service.of-a-subsidiary.in-a-far-away-country.of-a-group-of-companies.example.com',
  listed: `partners.${'of-our-partners.'.repeat(5)}example.org`,
} as const;

/** The mixed example, with names that no column is made for. */
function longNamed(): SettingsFile {
  const file = exampleOf('mixed').record;
  const { externalDomains } = file.site ?? {};
  const listed = Array.isArray(externalDomains) ? externalDomains : [];
  return {
    ...file,
    site: {
      ...file.site,
      externalDomains: [...listed, LONG_NAMES.listed],
      approvedDomains: {
        ...file.site?.approvedDomains,
        [LONG_NAMES.label]: { role: 'customer', approval: true },
        [LONG_NAMES.name]: { role: 'none', approval: false },
      },
    },
  };
}

/** Calls a handler as another admin does. */
async function callAsOther(stage: Stage, functionKey: string, payload: unknown): Promise<string> {
  const answer = await fetch(`${stage.url}/api/invoke`, {
    method: 'POST',
    body: JSON.stringify({
      module: 'site-setup',
      userId: PERSONA_IDS['jira-admin'],
      functionKey,
      payload,
    }),
  });
  const said = await answer.text();
  if (!said.includes('"ok":true')) throw new Error(said);
  return said;
}

/** A second revision, which says nothing of any project. */
async function saveWithoutProjects(stage: Stage): Promise<void> {
  const said = await callAsOther(stage, 'settings/read', undefined);
  const { revision } = /"revision":"(?<revision>[^"]+)"/.exec(said)?.groups ?? {};
  const file = { ...longNamed(), projects: {} };
  await callAsOther(stage, 'settings/save', { file, basedOn: revision, comment: 'No projects' });
}

/** The site as the state wants it, the page opened, and what there is to do done. */
export async function openState(
  stage: Stage,
  { path, record, revisions, faults, then }: AdminState,
  size = { width: 1280, height: 900 },
): Promise<Page> {
  await stage.reset({ example: 'mixed', recorded: false });
  if (record !== 'nothing') await callAsOther(stage, 'settings/save', { file: longNamed() });
  if (revisions === 2) await saveWithoutProjects(stage);
  if (faults !== undefined) await stage.change({ faults });
  const place = `page=admin&user=site-admin&path=${encodeURIComponent(path)}`;
  const page = await stage.open(place, size);
  await then(page.frameLocator('iframe.custom-ui'), stage);
  return page;
}

const CELL = `/map?row=${LONG_NAMES.label}&project=HELP`;

export const ADMIN_STATES: readonly AdminState[] = [
  {
    name: 'map with an open cell, drawing as a picture',
    path: CELL,
    then: async (inside) => {
      await inside.getByRole('region', { name: /^Why: / }).waitFor();
      await inside.getByRole('heading', { name: 'How Jira decides' }).scrollIntoViewIfNeeded();
      await inside.getByRole('button', { name: 'Picture', exact: true }).click();
      await inside.locator('[data-answer]').first().waitFor({ state: 'attached' });
    },
  },
  {
    name: 'map with the drawing as text',
    path: '/map',
    then: async (inside) => {
      await inside.getByRole('heading', { name: 'How Jira decides' }).scrollIntoViewIfNeeded();
      await inside.getByRole('button', { name: 'Text', exact: true }).click();
      await inside.locator('[data-answer]').first().waitFor({ state: 'attached' });
    },
  },
  {
    name: 'map with a table to copy by hand',
    path: '/map',
    then: async (inside) => {
      await inside.getByRole('button', { name: 'Export' }).waitFor();
      await inside.locator('html').evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
      });
      await inside.getByRole('button', { name: 'Export' }).click();
      await inside.getByRole('menuitem', { name: /Copy as a table/ }).click();
      await inside.getByRole('dialog').getByRole('textbox').waitFor();
    },
  },
  {
    name: 'findings with one open and its form',
    path: '/findings',
    then: async (inside) => {
      await inside.getByRole('button', { name: /Everybody gets an Atlassian account/ }).click();
      await inside.getByRole('button', { name: 'Mute', exact: true }).click();
      await inside.getByRole('button', { name: 'Mute finding' }).click();
    },
  },
  {
    name: 'a new list with a table and odd lines',
    path: '/lists?new=1',
    then: async (inside) => {
      const lines = [
        'Name,Email',
        'Jo,jo@acme.com',
        'Al,al@acme.com',
        'Jo,JO@acme.com',
        'x,nobody',
      ];
      await inside.getByLabel('Paste addresses').fill(lines.join('\n'));
      await inside.getByText('1 duplicate left out').click();
    },
  },
  {
    name: 'a list with its results, one row open, about to be deleted',
    path: '/lists?new=1',
    then: async (inside) => {
      await inside.getByLabel('Paste addresses').fill('jo@acme.com\nal@client.example\nnobody');
      await inside.getByRole('button', { name: 'Start' }).click();
      await inside.getByRole('button', { name: 'jo@acme.com' }).click();
      await inside.getByRole('button', { name: 'Delete', exact: true }).click();
      await inside.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'what if with two changes',
    path: '/what-if?change=external+off&change=internal+off',
    then: (inside) => inside.getByTestId('what-if-answer').waitFor(),
  },
  {
    name: 'what if, about to be applied',
    path: '/what-if?change=external+off',
    then: (inside) => inside.getByTestId('what-if-apply').click(),
  },
  {
    name: 'least change with its ways',
    path: '/what-if?tool=least',
    then: async (inside) => {
      await inside.getByTestId('least-who').fill('jo@gmail.com');
      await inside.getByTestId('least-wish-customer-invited').check({ force: true });
      await inside.getByTestId('least-find').click();
      await inside.getByTestId('least-way').first().waitFor();
    },
  },
  {
    name: 'guardrails with their form and what it lacks',
    path: '/guardrails',
    then: async (inside) => {
      await inside
        .getByRole('button', { name: /^Add “/ })
        .first()
        .click();
      await inside.getByRole('button', { name: /^Edit/ }).first().waitFor();
      await inside.getByRole('button', { name: 'Add guardrail' }).click();
      await inside.getByRole('button', { name: 'Save' }).click();
      await inside.getByText('Enter a domain.').waitFor();
    },
  },
  {
    name: 'record with a paste',
    path: '/record',
    then: async (inside) => {
      await inside.getByRole('button', { name: 'Paste the table' }).click();
      await inside.getByLabel('Text of the list').fill(`b.example Guest\n${LONG_NAMES.label} none`);
      await inside
        .getByText(/couldn’t be read/)
        .first()
        .waitFor();
    },
  },
  {
    name: 'record with a conflict',
    path: '/record',
    then: async (inside, stage) => {
      await inside
        .getByRole('group', { name: /^Internal/ })
        .getByRole('radio', { name: 'Off', exact: true })
        .check();
      await saveWithoutProjects(stage);
      await inside.getByRole('button', { name: 'Review and save' }).click();
      await inside.getByRole('button', { name: 'Save', exact: true }).click();
      await inside.getByRole('button', { name: 'Combine both' }).waitFor();
    },
  },
  {
    name: 'history, two revisions compared',
    path: '/history',
    revisions: 2,
    then: async (inside) => {
      await inside.getByRole('checkbox', { name: /revision 2/ }).check();
      await inside.getByRole('checkbox', { name: /revision 1/ }).check();
      await inside.getByRole('button', { name: 'Compare', exact: true }).click();
      await inside.getByTestId('comparison-summary').waitFor();
    },
  },
  {
    name: 'history, about to restore',
    path: '/history',
    revisions: 2,
    then: async (inside) => {
      await inside.getByRole('button', { name: 'Restore revision 1' }).click();
      await inside.getByRole('dialog').getByRole('textbox').waitFor();
    },
  },
  {
    name: 'map of nothing recorded',
    path: '/map',
    record: 'nothing',
    then: (inside) =>
      inside
        .getByText(/Nothing is recorded yet/)
        .first()
        .waitFor(),
  },
  {
    name: 'history of nothing recorded',
    path: '/history',
    record: 'nothing',
    then: (inside) => inside.getByText('There’s no history yet').waitFor(),
  },
  {
    name: 'storage refusing',
    path: '/map',
    faults: { storage: 'refuse' },
    then: (inside) => inside.getByRole('button', { name: 'Try again' }).waitFor(),
  },
];
