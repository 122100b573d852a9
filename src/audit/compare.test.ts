import fc from 'fast-check';
import { decideFacts } from '../decide/decide';
import type { DomainName } from '../decide/domain-name';
import type { DomainEntry, Settings } from '../decide/settings';
import { prepareSite } from '../decide/site';
import type { Verdict } from '../decide/verdict';
import { anyChange } from '../../tests/audit/any-change';
import { ANY_SETTINGS, domainOf, SOME_DOMAINS } from '../../tests/audit/any-settings';
import { classKindOf } from './address-classes';
import { changedCells, compareSettings, type Difference } from './compare';
import { factsOfNewPerson } from './new-person';
import { withChanges } from './setting-change';

/** Listed domains, their relatives, public providers and strangers: some of each kind, more than one where there are more. */
const WITNESSES: readonly DomainName[] = [
  ...SOME_DOMAINS,
  ...['sub.team.acme.com', 'x.acme.com', 'y.acme.com', 'x.gmail.com', 'outlook.com'].map(domainOf),
  ...['someone-else2.example', 'other.example', 'sub.someone-else.example'].map(domainOf),
];

const answer = ({ outcomes, decidedBy }: Verdict) => `${outcomes.join()} by ${decidedBy.join()}`;

type Answers = ReadonlyMap<string, string>;

/** The answer for every witness in every one of the projects, one by one. */
function answersOf(settings: Settings, projects: readonly string[]): Answers {
  const site = prepareSite(settings.site);
  const cells = WITNESSES.flatMap((domain) =>
    projects.map((key): [string, string] => {
      const facts = factsOfNewPerson(domain, settings.projects.get(key) ?? {}, site);
      return [`${domain} ${key}`, answer(decideFacts(facts))];
    }),
  );
  return new Map(cells);
}

/** What the comparison says of every witness: it speaks of classes, so each is looked up in its own. */
function claimedOf(before: Settings, after: Settings, differences: readonly Difference[]): Answers {
  const [old, changed] = [prepareSite(before.site), prepareSite(after.site)];
  const listed = new Set(
    [old, changed].flatMap(({ approvedDomains, externalDomains }) => [
      ...(approvedDomains?.keys() ?? []),
      ...(externalDomains === undefined || externalDomains === 'any' ? [] : externalDomains),
    ]),
  );
  const isIn = (domain: DomainName, one: Difference['classes'][number]) =>
    listed.has(domain)
      ? one.domain === domain
      : !one.alone &&
        one.before === classKindOf(domain, old) &&
        one.after === classKindOf(domain, changed);
  return new Map(
    differences.flatMap(({ classes, projects, before: was, after: is }) =>
      WITNESSES.filter((domain) => classes.some((one) => isIn(domain, one))).flatMap((domain) =>
        projects.map((key): [string, string] => [
          `${domain} ${key ?? ''}`,
          `${answer(was)} -> ${answer(is)}`,
        ]),
      ),
    ),
  );
}

function reallyChanged(before: Answers, after: Answers): Answers {
  return new Map(
    [...before]
      .filter(([cell, was]) => was !== after.get(cell))
      .map(([cell, was]) => [cell, `${was} -> ${after.get(cell) ?? ''}`]),
  );
}

const sorted = (answers: Answers) => [...answers].sort(([a], [b]) => a.localeCompare(b));

const ENTRIES: readonly DomainEntry[] = [
  { role: 'customer', approval: false },
  { role: 'none', approval: false },
];
const SMALL: readonly Settings[] = [true, false].flatMap((internal) =>
  [true, false].flatMap((external) =>
    (['any', [], [domainOf('acme.com')]] as const).flatMap((externalDomains) =>
      [undefined, ...ENTRIES].flatMap((entry) =>
        ENTRIES.map((anyDomain) => ({
          site: {
            internal,
            external,
            externalDomains,
            approvedDomains: new Map(entry === undefined ? [] : [[domainOf('acme.com'), entry]]),
            anyDomain,
            outgoingMail: true,
          },
          projects: new Map([
            ['HELP', { customerInvited: true, portalAccess: 'healthy' as const }],
          ]),
        })),
      ),
    ),
  ),
);

test('every pair of small setups: exactly what differs, as one by one', () => {
  const answers = SMALL.map((settings) => answersOf(settings, ['HELP']));
  const wrong: string[] = [];
  for (const [i, before] of SMALL.entries()) {
    for (const [j, after] of SMALL.entries()) {
      const differences = compareSettings(before, after);
      const real = reallyChanged(answers[i] ?? new Map(), answers[j] ?? new Map());
      const claimed = claimedOf(before, after, differences);
      if (sorted(claimed).join() !== sorted(real).join()) wrong.push(`${String(i)} ${String(j)}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(SMALL).toHaveLength(72);
});

function expectExactly(before: Settings, after: Settings): void {
  const keys = [...new Set([...before.projects.keys(), ...after.projects.keys()])];
  const projects = keys.length === 0 ? [''] : keys;
  const real = reallyChanged(answersOf(before, projects), answersOf(after, projects));
  const claimed = claimedOf(before, after, compareSettings(before, after));
  expect(sorted(claimed)).toEqual(sorted(real));
}

test('any two records, parts of them unknown: exactly what differs', () => {
  fc.assert(fc.property(ANY_SETTINGS, ANY_SETTINGS, expectExactly), { numRuns: 100 });
});

test('any record and what changes make of it, which shares its lists: exactly what differs', () => {
  const changes = fc.array(anyChange(fc.constantFrom('HELP', 'SUP')), { maxLength: 4 });
  fc.assert(
    fc.property(ANY_SETTINGS, changes, (before, made) => {
      expectExactly(before, withChanges(before, made));
    }),
    { numRuns: 200 },
  );
});

test('classes that change in several projects are one list', () => {
  const projects = new Map([...base.projects, ['SUP', {}], ['NEW', {}]] as const);
  const before = { ...base, projects };
  const lists = compareSettings(before, { ...before, site: { ...base.site, internal: false } });
  const approved = lists.filter(({ classes }) =>
    classes.some(({ domain }) => domain === 'acme.com'),
  );
  expect(new Set(lists.map(({ classes }) => classes)).size).toBeLessThan(lists.length);
  expect(new Set(approved.map(({ classes }) => classes)).size).toBeLessThanOrEqual(1);
});

const [FIRST] = SMALL;
const base = FIRST as Settings;

test('each class that changes is shown by an address of it', () => {
  const after = { ...base, site: { ...base.site, external: false } };
  const without = { ...after, site: { ...after.site, anyDomain: { role: 'none' } as const } };
  const examples = compareSettings(base, without).flatMap(({ classes }) =>
    classes.map(({ example }) => example),
  );
  expect(examples).toContain('someone@someone-else.example');
});

test('a record is like itself', () => {
  expect(compareSettings(base, base)).toEqual([]);
  expect(changedCells([])).toBe(0);
});

test('the same outcome by another step is a difference', () => {
  const quiet = { ...base, site: { ...base.site, internal: false, external: false } };
  const unheard = { ...base, site: { ...base.site, internal: false, outgoingMail: false } };
  const differences = compareSettings(quiet, unheard);
  expect(
    differences.map(({ before, after }) => [before.decidedBy, after.decidedBy]),
  ).toContainEqual([['T5'], ['M1']]);
  expect(differences.every(({ before, after }) => before.outcomes[0] === after.outcomes[0])).toBe(
    true,
  );
});

test('cells are counted as classes times projects', () => {
  const many = new Map([...base.projects, ['SUP', {}], ['NEW', {}]] as const);
  const before = { ...base, projects: many };
  const after = { ...before, site: { ...base.site, internal: false } };
  const cells = compareSettings(before, after).flatMap(({ classes, projects }) =>
    classes.flatMap(({ domain }) => projects.map((key) => `${domain} ${key ?? ''}`)),
  );
  expect(new Set(cells).size).toBe(cells.length);
  expect(changedCells(compareSettings(before, after))).toBe(cells.length);
});
