/** What is chosen in the history, as the address of the page says it: nothing yet, a revision, or two to compare. */

export type HistoryChoice =
  | { readonly is: 'list'; readonly picked: readonly string[] }
  | { readonly is: 'revision'; readonly revision: string }
  | { readonly is: 'compare'; readonly older: string; readonly newer: string };

/** Between two revisions; no revision has one. */
const AND = '..';

/** Two can be compared. */
export const MOST_PICKED = 2;

/** Reads `?view=…`, `?compare=OLDER..NEWER` or `?picked=…`; what it does not know is the list. */
export function parseChoice(query: URLSearchParams): HistoryChoice {
  const revision = query.get('view') ?? '';
  if (revision !== '') return { is: 'revision', revision };
  const [one, other] = (query.get('compare') ?? '').split(AND);
  if (one !== undefined && other !== undefined && one !== '' && other !== '') {
    return toComparison(one, other);
  }
  const picked = (query.get('picked') ?? '').split(AND).filter((each) => each !== '');
  return { is: 'list', picked: picked.slice(0, MOST_PICKED) };
}

export function choiceQuery(choice: HistoryChoice): URLSearchParams {
  switch (choice.is) {
    case 'list':
      return new URLSearchParams(
        choice.picked.length === 0 ? {} : { picked: choice.picked.join(AND) },
      );
    case 'revision':
      return new URLSearchParams({ view: choice.revision });
    case 'compare':
      return new URLSearchParams({ compare: `${choice.older}${AND}${choice.newer}` });
  }
}

/** Revisions sort as they were made, whichever was chosen first. */
export function toComparison(
  one: string,
  other: string,
): Extract<HistoryChoice, { is: 'compare' }> {
  return one < other
    ? { is: 'compare', older: one, newer: other }
    : { is: 'compare', older: other, newer: one };
}

/** Picks one more, or drops it; of three the one that was picked first goes. */
export function togglePick(picked: readonly string[], revision: string): readonly string[] {
  return picked.includes(revision)
    ? picked.filter((each) => each !== revision)
    : [...picked, revision].slice(-MOST_PICKED);
}
