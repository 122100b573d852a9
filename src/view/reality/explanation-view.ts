/** What explains the accounts that contradict the record, likeliest first, each as changes of the record. */
import type { LikelyExplanation, RealityCheck } from '../../audit/evidence/reality-check';
import { factsOfNewPerson, projectOf, projectsAsked } from '../../audit/new-person';
import { withChanges, type SettingChange } from '../../audit/setting-change';
import { linkChanges } from '../../contract/changes-link';
import { decideFacts } from '../../decide/decide';
import type { Settings } from '../../decide/settings';
import { prepareSite } from '../../decide/site';
import type { DecidingStepId } from '../../decide/step-id';
import type { AdminReader } from '../admin-reader';
import { capitalised } from '../capitalised';
import { toChangeLines } from '../change-text';
import { stepSources, type SourceLink } from '../step-sources';
import type { OtherCause } from '../words/reality-words';
import { isDoubtful } from './doubtful';
import { isSettled, statesText } from './state-text';
import { together } from './together';

export interface ExplanationView {
  readonly key: string;
  /** "Internal is most likely off". */
  readonly title: string;
  readonly isLikeliest: boolean;
  readonly changes: readonly SettingChange[];
  /** Each change, from what is recorded. */
  readonly lines: readonly { readonly id: string; readonly name: string; readonly text: string }[];
  /** Other values than those of the changes explain it too. */
  readonly isLoose: boolean;
  readonly steps: readonly {
    readonly id: DecidingStepId;
    readonly means: string;
    readonly sources: readonly SourceLink[];
  }[];
  readonly against: string;
}

export interface ExplanationsView {
  readonly explanations: readonly ExplanationView[];
  /** Several are equally likely, or none is. */
  readonly undecided?: string;
  readonly isComplete: boolean;
  readonly causes: readonly { readonly cause: OtherCause; readonly text: string }[];
}

/** The explanations of what was found. */
export function toExplanationsView(
  check: RealityCheck,
  settings: Settings,
  reader: AdminReader,
): ExplanationsView {
  const words = reader.admin.reality.contradictions;
  const explanations = together(check.explanations);
  const likeliest = explanations.filter((one) => one.likeliest).length;
  const doubtful = explanations[0] !== undefined && isDoubtful(explanations[0]);
  const said = likeliest > 1 ? words.cannotTell(likeliest) : doubtful ? words.doubtful : undefined;
  return {
    explanations: explanations.map((one) =>
      toExplanation(one, { check, settings, isUndecided: said !== undefined }, reader),
    ),
    ...(said === undefined ? {} : { undecided: said }),
    isComplete: check.complete,
    causes: causesOf(check).map((cause) => ({ cause, text: words.causes[cause] })),
  };
}

interface Among {
  readonly check: RealityCheck;
  readonly settings: Settings;
  readonly isUndecided: boolean;
}

function toExplanation(
  explanation: LikelyExplanation,
  { check, settings, isUndecided }: Among,
  reader: AdminReader,
): ExplanationView {
  const { needed, changes, likeliest } = explanation;
  const words = reader.admin.reality.contradictions;
  const copy = withChanges(settings, changes);
  return {
    key: linkChanges(new URLSearchParams(), changes).toString(),
    title: capitalised(
      statesText(needed, likeliest && !isUndecided ? 'most-likely' : 'possibly', reader),
      reader,
    ),
    isLikeliest: likeliest && !isDoubtful(explanation),
    changes,
    lines: toChangeLines(changes, settings, copy, undefined, reader).map((line) => ({
      id: line.id,
      name: line.name,
      text: words.fromTo(line.before, line.after),
    })),
    isLoose: needed.some((one) => !isSettled(one)),
    steps: stepsOf(explanation, check, copy).map((id) => ({
      id,
      means: reader.words.steps[id],
      sources: stepSources([id], reader),
    })),
    against: againstText(explanation, reader),
  };
}

function againstText({ against, strained }: LikelyExplanation, reader: AdminReader): string {
  const words = reader.admin.reality.contradictions;
  if (against > 0) return words.against(against);
  return strained > 0 ? words.strained(strained) : words.nothingAgainst;
}

/** The steps that are left with what is recorded of mail and projects. */
function stepsOf(
  { steps }: LikelyExplanation,
  { contradicting }: RealityCheck,
  copy: Settings,
): readonly DecidingStepId[] {
  const site = prepareSite(copy.site);
  const domains = [...new Set(contradicting.map(({ domain }) => domain))];
  const deciding = new Set(
    projectsAsked(copy).flatMap((key) =>
      domains.flatMap(
        (domain) => decideFacts(factsOfNewPerson(domain, projectOf(key, copy), site)).decidedBy,
      ),
    ),
  );
  const left = steps.filter((id) => deciding.has(id));
  return left.length === 0 ? steps : left;
}

/** Other routes, and what no route is. */
function causesOf({ routes, contradicting }: RealityCheck): readonly OtherCause[] {
  const made = new Set(contradicting.map((one) => one.made));
  return [
    ...routes.filter((route) => route !== 'customers-page'),
    ...(made.has('portal-only') ? (['signed-up'] as const) : []),
    ...(made.has('atlassian') ? (['asked-to-join'] as const) : []),
    'changed-meanwhile',
  ];
}
