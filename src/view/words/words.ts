/** Everything that can be said, by code: one value of this type per language. A new code does not compile until it has a sentence. */
import type { HeadlineCondition } from '../../contract/api';
import type { Origin, UnknownReason } from '../../contract/fact-report';
import type { ErrorCode } from '../../contract/reply';
import type { AddressProblem } from '../../decide/address';
import type { Caveat } from '../../decide/caveat';
import type { Evidence } from '../../decide/evidence';
import type { FactName, FactValue } from '../../decide/facts';
import type { AccountMade, Outcome, Sender } from '../../decide/outcome';
import type { QuestionId } from '../../decide/procedure';
import type { SourceId } from '../../decide/steps';
import type { DecidingStepId, StepId } from '../../decide/step-id';
import type { Certainty } from '../certainty';
import type { Limit } from '../limit';
import type { MailKind } from '../mail-kind';
import type { Destination } from '../destination';
import type { AdminPageWords } from './admin-page-words';
import type { EntriesWords } from './entries-words';
import type { ListInputWords } from './list-input-words';
import type { ListsWords } from './lists-words';
import type { ProjectPageWords } from './project-page-words';
import type { SettingsProblemCode } from '../../contract/settings-file';

/** What is known of the project when a sentence names its sender or its portal. */
export interface Places {
  readonly sender?: string;
  readonly portal?: string;
}

export interface OutcomeWords {
  /** For a badge. */
  readonly name: string;
  /** As one of several possibilities: "it is either … or …". */
  readonly choice: string;
  /** The whole first sentence, by the condition under which it holds. */
  readonly headline: Readonly<Record<HeadlineCondition, string>>;
}

/** What an invite that ends at this step means for both sides. */
export interface EndingWords {
  readonly inviterSees: string;
  readonly customerSees: (places: Places) => string;
  /** What the customer must do next, if there is anything to do. */
  readonly customerDoes?: (places: Places) => string;
  /** What the inviter can do about it. */
  readonly inviterDoes?: (places: Places) => string;
}

export interface FailureWords {
  readonly title: string;
  readonly advice: string;
  /** Where several addresses were checked at once. */
  readonly adviceForMany?: string;
}

export interface AccountTypeWords {
  readonly name: string;
  readonly whoFor: string;
  readonly can: readonly string[];
  readonly signIn: (places: Places) => string;
}

export interface MailWords {
  readonly name: string;
  readonly from: (places: Places) => string;
  readonly says: string;
  readonly button?: string;
  readonly template: string;
}

export interface Words {
  readonly outcomes: Readonly<Record<Outcome, OutcomeWords>>;
  /** The first sentence when several outcomes are left. */
  readonly undecided: Readonly<Record<HeadlineCondition, (choices: string) => string>>;
  /** The first sentence when all four are left. */
  readonly anything: Readonly<Record<HeadlineCondition, string>>;
  /** The outcome that the other reading of a contested step would give. */
  readonly couldAlsoBe: (choices: string) => string;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly steps: Readonly<Record<StepId, string>>;
  readonly endings: Readonly<Record<DecidingStepId, EndingWords>>;
  readonly factNames: Readonly<Record<FactName, string>>;
  readonly factValues: { readonly [F in FactName]: Readonly<Record<FactValue<F>, string>> };
  /** A fact and what is supposed of it as a clause: "Internal is on". */
  readonly conditions: Readonly<Record<FactName, (values: string) => string>>;
  readonly questions: Readonly<Record<QuestionId, string>>;
  readonly origins: Readonly<Record<Origin, (when: { author?: string; age?: string }) => string>>;
  readonly unknown: Readonly<Record<UnknownReason, string>>;
  /** Who can find out about a fact, and where. */
  readonly settling: Readonly<Record<FactName, string>>;
  /** Where it depends on why the fact is unknown. */
  readonly settlingWhere: Readonly<
    Partial<Record<FactName, Readonly<Partial<Record<UnknownReason, string>>>>>
  >;
  readonly caveats: Readonly<Record<Caveat, string>>;
  readonly limits: Readonly<Record<Limit, string>>;
  readonly evidence: Readonly<Record<Evidence, string>>;
  readonly sources: Readonly<Record<SourceId, string>>;
  /** Links into our documentation, which is in English. */
  readonly docs: { readonly step: (id: StepId) => string; readonly finding: string };
  /** An age of less than a minute. */
  readonly justNow: string;
  /** Checking again failed, and the answer from then still stands. */
  readonly keptAnswer: (failure: string, age: string) => string;
  /** Stands before the advice where something was entered. */
  readonly nothingLost: string;
  readonly failures: Readonly<Record<ErrorCode, FailureWords>>;
  readonly addressProblems: Readonly<Record<AddressProblem, string>>;
  readonly settingsProblems: Readonly<Record<SettingsProblemCode, string>>;
  readonly accountsMade: Readonly<Record<AccountMade, string>>;
  readonly senders: Readonly<Record<Sender, (places: Places) => string>>;
  readonly accountTypes: Readonly<Record<Exclude<AccountMade, 'none'>, AccountTypeWords>>;
  readonly mails: Readonly<Record<Exclude<MailKind, 'none'>, MailWords>>;
  readonly destinations: Readonly<Record<Destination, { label: string; path: string }>>;
  /** The app’s own page for Jira admins; no app can build its address. */
  readonly whereToRecord: { readonly label: string; readonly path: string };
  readonly projectPage: ProjectPageWords;
  readonly listInput: ListInputWords;
  readonly lists: ListsWords;
  readonly adminPage: AdminPageWords;
  readonly entries: EntriesWords;
}
