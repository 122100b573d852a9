/** What each finding rests on: the steps of the procedure that make it one, their sources and the weakest grade. */
import { weaker, type Evidence } from '../../decide/evidence';
import type { StepId } from '../../decide/step-id';
import { STEPS, type SourceId } from '../../decide/steps';
import type { FindingCode } from './finding';

/** Empty: it rests on the record alone, or on how names are spelled. */
const STEPS_OF: Readonly<Record<FindingCode, readonly StepId[]>> = {
  'nobody-gets-mail': ['T4', 'T5', 'M1'],
  'portal-access-broken': ['P2'],
  'outgoing-mail-off': ['M1'],
  'internal-on-without-grant': ['D4', 'T4'],
  'granting-domain-while-internal-off': ['D1', 'T2'],
  'any-domain-while-internal-off': ['D3', 'T2'],
  'external-list-allows-nobody': ['T3'],
  'external-list-fails-approved-domain': ['T3'],
  'none-while-any-domain-grants': ['D2'],
  'public-provider-approved': ['D1', 'T1'],
  'role-may-use-licence': ['D7'],
  'any-domain-may-use-licence': ['D7'],
  'any-domain-grants': ['D3', 'D5', 'T1'],
  'look-alike-of-listed-domain': ['D8'],
  'look-alike-of-public-provider': ['D8'],
  'unknown-top-level-domain': [],
  'web-address-listed': ['D8'],
  'customer-invited-off': ['M2'],
  'project-differs-from-siblings': ['P2', 'M2'],
  'record-stale': [],
  'approval-required': ['D6'],
  'any-domain-needs-approval': ['D6'],
  'external-list-while-external-off': ['T2', 'T3'],
  'external-list-fails-public-providers': ['T3'],
  'public-provider-on-external-list': ['T2'],
  'granted-domain-on-external-list': ['T1'],
  'relative-of-approved-domain': ['D8'],
  'parent-domain-missing': ['D8'],
  'entry-same-as-any-domain': ['D3', 'D4'],
  'record-incomplete': [],
};

export interface Basis {
  readonly steps: readonly StepId[];
  readonly sources: readonly SourceId[];
  /** Absent: no step is involved. */
  readonly evidence?: Evidence;
}

/** For a step that no page speaks of: the page on which the setting is explained. */
const OPEN_STEPS: Readonly<Partial<Record<StepId, readonly SourceId[]>>> = {
  D6: ['UAS'],
  D7: ['UAS'],
};

/** Where no step makes it one: the pages on which the settings are explained. */
const PAGES_OF: Readonly<Partial<Record<FindingCode, readonly SourceId[]>>> = {
  'unknown-top-level-domain': ['UAS'],
  'record-stale': ['HELP', 'UAS'],
  'record-incomplete': ['HELP', 'UAS'],
};

/** Where a step is well documented in general, but not in the case that the finding is about. */
const WEAKER_HERE: Readonly<Partial<Record<FindingCode, Evidence>>> = {
  'none-while-any-domain-grants': 'contested',
};

/** What a finding rests on. */
export function basisOf(code: FindingCode): Basis {
  const steps = STEPS_OF[code];
  const sources = [
    ...steps.flatMap((id) => OPEN_STEPS[id] ?? STEPS[id].sources),
    ...(PAGES_OF[code] ?? []),
  ];
  const here = WEAKER_HERE[code];
  const [first, ...rest] = [
    ...steps.map((id) => STEPS[id].evidence),
    ...(here === undefined ? [] : [here]),
  ];
  return {
    steps,
    sources: [...new Set(sources)],
    ...(first === undefined ? {} : { evidence: rest.reduce(weaker, first) }),
  };
}
