import fc from 'fast-check';
import type { DomainEntry, Settings } from '../decide/settings';
import { anyChange } from '../../tests/audit/any-change';
import { ANY_SETTINGS, domainOf } from '../../tests/audit/any-settings';
import { recordWith } from '../../tests/audit/sound-record';
import { changesBetween, changesWith } from './changes-between';
import { withChanges, type SettingChange } from './setting-change';

const acme = domainOf('acme.com');
const RECORD = recordWith();
const KEYS = fc.constantFrom('HELP', 'SUP');

/** What a record says, whatever its lists are ordered like; a project of which nothing is known says nothing. */
function asSaid({ site, projects }: Settings): unknown {
  const { approvedDomains, externalDomains, anyDomain, ...rest } = site;
  const inOrder = (entries: Iterable<readonly [string, object]>) =>
    [...entries]
      .map(([key, value]) => [key, Object.entries(value).sort()])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  return {
    ...rest,
    anyDomain: { ...anyDomain },
    approvedList: approvedDomains && inOrder(approvedDomains),
    externalList:
      externalDomains === 'any' ? 'any' : externalDomains && [...externalDomains].sort(),
    projects: inOrder([...projects].filter(([, project]) => Object.keys(project).length > 0)),
  };
}

test('they lead to the same record, and are the least that say so', () => {
  fc.assert(
    fc.property(ANY_SETTINGS, fc.array(anyChange(KEYS), { maxLength: 8 }), (record, made) => {
      const after = withChanges(record, made);
      // A list that was not known, and is emptied again: that it is empty now cannot be said.
      fc.pre(record.site.approvedDomains !== undefined || after.site.approvedDomains?.size !== 0);
      const changes = changesBetween(record, after);
      expect(asSaid(withChanges(record, changes))).toEqual(asSaid(after));
      expect(changesBetween(record, withChanges(record, changes))).toEqual(changes);
      const without = changes.map((_, index) => changes.filter((_one, at) => at !== index));
      for (const fewer of without) {
        // The first domain turns a list on too, so that the act alone could be left out.
        if (changes.length - fewer.length === 1 && turnsOn(changes) > turnsOn(fewer)) continue;
        expect(asSaid(withChanges(record, fewer))).not.toEqual(asSaid(after));
      }
    }),
    { numRuns: 300 },
  );
});

function turnsOn(changes: readonly SettingChange[]): number {
  return changes.filter((change) => 'act' in change && change.act === 'turn-on').length;
}

test('what is taken back is gone', () => {
  const off = changesWith(RECORD, [], [{ setting: 'internal', to: false }]);
  expect(off).toEqual([{ setting: 'internal', to: false }]);
  expect(changesWith(RECORD, off, [{ setting: 'internal', to: true }])).toEqual([]);
});

test('two edits of an entry are one', () => {
  const edit = (entry: { role?: 'none'; approval?: boolean }): SettingChange => ({
    setting: 'approvedDomains',
    act: 'edit',
    domain: acme,
    entry,
  });
  expect(changesWith(RECORD, [edit({ role: 'none' })], [edit({ approval: true })])).toEqual([
    edit({ role: 'none', approval: true }),
  ]);
});

test('a list is turned on before domains are added', () => {
  const add: SettingChange = { setting: 'externalDomains', act: 'add', domain: acme };
  expect(changesWith(RECORD, [], [add])).toEqual([
    { setting: 'externalDomains', act: 'turn-on' },
    add,
  ]);
});

test('what only the first record knows stays', () => {
  expect(changesBetween(RECORD, { site: {}, projects: new Map() })).toEqual([]);
});

/** A record of which only the lists are known. */
const listing = (external: readonly string[], approved: Readonly<Record<string, DomainEntry>>) => ({
  site: {
    externalDomains: external.map(domainOf),
    approvedDomains: new Map(
      Object.entries(approved).map(([domain, entry]) => [domainOf(domain), entry]),
    ),
  },
  projects: new Map(),
});

test('of each list what goes comes first, then what comes, by name', () => {
  const none = { role: 'none' } as const;
  const before = listing(['z.com', 'k.com', 'b.com'], {
    'y.com': none,
    'k.com': none,
    'c.com': none,
  });
  const after = listing(['w.com', 'k.com', 'e.com'], {
    'v.com': none,
    'k.com': { role: 'user' },
    'd.com': none,
  });
  const told = changesBetween(before, after).map((change) =>
    'domain' in change ? `${change.setting} ${change.act} ${change.domain}` : change.setting,
  );
  expect(told).toEqual([
    'externalDomains remove b.com',
    'externalDomains remove z.com',
    'externalDomains add e.com',
    'externalDomains add w.com',
    'approvedDomains remove c.com',
    'approvedDomains remove y.com',
    'approvedDomains add d.com',
    'approvedDomains edit k.com',
    'approvedDomains add v.com',
  ]);
});

test.each<{ lost: string; was: DomainEntry; is: DomainEntry }>([
  { lost: 'the role', was: { role: 'none', approval: true }, is: { approval: true } },
  { lost: 'the approval', was: { role: 'none', approval: true }, is: { role: 'none' } },
])('an entry of which $lost is no longer known is made anew', ({ was, is }) => {
  const [before, after] = [listing([], { 'acme.com': was }), listing([], { 'acme.com': is })];
  expect(changesBetween(before, after)).toEqual([
    { setting: 'approvedDomains', act: 'remove', domain: acme },
    { setting: 'approvedDomains', act: 'add', domain: acme, entry: is },
  ]);
  // Its twin: to learn it is an edit.
  expect(changesBetween(after, before)).toMatchObject([
    { setting: 'approvedDomains', act: 'edit', domain: acme },
  ]);
});
