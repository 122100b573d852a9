/** The verdict of a row in words, in the same words as a single answer. Many rows share one, so it is worded once. */
import { kindOf } from '../../audit/lists/row-kind';
import type { ListVerdict } from '../../contract/lists';
import type { Badge } from '../badge';
import type { Destination } from '../destination';
import { dependsOnText } from '../export-answer';
import { valuesText } from '../fact-text';
import { toHeadline } from '../headline';
import { either } from '../join';
import { destinationsOf } from '../next-steps';
import type { Reader } from '../reader';
import { stepSources, type SourceLink } from '../step-sources';
import { kindBadge, type KindBadge } from './kind-badge';

export interface VerdictView {
  readonly badge: KindBadge;
  /** The whole answer, with the condition under which it holds. */
  readonly sentence: string;
  readonly certainty: Badge;
  /** What the other reading of a contested step would give. */
  readonly dispute?: string;
  /** What each deciding step means. */
  readonly reasons: readonly string[];
  readonly sources: readonly SourceLink[];
  /** What else it can be if they are not new. */
  readonly otherwise?: string;
  readonly account: string;
  /** Why it is not known better. */
  readonly accountBecause?: string;
  /** The facts that would settle it. */
  readonly dependsOn?: string;
  readonly caveats: readonly string[];
  /** Pages that help. */
  readonly destinations: readonly Destination[];
}

/** By language; the moment at which somebody reads makes no difference here. */
const KNOWN = new WeakMap<Reader['words'], WeakMap<ListVerdict, VerdictView>>();

/** The view of a verdict. */
export function toVerdictView(verdict: ListVerdict, reader: Reader): VerdictView {
  const known = KNOWN.get(reader.words) ?? new WeakMap<ListVerdict, VerdictView>();
  KNOWN.set(reader.words, known);
  const view = known.get(verdict) ?? inWords(verdict, reader);
  known.set(verdict, view);
  return view;
}

function inWords(verdict: ListVerdict, reader: Reader): VerdictView {
  const { words } = reader;
  const { condition, otherReadings = [], decidedBy, otherwise, because, caveats } = verdict;
  const headline = toHeadline({ condition, headline: { ...verdict, otherReadings } }, reader);
  const dependsOn = dependsOnText(verdict, reader);
  return {
    badge: kindBadge(kindOf(verdict), reader),
    sentence: headline.sentence,
    certainty: headline.certaintyBadge,
    ...(headline.dispute === undefined ? {} : { dispute: headline.dispute }),
    reasons: decidedBy.map((step) => words.steps[step]),
    sources: stepSources(decidedBy, reader),
    ...(otherwise === undefined ? {} : { otherwise: otherwiseText(otherwise, reader) }),
    account: accountText(verdict, reader),
    ...(because === undefined ? {} : { accountBecause: words.unknown[because] }),
    ...(dependsOn === '' ? {} : { dependsOn: words.lists.table.dependsOn(dependsOn) }),
    caveats: caveats.map((caveat) => words.caveats[caveat]),
    destinations: destinationsOf(verdict),
  };
}

function otherwiseText(outcomes: ListVerdict['outcomes'], reader: Reader): string {
  const { outcomes: names, lists } = reader.words;
  const choices = outcomes.map((outcome) => names[outcome].choice);
  return lists.table.ifNotNew(either(choices, reader));
}

/** Of an address that is none nothing is looked up, and more than a few states say nothing. */
function accountText({ account, decidedBy }: ListVerdict, reader: Reader): string {
  const { accountNew, accountUnknown } = reader.words.lists.table;
  const [only, ...more] = account;
  if (kindOf({ outcomes: [], decidedBy }) === 'invalid') return '';
  if (only === 'none' && more.length === 0) return accountNew;
  return account.includes('none') ? accountUnknown : valuesText('account', account, reader);
}
