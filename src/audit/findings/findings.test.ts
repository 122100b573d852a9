import fc from 'fast-check';
import { parseAddress } from '../../decide/address';
import { decideFacts } from '../../decide/decide';
import { prepareSite } from '../../decide/site';
import { ANY_SETTINGS, domainOf } from '../../../tests/audit/any-settings';
import { FINDING_CASES } from '../../../tests/audit/finding-cases';
import { recordWith } from '../../../tests/audit/sound-record';
import { factsOfNewPerson, projectOf } from '../new-person';
import { FINDING_CODES, SEVERITY_OF, type Finding } from './finding';
import { findingsIn } from './findings';

const codesOf = (found: readonly Finding[]) => found.map(({ code }) => code);

test('there is a case for every finding', () => {
  expect(Object.keys(FINDING_CASES).sort()).toEqual([...FINDING_CODES].sort());
});

test.each(FINDING_CODES)('%s is found where it is, and not in its twin', (code) => {
  const { present, absent, age } = FINDING_CASES[code];
  expect(codesOf(findingsIn(present, age?.present))).toContain(code);
  expect(codesOf(findingsIn(absent, age?.absent))).not.toContain(code);
});

test('a sound record has no findings', () => {
  const age = { daysUnconfirmed: 0, staleAfterDays: 30 };
  expect(findingsIn(recordWith(), age)).toEqual([]);
});

test('the worst comes first', () => {
  const settings = recordWith(
    { externalDomains: [domainOf('acme.com')], anyDomain: { role: 'none', approval: true } },
    { ODD: { customerInvited: true, portalAccess: 'broken' } },
  );
  expect(codesOf(findingsIn(settings))).toEqual([
    'portal-access-broken',
    'project-differs-from-siblings',
    'external-list-fails-public-providers',
    'granted-domain-on-external-list',
  ]);
});

test('nobody can say how old a record is of which nothing is told', () => {
  expect(codesOf(findingsIn(recordWith()))).not.toContain('record-stale');
});

test('whatever is recorded: each code at most once, with its severity, and an example that gets what is said', () => {
  fc.assert(
    fc.property(ANY_SETTINGS, (settings) => {
      const site = prepareSite(settings.site);
      const found = findingsIn(settings, { daysUnconfirmed: 40, staleAfterDays: 30 });
      expect(new Set(codesOf(found)).size).toBe(found.length);
      for (const { code, severity, address, facts, shown, extent } of found) {
        expect(severity).toBe(SEVERITY_OF[code]);
        expect(facts).not.toEqual([]);
        expect(extent.cells).toBeLessThanOrEqual(extent.ofCells);
        const parsed = parseAddress(address);
        if (!parsed.valid) throw new Error(address);
        const healthy = { customerInvited: true, portalAccess: 'healthy' } as const;
        const project = shown.project === undefined ? healthy : projectOf(shown.project, settings);
        const known = factsOfNewPerson(parsed.domain, project, site);
        const { account = 'none' } = shown;
        expect(shown.verdict).toEqual(decideFacts({ ...known, account: [account] }));
      }
    }),
    { numRuns: 100 },
  );
});
