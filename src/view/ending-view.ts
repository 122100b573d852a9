/** What one possible ending means for both sides, as rows of label and text. */
import type { ReportedEnding } from '../contract/api';
import type { Ending } from '../decide/verdict';
import { outcomeBadge, type OutcomeBadge } from './badge';
import { toWhen } from './conditions';
import { toMailPreview, type MailPreview } from './mail-preview';
import type { Reader } from './reader';
import { stepSources, type SourceLink } from './step-sources';
import type { Places } from './words/words';

export interface Row {
  readonly label: string;
  readonly text: string;
}

export interface EndingView {
  readonly step: Ending['step'];
  readonly badge: OutcomeBadge;
  /** When this ending is reached, if there are others. */
  readonly when?: string;
  /** What the deciding step means. */
  readonly because: string;
  readonly sources: readonly SourceLink[];
  readonly rows: readonly Row[];
  readonly mail?: MailPreview;
}

/** Ending in words; `alone` when it is the only one, and so needs no condition. */
export function toEndingView(
  ending: ReportedEnding,
  places: Places,
  alone: boolean,
  reader: Reader,
): EndingView {
  const { words } = reader;
  const mail = toMailPreview(ending, places, reader);
  const when = alone ? '' : toWhen(ending, reader);
  return {
    step: ending.step,
    badge: outcomeBadge(ending.effect.outcome, reader),
    ...(when === '' ? {} : { when }),
    because: words.steps[ending.step],
    sources: stepSources([ending.step], reader),
    rows: rowsOf(ending, places, reader),
    ...(mail === undefined ? {} : { mail }),
  };
}

function rowsOf({ step, effect }: Ending, places: Places, { words }: Reader): readonly Row[] {
  const labels = words.projectPage;
  const said = words.endings[step];
  return [
    { label: labels.youSee, text: said.inviterSees },
    ...optional(labels.whatHelps, said.inviterDoes?.(places)),
    { label: labels.theySee, text: said.customerSees(places) },
    ...optional(labels.theyDo, said.customerDoes?.(places)),
    { label: labels.accountMade, text: words.accountsMade[effect.accountMade] },
    ...(effect.sender === 'none'
      ? []
      : [{ label: labels.sender, text: words.senders[effect.sender](places) }]),
  ];
}

function optional(label: string, text: string | undefined): readonly Row[] {
  return text === undefined ? [] : [{ label, text }];
}
