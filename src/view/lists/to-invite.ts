/** Only those to invite, as text for Jira's "Add customers" dialog: it takes addresses with commas between them. */
import type { ListVerdict } from '../../contract/lists';
import type { Outcome } from '../../decide/outcome';
import type { Results } from './loaded-list';

/** The mails that an invite can be made for. */
export type WantedMail = Extract<Outcome, 'customer-invited' | 'atlassian-account-invitation'>;

export const WANTED_MAILS: readonly WantedMail[] = [
  'customer-invited',
  'atlassian-account-invitation',
];

/** Atlassian names no limit, and advises batches where there are many. */
const BATCH = 100;

export interface ToInvite {
  readonly count: number;
  /** Each to be pasted by itself. */
  readonly batches: readonly string[];
}

/** The addresses of the rows whose answer is one of these mails, in the order of the list, or only of these rows. */
export function toInvite(
  { rows, verdicts }: Results,
  wanted: readonly WantedMail[] = WANTED_MAILS,
  { only, batch = BATCH }: { readonly only?: Iterable<number>; readonly batch?: number } = {},
): ToInvite {
  const takes = verdicts.map((verdict) => isToInvite(verdict, wanted));
  const chosen = only === undefined ? rows : Array.from(only, (index) => rows[index]);
  const addresses = chosen.flatMap((row) =>
    row !== undefined && takes[row[2]] === true ? [row[1]] : [],
  );
  const batches = Array.from({ length: Math.ceil(addresses.length / batch) }, (_, index) =>
    addresses.slice(index * batch, (index + 1) * batch).join(', '),
  );
  return { count: addresses.length, batches };
}

/** The answer is certainly one of these mails, if need be for a new person. */
export function isToInvite(
  { outcomes }: Pick<ListVerdict, 'outcomes'>,
  wanted: readonly Outcome[] = WANTED_MAILS,
): boolean {
  const [only, ...more] = outcomes;
  return only !== undefined && more.length === 0 && wanted.includes(only);
}
