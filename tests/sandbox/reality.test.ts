/** The loop closed, through the built back end: a true setting changes, people are invited, the night comes, the change is named. */
import { checkReality, type RealityCheck } from '../../src/audit/evidence/reality-check';
import type { SettingFact } from '../../src/audit/evidence/ways-to-make';
import type { RecordReport } from '../../src/contract/api';
import type { RealityReport } from '../../src/contract/reality';
import type { Reply } from '../../src/contract/reply';
import { parseSettingsFile, type SettingsFile } from '../../src/contract/settings-file';
import { parseDomain } from '../../src/decide/domain-name';
import { PERSONA_IDS } from '../../sandbox/site/examples/people';
import type { SiteRequest } from '../../sandbox/host/http-api';
import { MINUTE_MS, openClient, type Client } from './client';

const DAY_MS = 24 * 60 * MINUTE_MS;

jest.setTimeout(240_000);

let client: Client;
beforeAll(async () => {
  client = await openClient({ example: 'mixed' });
});
afterAll(() => client.stop());

async function asAdmin<T>(functionKey: string, payload?: unknown): Promise<T> {
  const reply = await client.invoke({
    module: 'site-setup',
    functionKey,
    as: 'site-admin',
    ...(payload === undefined ? {} : { payload }),
  });
  const result = ('result' in reply ? reply.result : undefined) as Reply<T> | undefined;
  if (result?.ok !== true) throw new Error(JSON.stringify(reply));
  return result.data;
}

function reality(): Promise<RealityReport> {
  return asAdmin('reality/read');
}

/** As the admin page concludes. */
async function conclusion(): Promise<RealityCheck> {
  const { record } = await asAdmin<{ record: RecordReport & { file: SettingsFile } }>(
    'settings/read',
  );
  const parsed = parseSettingsFile(record.file);
  if (!parsed.ok) throw new Error(parsed.problem.path);
  const observations = (await reality()).seen.flatMap((one) => {
    const domain = parseDomain(one.domain);
    return domain === undefined ? [] : [{ ...one, domain }];
  });
  return checkReality(parsed.settings, observations, record.savedAt);
}

const DOMAIN = { role: 'customer', approval: false } as const;

/** What the admin recorded, and how the site is until something changes. */
const SITE = {
  internal: true,
  external: true,
  externalDomains: 'any',
  approvedDomains: {
    'one.example': DOMAIN,
    'two.example': DOMAIN,
    'three.example': DOMAIN,
    'none.example': { role: 'none', approval: false },
  },
  anyDomain: { role: 'none', approval: false },
  userInvites: 'closed',
  outgoingMail: true,
} as const;

type Site = NonNullable<SiteRequest['site']>;

interface Case {
  readonly name: string;
  /** How the site is and what is recorded, where it differs from the above. */
  readonly before?: Site;
  readonly change: SiteRequest;
  readonly invited: readonly string[];
  /** The setting that is named; absent: cannot tell. */
  readonly names?: SettingFact;
}

const CASES: readonly Case[] = [
  {
    name: 'Internal switched off',
    change: { site: { internal: false } },
    invited: ['a@one.example', 'b@two.example', 'c@three.example'],
    names: 'site.internal',
  },
  {
    name: 'Internal switched on',
    before: { internal: false },
    change: { site: { internal: true } },
    invited: ['a@one.example', 'b@two.example', 'c@three.example'],
    names: 'site.internal',
  },
  {
    name: 'External switched on',
    before: { external: false },
    change: { site: { external: true } },
    invited: ['a@client.example', 'b@other.example', 'c@third.example'],
    names: 'site.external',
  },
  {
    name: 'the External list switched off',
    before: { externalDomains: ['client.example'] },
    change: { site: { externalDomains: 'any' } },
    invited: ['a@client.example', 'b@other.example', 'c@third.example'],
    names: 'site.externalDomains',
  },
  {
    name: 'a domain added to the External list',
    before: { externalDomains: ['client.example'] },
    change: { site: { externalDomains: ['client.example', 'other.example'] } },
    invited: ['a@client.example', 'b@other.example', 'c@other.example'],
    names: 'site.externalDomains',
  },
  {
    name: 'a domain approved',
    change: {
      site: { approvedDomains: { ...SITE.approvedDomains, 'client.example': DOMAIN } },
    },
    invited: ['a@client.example', 'b@client.example', 'c@other.example'],
    names: 'site.approvedDomains',
  },
  {
    name: 'the role of an approved domain taken away',
    change: {
      site: {
        approvedDomains: {
          ...SITE.approvedDomains,
          'one.example': { role: 'none', approval: false },
        },
      },
    },
    invited: ['a@one.example', 'b@two.example', 'c@three.example'],
    names: 'site.approvedDomains',
  },
  {
    name: 'Any domain made customers',
    change: { site: { anyDomain: DOMAIN } },
    invited: ['a@client.example', 'b@other.example', 'c@third.example'],
    names: 'site.anyDomain',
  },
  {
    name: 'Any domain taken away',
    before: { anyDomain: DOMAIN },
    change: { site: { anyDomain: { role: 'none', approval: false } } },
    invited: ['a@client.example', 'b@other.example', 'c@one.example'],
    names: 'site.anyDomain',
  },
  {
    name: 'a domain that had no role made customers',
    change: { site: { approvedDomains: { ...SITE.approvedDomains, 'none.example': DOMAIN } } },
    invited: ['a@none.example', 'b@none.example', 'c@other.example'],
    names: 'site.approvedDomains',
  },
  {
    name: 'an approved domain removed',
    change: {
      site: { approvedDomains: { 'two.example': DOMAIN, 'three.example': DOMAIN } },
    },
    invited: ['a@one.example', 'b@two.example', 'c@three.example'],
    names: 'site.approvedDomains',
  },
  {
    name: 'the role of a domain made User, where the site grants nothing for that',
    change: {
      site: {
        approvedDomains: {
          ...SITE.approvedDomains,
          'one.example': { role: 'user', approval: false },
        },
      },
      readings: { D7: 'not-granted' },
    },
    invited: ['a@one.example', 'b@two.example', 'c@three.example'],
    names: 'site.approvedDomains',
  },
  {
    name: 'approval asked for a domain, where the site waits for it',
    change: {
      site: {
        approvedDomains: {
          ...SITE.approvedDomains,
          'one.example': { role: 'customer', approval: true },
        },
      },
      readings: { D6: 'waits' },
    },
    invited: ['a@one.example', 'b@two.example', 'c@three.example'],
    names: 'site.approvedDomains',
  },
  // Nobody appears, or the same account as before: no account tells of these.
  {
    name: 'External switched off',
    change: { site: { external: false } },
    invited: ['a@client.example', 'b@other.example', 'c@third.example'],
  },
  {
    name: 'a domain taken from the External list',
    before: { externalDomains: ['client.example', 'other.example'] },
    change: { site: { externalDomains: ['client.example'] } },
    invited: ['a@client.example', 'b@other.example', 'c@other.example'],
  },
  {
    name: 'outgoing mail switched off',
    change: { site: { outgoingMail: false } },
    invited: ['a@client.example', 'b@one.example', 'c@third.example'],
  },
  {
    name: 'user invites opened',
    change: { site: { userInvites: 'open' } },
    invited: ['a@client.example', 'b@one.example', 'c@third.example'],
  },
  {
    name: 'Customer invited switched off',
    change: { projects: { HELP: { customerInvited: false } } },
    invited: ['a@client.example', 'b@one.example', 'c@third.example'],
  },
  {
    name: 'the permission scheme broken',
    change: { projects: { HELP: { portalAccess: 'broken' } } },
    invited: ['a@client.example', 'b@one.example', 'c@third.example'],
  },
];

/** The site and its record as the case begins, all accounts read once. */
async function begin(before: Site = {}): Promise<void> {
  await client.reset('mixed', false);
  const site = { ...SITE, ...before };
  await client.site({ site });
  const saved = await client.record({ format: 'invite-check/settings@1', site });
  if (!saved.ok) throw new Error(JSON.stringify(saved));
  await night();
}

async function night(): Promise<void> {
  await client.eventsIdle();
  await client.advance(DAY_MS);
  const { missing } = (await reality()).sweep;
  if (missing !== undefined) throw new Error(missing);
}

async function invite(addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    await client.invite({ projectKey: 'HELP', address, route: 'customers-page' });
  }
}

describe.each([
  { by: 'the nightly reading alone', events: false },
  { by: 'events and the nightly reading', events: true },
])('after $by', ({ events }) => {
  test.each(CASES)('$name', async ({ before, change, invited, names }) => {
    await begin(before);
    if (!events) await client.site({ readings: { userEventsForPortalOnly: false } });
    await client.site(change);
    await invite(invited);
    await night();
    const { explanations, contradicting } = await conclusion();
    if (names === undefined) {
      expect(contradicting).toEqual([]);
      return;
    }
    const likeliest = explanations.filter((one) => one.likeliest);
    expect(likeliest.length).toBeGreaterThan(0);
    const facts = likeliest.flatMap(({ needed }) => needed.map(({ fact }) => fact));
    expect([...new Set(facts)]).toEqual([names]);
  });
});

test('after weeks in which all went as recorded, the change is named all the same', async () => {
  await begin();
  for (const week of [1, 2, 3]) {
    const people = ['one.example', 'two.example', 'client.example'];
    await invite(people.map((domain) => `week${String(week)}@${domain}`));
    await night();
  }
  expect((await conclusion()).contradicting).toEqual([]);
  await client.site({ site: { internal: false } });
  await invite(['a@one.example', 'b@two.example', 'c@three.example']);
  await night();
  const [first, ...others] = (await conclusion()).explanations;
  expect(first).toMatchObject({ likeliest: true, needed: [{ fact: 'site.internal' }] });
  expect(others.filter(({ likeliest }) => likeliest)).toEqual([]);
});

/** The record is saved anew, as it is. */
async function saveAgain(): Promise<void> {
  const { record } = await asAdmin<{ record: RecordReport & { file: SettingsFile } }>(
    'settings/read',
  );
  const { file, revision } = record;
  await asAdmin('settings/save', { file, basedOn: revision, comment: 'Once more' });
}

test('a setting changed hours after the record was saved is named the same day, by events', async () => {
  await begin();
  await saveAgain();
  await client.advance(2 * 60 * MINUTE_MS);
  await client.site({ site: { internal: false } });
  await invite(['a@one.example', 'b@two.example', 'c@three.example']);
  await client.eventsIdle();
  const { contradicting, explanations, unplaced } = await conclusion();
  expect(unplaced).toBe(0);
  expect(contradicting).toHaveLength(3);
  expect(explanations[0]).toMatchObject({ likeliest: true, needed: [{ fact: 'site.internal' }] });
});

describe('agents are told that accounts contradict the record', () => {
  const PEOPLE = ['a@one.example', 'b@two.example', 'c@three.example'];
  const told = async () => {
    const reply = await client.openPage('agent');
    if (!reply.ok) throw new Error(reply.error.code);
    return reply.data.contradicted;
  };
  const warned = async () => {
    const answer = await client.post('/api/actions/run', {
      key: 'predict-invite',
      userId: PERSONA_IDS.agent,
      by: 'rovo',
      inputs: { email: 'd@one.example', projectKey: 'HELP' },
    });
    const { result } = (await answer.json()) as { result: { warning: string | null } };
    return result.warning;
  };

  test('as soon as Jira tells of them, until it is saved anew or they are explained away', async () => {
    await begin();
    await client.site({ site: { internal: false } });
    expect(await warned()).toBeNull();
    await invite(PEOPLE);
    await client.eventsIdle();
    expect(await told()).toBe(3);
    expect(await warned()).toMatch(/^Accounts appeared that the recorded settings don’t allow/);
    const explained = [{ concern: 'seen one.example portal-only', reason: 'An import' }];
    await asAdmin('reality/explain', { explained });
    expect(await told()).toBe(2);
    await saveAgain();
    expect(await told()).toBeUndefined();
    expect(await warned()).toBeNull();
  });

  test('else after the night', async () => {
    await begin();
    await client.site({
      site: { internal: false },
      readings: { userEventsForPortalOnly: false },
    });
    await invite(PEOPLE);
    await client.eventsIdle();
    expect(await told()).toBeUndefined();
    await night();
    expect(await told()).toBe(3);
  });
});

test('accounts that appeared just after the record was saved, or just before, are not held against it, and counted', async () => {
  await begin();
  await saveAgain();
  await client.site({ site: { internal: false } });
  await invite(['a@one.example', 'b@two.example']);
  await night();
  expect(await conclusion()).toMatchObject({ contradicting: [], used: [], unplaced: 2 });
});

test('somebody invited in Atlassian Administration is no sure sign, when others went as recorded', async () => {
  await begin();
  await client.invite({ projectKey: 'HELP', address: 'hub@client.example', route: 'admin-hub' });
  await night();
  await invite(['a@client.example', 'b@client.example', 'c@client.example']);
  await night();
  const [first] = (await conclusion()).explanations;
  expect(first).toMatchObject({ needed: [{ fact: 'site.approvedDomains' }], strained: 3 });
  // Not the plainest: with it the three would have got Atlassian accounts.
  expect(first?.changes).not.toMatchObject([{ entry: DOMAIN }]);
  expect(first?.misfits).toBe(0);
});

test('uninstalled, nothing is left', async () => {
  await begin();
  await invite(['a@one.example']);
  await night();
  expect((await client.storage()).keys.length).toBeGreaterThan(40);
  await client.uninstall();
  expect((await client.storage()).keys).toEqual([]);
  await client.install();
});
