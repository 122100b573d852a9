/** What the pages say of lists where there is nothing, or nothing yet, in English. */
import type { ListPlaces } from '../lists-words';
import { count } from './count';

const NUMBERS = new Intl.NumberFormat('en');

export const places: ListPlaces = {
  intro:
    'See for a whole column of addresses which mail each of them gets, before you invite anybody.',
  noListsTitle: 'No lists yet',
  noLists: 'Paste a column of addresses or choose a file. Nobody is invited by it.',
  noRows: 'This list has no rows.',
  noMatches: 'No row matches. Change the filters, or clear them.',
  nobodyToInvite: 'Nobody on this list would get one of these mails.',
  noSurprises: 'Nothing stands out.',
  loadingLists: 'Opening the lists',
  loadingList: 'Opening the list',
  loadingRows: (loaded, all) =>
    `Fetching the results: ${NUMBERS.format(loaded)} of ${count(all, 'row', 'rows')}`,
  partial: (decided, all) =>
    `This is a part: ${NUMBERS.format(decided)} of ${count(all, 'row', 'rows')} ${decided === 1 ? 'has' : 'have'} an answer.`,
  expiredTitle: 'This list isn’t kept any more',
  expired: 'Lists are deleted after 30 days. Put the addresses in again.',
  showing: (from, to, shown, all) =>
    shown === all
      ? `Rows ${NUMBERS.format(from)} to ${NUMBERS.format(to)} of ${NUMBERS.format(all)}`
      : `Rows ${NUMBERS.format(from)} to ${NUMBERS.format(to)} of ${NUMBERS.format(shown)} that match, ${NUMBERS.format(all)} in all`,
  deleteTitle: (name) => `Delete “${name}”?`,
  deleteText: 'Its addresses and results are deleted at once, for everybody. This can’t be undone.',
  cancelTitle: (name) => `Cancel “${name}”?`,
  cancelText: 'It stops where it is. What is answered by then stays.',
  pastTitle: 'Lists',
  resultsTitle: 'Results',
  copied: 'Copied',
};
