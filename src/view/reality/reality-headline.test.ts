import { domainOf } from '../../../tests/audit/any-settings';
import { approvedOf, recordWith } from '../../../tests/audit/sound-record';
import { ADMIN_READER } from '../../../tests/view/admin-reader';
import { checkReality, type RealityCheck } from '../../audit/evidence/reality-check';
import type { Observation } from '../../audit/evidence/sighting';
import type { SweepReport } from '../../contract/reality';
import { toRealityHeadline } from './reality-headline';

const SINCE = '2026-11-03T00:00:00.000Z';
const COMPLETE: SweepReport = {
  state: 'complete',
  completeAt: '2026-11-20T00:00:00.000Z',
  accounts: 12_000,
  points: 9,
};
const CUSTOMER = { role: 'customer', approval: false } as const;
const settings = recordWith({
  approvedDomains: approvedOf({ 'acme.com': CUSTOMER, 'beta.com': CUSTOMER }),
});

function seen(domain: string, made: Observation['made'], count = 1): Observation {
  const at = (hour: number) => `2026-11-04T0${String(hour)}:00:00.000Z`;
  return { domain: domainOf(domain), made, count, after: at(1), by: at(2) };
}
const checked = (...observations: readonly Observation[]): RealityCheck =>
  checkReality(settings, observations, SINCE);

/** As if only so many settings at once explained it. */
function manyAtOnce(settingsNeeded: number): RealityCheck {
  const check = checked(seen('acme.com', 'portal-only', 3));
  const [first] = check.explanations;
  if (first === undefined) throw new Error('nothing explains it');
  const needed = Array.from({ length: settingsNeeded }, () => first.needed).flat();
  return { ...check, explanations: [{ ...first, needed, likeliest: true }] };
}

/** As if nothing were left but what another account fits badly. */
function doubtful(): RealityCheck {
  const check = checked(seen('client.example', 'atlassian'), seen('other.example', 'portal-only'));
  const anyDomain = check.explanations.find(({ needed: [one] }) => one?.fact === 'site.anyDomain');
  if (anyDomain === undefined) throw new Error('nothing strained explains it');
  return { ...check, explanations: [{ ...anyDomain, likeliest: true }] };
}

const CASES: readonly {
  readonly text: string;
  readonly is: 'contradicted' | 'holds' | 'open';
  readonly check: RealityCheck;
  readonly sweep?: SweepReport;
  readonly since?: undefined;
}[] = [
  {
    text: '3 accounts contradict the record: Internal is most likely off',
    is: 'contradicted',
    check: checked(seen('acme.com', 'portal-only', 2), seen('beta.com', 'portal-only')),
  },
  {
    text: '1 account contradicts the record: 2 explanations are equally likely',
    is: 'contradicted',
    check: checked(seen('acme.com', 'portal-only')),
  },
  {
    text: '3 accounts contradict the record: 3 settings are most likely not as recorded',
    is: 'contradicted',
    check: manyAtOnce(3),
  },
  {
    text: '1 account contradicts the record: no single setup explains this',
    is: 'contradicted',
    check: { ...checked(seen('acme.com', 'portal-only')), explanations: [] },
  },
  {
    text: 'No account contradicts the record (42 new since Nov 3, 2026)',
    is: 'holds',
    check: checked(seen('acme.com', 'atlassian', 42)),
  },
  {
    text: 'No account contradicts the record (0 new since Nov 3, 2026; 2 more may have appeared before or after it was saved)',
    is: 'holds',
    check: checked({ ...seen('acme.com', 'portal-only', 2), after: '2026-11-02T23:00:00.000Z' }),
  },
  {
    text: '1 account contradicts the record: Any domain is possibly something other than role None, or the people were added another way',
    is: 'contradicted',
    check: doubtful(),
  },
  {
    text: 'Nothing read yet: the first reading happens tonight',
    is: 'open',
    check: checked(),
    sweep: { state: 'never', accounts: 0, points: 0 },
  },
  {
    text: 'Reading is under way: 12,000 accounts read, goes on tonight',
    is: 'open',
    check: checked(),
    sweep: { state: 'waiting', accounts: 12_000, points: 9 },
  },
  {
    text: 'Nothing is recorded yet, so nothing can contradict it',
    is: 'open',
    check: checked(),
    since: undefined,
  },
];

test.each(CASES)('$text', ({ text, is, ...held }) => {
  expect(toRealityHeadline({ sweep: COMPLETE, since: SINCE, ...held }, ADMIN_READER)).toEqual({
    is,
    text,
  });
});
