/** The four outcomes as one picture: for each the mail, the account, and an example of how it comes about. */
import type { PageReport } from '../contract/api';
import { OUTCOMES, type Outcome } from '../decide/outcome';
import { SOURCES } from '../decide/sources';
import type { DecidingStepId } from '../decide/step-id';
import { STEPS } from '../decide/steps';
import { outcomeBadge, type OutcomeBadge } from './badge';
import { mailKindOf } from './mail-kind';
import type { Reader } from './reader';
import { settingOf } from './result-view';
import type { SourceLink } from './step-sources';
import type { Places } from './words/words';

export interface PicturedMail {
  readonly label: string;
  /** Who it seems to come from; absent: there is no mail. */
  readonly from?: string;
  /** What the mail says, or what the inviter sees instead. */
  readonly says: string;
  readonly button?: string;
}

export interface PicturedOutcome {
  readonly badge: OutcomeBadge;
  readonly text: string;
  readonly mail: PicturedMail;
  /** Every account that this outcome can make. */
  readonly accounts: readonly string[];
  readonly example: string;
}

export interface OutcomesPicture {
  readonly outcomes: readonly PicturedOutcome[];
  /** The pages that tell of the examples. */
  readonly sources: readonly SourceLink[];
}

/** For each outcome a step that is stated by Atlassian, and that agents meet. */
const EXAMPLES = {
  'atlassian-account-invitation': 'T1',
  'customer-invited': 'T2',
  error: 'T4',
  'no-notification': 'S2',
} as const satisfies Record<Outcome, DecidingStepId>;

/** The picture, with the project's own sender where it is known. */
export function toOutcomesPicture(report: PageReport, reader: Reader): OutcomesPicture {
  const { places } = settingOf(report);
  const { sources } = reader.words;
  const named = OUTCOMES.flatMap((outcome) => STEPS[EXAMPLES[outcome]].sources.slice(0, 1));
  return {
    outcomes: OUTCOMES.map((outcome) => picture(outcome, places, reader)),
    sources: [...new Set(named)].map((source) => ({ text: sources[source], url: SOURCES[source] })),
  };
}

function picture(outcome: Outcome, places: Places, reader: Reader): PicturedOutcome {
  const { projectPage, steps } = reader.words;
  const step = EXAMPLES[outcome];
  return {
    badge: outcomeBadge(outcome, reader),
    text: projectPage.outcomeExplained[outcome],
    mail: mailOf(step, places, reader),
    accounts: accountsOf(outcome, reader),
    example: steps[step],
  };
}

function mailOf(step: DecidingStepId, places: Places, { words }: Reader): PicturedMail {
  const { mailPreview, youSee } = words.projectPage;
  const kind = mailKindOf(step, STEPS[step].effect);
  if (kind === 'none') return { label: youSee, says: words.endings[step].inviterSees };
  const { from, says, button } = words.mails[kind];
  return {
    label: mailPreview,
    from: from(places),
    says,
    ...(button === undefined ? {} : { button }),
  };
}

/** Over all steps that end in it: some outcomes make an account at one step and none at another. */
function accountsOf(outcome: Outcome, { words }: Reader): readonly string[] {
  const effects = Object.values(STEPS).flatMap((step) => ('effect' in step ? [step.effect] : []));
  const made = effects.filter((effect) => effect.outcome === outcome);
  return [...new Set(made.map(({ accountMade }) => words.accountsMade[accountMade]))];
}
