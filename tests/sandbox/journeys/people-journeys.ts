/** What people do on the project page and on the admin page, call by call, as the pages make them; but for lists. */
import type { AccountsReport, RecentPredictions } from '../../../src/contract/api';
import type { Ask } from './ask';
import type { Journey } from './journey';
import { basedOn, readNotes, readRecord } from './kept';

const MANY = Array.from({ length: 25 }, (_, n) => `person${String(n)}@acme.com`);
/** Somebody with an account, whom an agent may see. */
const KNOWN = 'maria@acme.com';

/** Calls of pages alone, which nobody else takes part in. */
const CALLS = ['jira', 'storage', 'invoke'] as const;

const GUARDRAIL = {
  name: 'Partners stay customers',
  who: { domain: 'partner.example' },
  projects: ['HELP'],
  never: ['error'],
} as const;

export const PEOPLE_JOURNEYS: readonly Journey[] = [
  {
    name: 'opens the project page and checks one address',
    as: 'agent',
    module: 'invite-check',
    feels: CALLS,
    go: async ({ ask }) => {
      await ask('page/read');
      const { results } = await ask('addresses/check', { addresses: ['jo@acme.com'] });
      expect(results).toHaveLength(1);
    },
    after: expectKnown,
  },
  {
    name: 'checks again',
    as: 'agent',
    module: 'invite-check',
    feels: CALLS,
    go: async ({ ask }) => {
      await ask('addresses/check', { addresses: [KNOWN, 'jo@acme.com'] });
      await ask('addresses/check', { addresses: [KNOWN], again: true });
    },
    after: expectKnown,
  },
  {
    name: 'checks many addresses',
    as: 'agent',
    module: 'invite-check',
    feels: CALLS,
    go: async ({ ask }) => {
      const { results } = await ask('addresses/check', { addresses: MANY });
      expect(results.map(({ address }) => address)).toEqual(MANY);
    },
    after: async (ask) => {
      const { results } = await ask('addresses/check', { addresses: MANY });
      expect(results.filter((one) => 'failed' in one)).toEqual([]);
    },
  },
  {
    name: 'checks an address from the command palette',
    as: 'agent',
    module: 'check-an-invite',
    feels: CALLS,
    go: async ({ ask }) => {
      const { projects } = await ask('anywhere/projects', {});
      const projectKey = projects[0]?.key ?? '';
      await ask('anywhere/page', { projectKey });
      const { results } = await ask('anywhere/check', { projectKey, addresses: ['jo@acme.com'] });
      expect(results).toHaveLength(1);
    },
  },
  {
    name: 'opens the panel beside a request',
    as: 'agent',
    module: 'request-people',
    feels: CALLS,
    go: async ({ ask }) => {
      await ask('request/people', {});
    },
    after: async (ask) => {
      const { people } = await ask('request/people', { again: true });
      expect(people).toMatchObject([
        { part: 'reporter', answer: { condition: 'known-account' } },
        { part: 'participant', answer: { condition: 'known-account' } },
        { part: 'participant', answer: { condition: 'known-account' } },
      ]);
    },
  },
  {
    name: 'opens every part of the admin page',
    as: 'site-admin',
    module: 'site-setup',
    feels: CALLS,
    go: async ({ ask }) => {
      await Promise.all([ask('settings/read'), ask('audit/read')]);
      await ask('settings/history', {});
      await ask('reality/read');
      await ask('lists/all');
    },
    after: async (ask) => {
      expect((await ask('settings/read')).record).toBeDefined();
    },
  },
  {
    name: 'counts accounts and predictions',
    as: 'site-admin',
    module: 'site-setup',
    feels: CALLS,
    go: countAll,
    after: async (ask) => {
      const { projects } = await ask('projects/list', {});
      expect(projects.length).toBeGreaterThan(0);
    },
  },
  {
    name: 'saves the record',
    saves: readRecord,
    as: 'site-admin',
    module: 'site-setup',
    feels: CALLS,
    go: async ({ ask }) => {
      const { record } = await ask('settings/read');
      if (record === undefined) throw new Error('nothing is recorded');
      const { file, revision } = record;
      const outgoingMail = file.site?.outgoingMail !== true;
      const wanted = { ...file, site: { ...file.site, outgoingMail } };
      await ask('settings/save', { file: wanted, basedOn: revision, comment: 'By hand' });
      expect((await ask('settings/read')).record).toMatchObject({ file: wanted });
    },
  },
  {
    name: 'confirms the record, and restores an earlier one',
    saves: readRecord,
    as: 'site-admin',
    module: 'site-setup',
    feels: CALLS,
    go: async ({ ask }) => {
      const { revisions } = await ask('settings/history', {});
      const [newest, older = newest] = revisions;
      if (newest === undefined || older === undefined) throw new Error('no revision');
      await ask('settings/confirm', { revision: newest.revision });
      const { file } = await ask('settings/revision', { revision: older.revision });
      await ask('settings/save', { file, basedOn: newest.revision, comment: 'Restored' });
    },
  },
  {
    name: 'adds a guardrail and removes it',
    saves: readNotes,
    as: 'site-admin',
    module: 'site-setup',
    feels: CALLS,
    go: async ({ ask }) => {
      const { guardrails } = await ask('audit/read');
      const file = (rules: readonly (typeof GUARDRAIL)[]) =>
        ({ format: 'invite-check/guardrails@1', rules }) as const;
      const added = await ask('guardrails/save', {
        file: file([GUARDRAIL]),
        ...basedOn(guardrails.version),
      });
      await ask('guardrails/save', { file: file([]), ...basedOn(added.version) });
    },
  },
  {
    name: 'mutes a finding and shows it again',
    saves: readNotes,
    as: 'site-admin',
    module: 'site-setup',
    feels: CALLS,
    go: async ({ ask }) => {
      const { muted } = await ask('audit/read');
      const entry = { code: 'record-stale', concern: 'any', reason: 'Wanted' } as const;
      const saved = await ask('muted/save', { muted: [entry], ...basedOn(muted.version) });
      await ask('muted/save', { muted: [], ...basedOn(saved.version) });
    },
  },
  {
    name: 'explains away and takes it back; sets when a record is old',
    saves: readNotes,
    as: 'site-admin',
    module: 'site-setup',
    feels: CALLS,
    go: async ({ ask }) => {
      const { explained } = await ask('reality/read');
      const entry = { concern: 'seen acme.com atlassian', reason: 'An import' };
      const saved = await ask('reality/explain', {
        explained: [entry],
        ...basedOn(explained.version),
      });
      await ask('reality/explain', { explained: [], ...basedOn(saved.version) });
      const { staleAfterDays } = await ask('audit/read');
      const days = staleAfterDays.value === 30 ? 40 : 30;
      await ask('stale-after/save', { days, ...basedOn(staleAfterDays.version) });
    },
  },
];

/** Nothing that was half read is kept: whoever asks anew gets the whole answer. */
async function expectKnown(ask: Ask): Promise<void> {
  const { results } = await ask('addresses/check', { addresses: [KNOWN], again: true });
  expect(results).toMatchObject([{ condition: 'known-account' }]);
}

async function countAll({ ask }: { readonly ask: Ask }): Promise<void> {
  await ask('projects/list', {});
  for (let from: string | undefined = ''; from !== undefined;) {
    const page: AccountsReport = await ask('accounts/count', from === '' ? {} : { from });
    from = page.next;
  }
  for (let from: string | undefined = ''; from !== undefined;) {
    const page: RecentPredictions = await ask('predictions/recent', from === '' ? {} : { from });
    from = page.next;
  }
}
