/** What a pasted text of approved domains turned out to say. */
import type { DomainName } from '../decide/domain-name';
import type { JsmRole } from '../decide/facts';
import type { WrongDomain } from './record-form-vocabulary';

/** What the text says of one entry. Absent: nothing; `unread`: something that nobody can read, so that it becomes unknown. */
export interface PastedParts {
  readonly role?: JsmRole | 'unread';
  readonly approval?: boolean | 'unread';
}

export interface PastedEntry extends PastedParts {
  readonly domain: DomainName;
  readonly line: number;
}

export type PasteReason =
  | WrongDomain
  | 'unread'
  | 'unread-role'
  | 'unread-approval'
  | 'unread-heading'
  | 'several-roles'
  | 'several-approvals'
  | 'belongs-to-no-domain';

/** Something that could not be read. */
export interface PasteProblem {
  readonly line: number;
  readonly text: string;
  readonly reason: PasteReason;
  /** The entry that it belongs to; `any`: Any domain. */
  readonly domain?: DomainName | 'any';
}

export interface Pasted {
  /** Each domain once, in the order of the text. */
  readonly entries: readonly PastedEntry[];
  /** What it says of Any domain; absent: nothing. */
  readonly anyDomain?: PastedParts;
  readonly problems: readonly PasteProblem[];
}
