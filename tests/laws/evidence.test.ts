/** Deductions from accounts that appeared: never against a record that is right, and the truth is among the explanations. */
import fc from 'fast-check';
import { deduce, type Explanation } from '../../src/audit/evidence/deduce';
import { impliedSettings } from '../../src/audit/evidence/implied';
import { valuesOf, type NeededSetting } from '../../src/audit/evidence/needed-setting';
import { checkReality } from '../../src/audit/evidence/reality-check';
import type { Observation } from '../../src/audit/evidence/sighting';
import type { Sighting } from '../../src/audit/evidence/sighting';
import { parseSettingsFile } from '../../src/contract/settings-file';
import type { Settings } from '../../src/decide/settings';
import { inviteTo, neutralSite } from '../../sandbox/site/neutral-site';
import type { Readings, SiteTruth } from '../../sandbox/site/settings';
import { domainOf } from '../audit/any-settings';

const DOMAINS = ['acme.com', 'team.acme.com', 'gmail.com', 'client.example'] as const;

const ACCESS = fc.record({
  role: fc.constantFrom('customer', 'none', 'user', 'stakeholder'),
  approval: fc.boolean(),
});

const TRUTH: fc.Arbitrary<SiteTruth> = fc.record({
  internal: fc.boolean(),
  external: fc.boolean(),
  externalDomains: fc.oneof(fc.constant('any' as const), fc.subarray([...DOMAINS])),
  approvedDomains: fc.dictionary(fc.constantFrom(...DOMAINS), ACCESS, { maxKeys: 3 }),
  anyDomain: ACCESS,
  userInvites: fc.constantFrom('open', 'approval', 'closed'),
  outgoingMail: fc.boolean(),
});

const READINGS: fc.Arbitrary<Partial<Readings>> = fc.record({
  D2: fc.constantFrom('not-granted', 'any-domain-decides'),
  D5: fc.constantFrom('granted', 'not-granted'),
  D6: fc.constantFrom('granted', 'waits'),
  D7: fc.constantFrom('granted', 'not-granted'),
});

/** Which parts the admin never recorded. */
const UNRECORDED: fc.Arbitrary<readonly (keyof SiteTruth)[]> = fc.subarray([
  'internal',
  'external',
  'externalDomains',
  'approvedDomains',
  'anyDomain',
]);

function recordOf(truth: SiteTruth, without: readonly (keyof SiteTruth)[] = []): Settings {
  const site = Object.fromEntries(
    Object.entries(truth).filter(([name]) => !without.includes(name as keyof SiteTruth)),
  );
  const parsed = parseSettingsFile({ format: 'invite-check/settings@1', site });
  if (!parsed.ok) throw new Error(parsed.problem.path);
  return parsed.settings;
}

/** What appears when somebody new of each domain is really invited. */
function sightingsOn(site: SiteTruth, readings: Partial<Readings>): readonly Sighting[] {
  const state = neutralSite({ site, readings });
  return DOMAINS.flatMap((domain) => {
    const { created } = inviteTo(state, `new.person@${domain}`).result;
    if (created === undefined) return [];
    const made = created.accountType === 'customer' ? 'portal-only' : 'atlassian';
    return [{ domain: domainOf(domain), made, count: 1 } as const];
  });
}

test('a record that is right is never contradicted, whatever of it is unknown and however the site reads what is contested', () => {
  fc.assert(
    fc.property(TRUTH, READINGS, UNRECORDED, (truth, readings, without) => {
      const seen = sightingsOn(truth, readings);
      expect(deduce(recordOf(truth, without), seen).contradicting).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

/** What the true site holds at the place of a change. */
function trueValue({ fact, domain }: NeededSetting, truth: SiteTruth): string {
  switch (fact) {
    case 'site.internal':
      return truth.internal ? 'on' : 'off';
    case 'site.external':
      return truth.external ? 'on' : 'off';
    case 'site.externalDomains':
      if (domain === undefined) return truth.externalDomains === 'any' ? 'any' : 'a list';
      if (truth.externalDomains === 'any') return 'any';
      return truth.externalDomains.includes(domain) ? 'listed' : 'not-listed';
    case 'site.approvedDomains':
      return grantText(truth.approvedDomains[domain ?? '']) ?? 'not-listed';
    case 'site.anyDomain':
      return grantText(truth.anyDomain) ?? '';
  }
}

function grantText(entry: SiteTruth['anyDomain'] | undefined): string | undefined {
  if (entry === undefined) return undefined;
  return entry.approval ? `${entry.role}-with-approval` : entry.role;
}

function isTrue({ changes }: Explanation, truth: SiteTruth): boolean {
  return changes.every((change) => valuesOf(change).includes(trueValue(change, truth)));
}

test('the true settings are always among the explanations', () => {
  let contradicted = 0;
  let cutOff = 0;
  fc.assert(
    fc.property(TRUTH, TRUTH, READINGS, UNRECORDED, (truth, recorded, readings, without) => {
      const seen = sightingsOn(truth, readings);
      const { contradicting, explanations, complete } = deduce(recordOf(recorded, without), seen);
      if (contradicting.length === 0) return;
      contradicted += 1;
      if (!complete) cutOff += 1;
      else expect(explanations.filter((one) => isTrue(one, truth))).not.toEqual([]);
    }),
    { numRuns: 2000 },
  );
  expect(contradicted).toBeGreaterThan(300);
  expect(cutOff).toBe(0);
});

test('what is implied of unrecorded settings is true', () => {
  let implied = 0;
  fc.assert(
    fc.property(TRUTH, READINGS, UNRECORDED, (truth, readings, without) => {
      const found = impliedSettings(recordOf(truth, without), sightingsOn(truth, readings));
      implied += found.length;
      for (const one of found) expect(valuesOf(one)).toContain(trueValue(one, truth));
    }),
    { numRuns: 2000 },
  );
  expect(implied).toBeGreaterThan(500);
});

const RECORDED_AT = '2026-11-02T00:00:00.000Z';

/** People who appear one after the other, the site changing once in between; what the last one saw is the truth. */
function observedOver(
  [before, after]: readonly [SiteTruth, SiteTruth],
  readings: Partial<Readings>,
  turn: number,
): readonly Observation[] {
  const days = Array.from({ length: 6 }, (_, day) => day);
  return days.flatMap((day) => {
    const seen = sightingsOn(day < turn ? before : after, readings);
    const at = (hour: number) => new Date(Date.parse(RECORDED_AT) + (day * 24 + hour) * 3_600_000);
    return seen.map((one) => ({
      ...one,
      after: at(1).toISOString(),
      by: at(25).toISOString(),
    }));
  });
}

test('over time: as long as the record is right nothing contradicts it, and once the site changed the truth is among the explanations', () => {
  let contradicted = 0;
  fc.assert(
    fc.property(
      fc.tuple(TRUTH, TRUTH),
      READINGS,
      UNRECORDED,
      fc.integer({ min: 0, max: 6 }),
      (truths, readings, without, turn) => {
        const record = recordOf(truths[0], without);
        const observations = observedOver(truths, readings, turn);
        const early = observations.slice(
          0,
          observations.findIndex(({ after }) => after >= dayOf(turn)),
        );
        if (turn === 6) {
          expect(checkReality(record, observations, RECORDED_AT).contradicting).toEqual([]);
        }
        expect(checkReality(record, turn === 0 ? [] : early, RECORDED_AT).contradicting).toEqual(
          [],
        );
        const { contradicting, explanations, complete } = checkReality(
          record,
          observations,
          RECORDED_AT,
        );
        if (contradicting.length === 0 || !complete) return;
        contradicted += 1;
        const isTold = ({ needed }: { readonly needed: readonly NeededSetting[] }) =>
          isTrue({ changes: needed, steps: [] }, truths[1]);
        expect(explanations.filter(isTold)).not.toEqual([]);
      },
    ),
    { numRuns: 1000 },
  );
  expect(contradicted).toBeGreaterThan(200);
});

function dayOf(day: number): string {
  return new Date(Date.parse(RECORDED_AT) + day * 24 * 3_600_000).toISOString();
}
