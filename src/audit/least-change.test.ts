import fc from 'fast-check';
import { factsOf } from '../decide/decide';
import type { DomainName } from '../decide/domain-name';
import { outcomeMask } from '../decide/graph';
import { toMasks } from '../decide/masks';
import { OUTCOMES, type Outcome } from '../decide/outcome';
import type { DomainEntry, Settings, SiteSettings } from '../decide/settings';
import { prepareSite } from '../decide/site';
import { outcomesOf } from '../decide/walk';
import { ANY_SETTINGS, domainOf, SOME_DOMAINS } from '../../tests/audit/any-settings';
import { compareSettings } from './compare';
import { leastChanges, type Wish } from './least-change';
import { newPerson } from './new-person';
import { withChanges, type SettingChange } from './setting-change';

const acme = domainOf('acme.com');
const ADDRESS = 'jo@acme.com';

const SWITCH = [true, false, undefined] as const;
const ROLES = ['customer', 'none', 'user', 'stakeholder', undefined] as const;
const ENTRIES = ROLES.flatMap((role) => SWITCH.map((approval) => ({ role, approval })));

/** One setup as a row of values: nothing here is derived from how the search represents changes. */
interface Row {
  readonly internal: boolean | undefined;
  readonly external: boolean | undefined;
  readonly list: 'any' | 'with' | 'without' | undefined;
  readonly own: (typeof ENTRIES)[number] | 'absent';
  readonly any: (typeof ENTRIES)[number];
  readonly mail: boolean;
  readonly customerInvited: boolean | undefined;
  readonly portal: 'healthy' | 'broken';
}

const ROWS: readonly Row[] = SWITCH.flatMap((internal) =>
  SWITCH.flatMap((external) =>
    (['any', 'with', 'without', undefined] as const).flatMap((list) =>
      ([...ENTRIES, 'absent'] as const).flatMap((own) =>
        ENTRIES.flatMap((any) =>
          [true, false].flatMap((mail) =>
            SWITCH.flatMap((customerInvited) =>
              (['healthy', 'broken'] as const).map((portal) => ({
                internal,
                external,
                list,
                own,
                any,
                mail,
                customerInvited,
                portal,
              })),
            ),
          ),
        ),
      ),
    ),
  ),
);

const recorded = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function settingsOf(row: Row): Settings {
  const list = { any: 'any', with: [acme], without: [] } as const;
  const entries = row.own === 'absent' ? [] : [[acme, recorded(row.own) as DomainEntry] as const];
  return {
    site: recorded({
      internal: row.internal,
      external: row.external,
      externalDomains: row.list === undefined ? undefined : list[row.list],
      approvedDomains: new Map(entries),
      anyDomain: recorded(row.any),
      userInvites: 'closed',
      outgoingMail: row.mail,
    }),
    projects: new Map([
      [
        'HELP',
        recorded({
          customerInvited: row.customerInvited,
          portalAccess: row.portal,
        }),
      ],
    ]),
  };
}

function outcomesIn(settings: Settings): number {
  const invite = newPerson(ADDRESS, settings.projects.get('HELP') ?? {});
  return outcomesOf([...toMasks(factsOf(invite, prepareSite(settings.site)))]);
}

/** What it costs to make one value another; a value cannot be made unknown. */
function cost(from: unknown, to: unknown): number {
  if (from === to) return 0;
  return to === undefined ? Infinity : 1;
}

function entryCost(from: Row['own'], to: Row['own']): number {
  if (from === 'absent' && to === 'absent') return 0;
  if (from === 'absent' || to === 'absent') {
    // One change puts a whole entry there, so nothing of it stays unknown.
    return to !== 'absent' && (to.role === undefined || to.approval === undefined) ? Infinity : 1;
  }
  return cost(from.role, to.role) + cost(from.approval, to.approval);
}

function listCost(from: Row['list'], to: Row['list']): number {
  // One that is off is turned on empty; one that is off or not known is not filled from here.
  if (from === 'any' && to === 'without') return 1;
  if (from !== to && to !== 'any' && (from === 'any' || from === undefined)) return Infinity;
  return cost(from, to);
}

const distance = (from: Row, to: Row) =>
  cost(from.internal, to.internal) +
  cost(from.external, to.external) +
  listCost(from.list, to.list) +
  entryCost(from.own, to.own) +
  entryCost(from.any, to.any) +
  cost(from.mail, to.mail) +
  cost(from.customerInvited, to.customerInvited) +
  cost(from.portal, to.portal);

function nearest(from: Row, goals: readonly Row[]): readonly Row[] {
  let least = Infinity;
  let found: Row[] = [];
  for (const row of goals) {
    const far = distance(from, row);
    if (far < least) found = [];
    least = Math.min(least, far);
    if (far === least && far < Infinity) found.push(row);
  }
  return found;
}

/** A record as text, to compare sets of them. */
function asText({ site, projects }: Settings): string {
  const approved = [...(site.approvedDomains ?? [])];
  return JSON.stringify(sortedKeys([{ ...site, approvedDomains: approved }, [...projects]]));
}

function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, sortedKeys(inner)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b)));
}

test('the sets found are the nearest of all setups that fulfil the wish, all of them and no others', () => {
  const goals = new Map<Outcome, Row[]>(OUTCOMES.map((outcome) => [outcome, []]));
  for (const row of ROWS) {
    const reached = outcomesIn(settingsOf(row));
    for (const outcome of OUTCOMES) {
      if (reached === outcomeMask(outcome)) goals.get(outcome)?.push(row);
    }
  }
  // Every 4999th setup: prime, so that every value of every setting is among them.
  const starts = ROWS.filter((_, index) => index % 4999 === 0);
  for (const start of starts) {
    const settings = settingsOf(start);
    for (const outcome of OUTCOMES) {
      const wish: Wish = { who: { address: ADDRESS }, project: 'HELP', outcome };
      const expected = nearest(start, goals.get(outcome) ?? []);
      const { ways, more } = leastChanges(settings, wish);
      const found = ways.map(({ changes }) => asText(withChanges(settings, changes)));
      const allowed = expected.map((row) => asText(settingsOf(row)));
      expect(new Set(found).size).toBe(found.length);
      expect(found.filter((text) => !allowed.includes(text))).toEqual([]);
      expect(more ? found.length < allowed.length : found.length === allowed.length).toBe(true);
    }
  }
  expect(starts.length).toBeGreaterThan(20);
});

const SITE: SiteSettings = {
  internal: true,
  external: true,
  externalDomains: 'any',
  approvedDomains: new Map([[acme, { role: 'customer', approval: false }]]),
  anyDomain: { role: 'none', approval: false },
  userInvites: 'closed',
  outgoingMail: true,
};
const SETTINGS: Settings = {
  site: SITE,
  projects: new Map([
    ['HELP', { customerInvited: true, portalAccess: 'healthy' }],
    ['SUP', { customerInvited: true, portalAccess: 'healthy' }],
  ]),
};
const wish = (rest: Partial<Wish>): Wish => ({
  who: { address: ADDRESS },
  project: 'HELP',
  outcome: 'customer-invited',
  ...rest,
});

test('what changes the fewest others comes first, and each brings its list', () => {
  const { ways } = leastChanges(SETTINGS, wish({}));
  const others = ways.map(({ othersChanged }) => othersChanged);
  expect(others).toEqual([...others].sort((a, b) => a - b));
  expect(ways.length).toBeGreaterThan(1);
  for (const { changes, others: list } of ways) {
    const all = compareSettings(SETTINGS, withChanges(SETTINGS, changes));
    const cells = (differences: typeof all) =>
      differences.flatMap(({ classes, projects }) =>
        classes.flatMap(({ example }) => projects.map((key) => `${example} ${key ?? ''}`)),
      );
    expect(cells(list).sort()).toEqual(
      cells(all)
        .filter((cell) => cell !== 'someone@acme.com HELP')
        .sort(),
    );
  }
});

test('the sets are told in the order of how many others they change', () => {
  const { anyDomain: _, ...site } = SITE;
  const { ways } = leastChanges({ ...SETTINGS, site }, wish({ who: { address: 'jo@x.example' } }));
  expect(
    ways.map(({ changes: [first], othersChanged }) => [first?.setting, othersChanged]),
  ).toEqual([
    ['approvedDomains', 1],
    ['approvedDomains', 1],
    ['anyDomain', 7],
    ['internal', 9],
  ]);
});

test('a domain is kept apart from the others of its class', () => {
  const invitation = wish({
    who: { address: 'jo@stranger.example' },
    outcome: 'atlassian-account-invitation',
  });
  const { ways } = leastChanges(SETTINGS, invitation);
  expect(ways[0]).toMatchObject({
    changes: [{ setting: 'approvedDomains', act: 'add', domain: 'stranger.example' }],
    // Its subdomains and parents are warned of, which changes no answer; the other project changes.
    othersChanged: 1,
  });
  expect(ways[1]).toMatchObject({ changes: [{ setting: 'anyDomain' }] });
  // Four kinds of strangers in two projects, but for the target itself.
  expect(ways[1]?.othersChanged).toBe(7);
});

test('a class of many is reached by settings for many', () => {
  const who = { addresses: { kind: 'elsewhere', domain: domainOf('other.example') } } as const;
  const { ways } = leastChanges(SETTINGS, wish({ who, outcome: 'atlassian-account-invitation' }));
  expect(ways.map(({ changes }) => changes)).toEqual([
    [{ setting: 'anyDomain', entry: { role: 'customer' } }],
  ]);
  const kinds = ways[0]?.others.flatMap(({ classes, projects }) =>
    classes.flatMap(({ before }) => projects.map((key) => `${before} ${key ?? ''}`)),
  );
  expect(kinds).not.toContain('elsewhere HELP');
  expect(kinds).toContain('elsewhere SUP');
});

test('a listed class is its one domain', () => {
  const who = { addresses: { kind: 'approved-domain', domain: acme } } as const;
  expect(leastChanges(SETTINGS, wish({ who }))).toEqual(leastChanges(SETTINGS, wish({})));
  const client = domainOf('client.example');
  const settings = { ...SETTINGS, site: { ...SITE, externalDomains: [client] } };
  const outcome = 'error';
  expect(
    leastChanges(
      settings,
      wish({ who: { addresses: { kind: 'external-domain', domain: client } }, outcome }),
    ),
  ).toEqual(leastChanges(settings, wish({ who: { address: 'someone@client.example' }, outcome })));
});

test('for somebody with an account the account decides', () => {
  const person = wish({ account: ['atlassian-without-access'], outcome: 'no-notification' });
  expect(leastChanges(SETTINGS, person).ways.map(({ changes }) => changes)).toEqual([
    [{ setting: 'userInvites', to: 'open' }],
    [{ setting: 'userInvites', to: 'approval' }],
  ]);
  expect(leastChanges(SETTINGS, { ...person, inviter: ['admin'] }).ways).toEqual([
    { changes: [], others: [], othersChanged: 0 },
  ]);
});

test.each<{ name: string; rest: Partial<Wish> }>([
  { name: 'an account that gets no mail', rest: { account: ['portal-only'] } },
  { name: 'an address that is not valid', rest: { who: { address: 'nobody' } } },
])('no settings help $name', ({ rest }) => {
  expect(leastChanges(SETTINGS, wish(rest))).toEqual({ ways: [], more: false });
});

test('where the approved domains are not known, no invitation can be made sure of', () => {
  const { approvedDomains: _, ...site } = SITE;
  const invitation = wish({ outcome: 'atlassian-account-invitation' });
  expect(leastChanges({ ...SETTINGS, site }, invitation).ways).toEqual([]);
});

/** Every single change that can be made for a domain and a project, listed by hand: nothing here knows of places. */
function everyChange({ site }: Settings, domain: DomainName): readonly SettingChange[] {
  const own = site.approvedDomains?.get(domain);
  const roles = ['customer', 'none', 'user', 'stakeholder'] as const;
  const both = roles.flatMap((role) => [true, false].map((approval) => ({ role, approval })));
  const parts: readonly DomainEntry[] = [
    ...roles.map((role) => ({ role })),
    { approval: true },
    { approval: false },
  ];
  const approvedDomains = { setting: 'approvedDomains', domain } as const;
  const list = { setting: 'externalDomains' } as const;
  return [
    ...[true, false].flatMap((to): SettingChange[] => [
      { setting: 'internal', to },
      { setting: 'external', to },
      { setting: 'outgoingMail', to },
      { setting: 'customerInvited', project: 'HELP', to },
    ]),
    ...parts.map((entry): SettingChange => ({ setting: 'anyDomain', entry })),
    { setting: 'portalAccess', project: 'HELP', to: 'healthy' },
    { setting: 'portalAccess', project: 'HELP', to: 'broken' },
    { ...list, act: 'turn-off' },
    // What is not known is not filled from here.
    ...(site.externalDomains === undefined
      ? []
      : ([
          { ...list, act: 'turn-on' },
          { ...list, act: 'add', domain },
          { ...list, act: 'remove', domain },
        ] as const)),
    ...(site.approvedDomains !== undefined && own === undefined
      ? both.map((entry) => ({ ...approvedDomains, act: 'add', entry }) as const)
      : []),
    ...(own === undefined
      ? []
      : [
          { ...approvedDomains, act: 'remove' } as const,
          ...parts.map((entry) => ({ ...approvedDomains, act: 'edit', entry }) as const),
        ]),
  ];
}

/** The size of the smallest set that fulfils the wish, tried one by one up to three changes. */
function smallestSize(settings: Settings, domain: DomainName, outcome: Outcome): number {
  const changes = everyChange(settings, domain);
  const fulfils = (after: Settings) => {
    const invite = newPerson(`jo@${domain}`, after.projects.get('HELP') ?? {});
    const reached = outcomesOf([...toMasks(factsOf(invite, prepareSite(after.site)))]);
    return reached === outcomeMask(outcome);
  };
  let records: readonly (readonly [Settings, number])[] = [[settings, -1]];
  for (let size = 0; size <= 3; size += 1) {
    if (records.some(([after]) => fulfils(after))) return size;
    if (size === 3) return Infinity;
    records = records.flatMap(([after, last]) =>
      changes
        .map((change, at) => [withChanges(after, [change]), at] as const)
        .filter(([, at]) => at > last),
    );
  }
  return Infinity;
}

test('for any record: no smaller set fulfils the wish, and each that is found does', () => {
  fc.assert(
    fc.property(
      ANY_SETTINGS,
      fc.constantFrom(...SOME_DOMAINS),
      fc.constantFrom(...OUTCOMES),
      (settings, domain, outcome) => {
        const wished: Wish = { who: { address: `jo@${domain}` }, project: 'HELP', outcome };
        const { ways } = leastChanges(settings, wished);
        const smallest = smallestSize(settings, domain, outcome);
        if (smallest < Infinity) expect(ways.length).toBeGreaterThan(0);
        for (const { changes } of ways) {
          if (smallest < Infinity) expect(changes).toHaveLength(smallest);
          else expect(changes.length).toBeGreaterThan(3);
          expect(smallestSize(withChanges(settings, changes), domain, outcome)).toBe(0);
        }
      },
    ),
    { numRuns: 60 },
  );
});
