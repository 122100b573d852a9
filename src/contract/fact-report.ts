/** A fact as it travels to a screen: what is still possible, where that came from, how old it is. */
import type { FactName, FactValue } from '../decide/facts';

/** Where a fact came from. */
export type Origin =
  /** the recorded settings */
  | 'record'
  /** read from Jira's REST API */
  | 'jira'
  /** follows from the address itself */
  | 'address'
  /** what the page assumes: the Customers page, a person who is new */
  | 'assumed';

/** Why a fact is not known (wholly, or beyond the values that are left). */
export type UnknownReason =
  | 'not-recorded'
  /** no API shows it */
  | 'not-readable'
  /** Jira refuses it to this person, or would hide it */
  | 'not-permitted'
  /** the endpoint is not there on this site */
  | 'not-available'
  | 'failed'
  | 'timed-out'
  /** more than one account matches */
  | 'ambiguous'
  /** an account may match but its address is hidden */
  | 'hidden'
  /** the reading of accounts for a list stopped at its budget of Jira points */
  | 'budget';

export interface FactReport {
  readonly fact: FactName;
  /** The values still possible; one = known. */
  readonly possible: readonly FactValue[];
  readonly origin: Origin;
  /** ISO time of the reading, or of the recording. */
  readonly at?: string;
  /** Present when more than one value is left. */
  readonly unknownBecause?: UnknownReason;
}
