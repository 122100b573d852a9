/** What is done with the results of a list: inviting, and comparing with another run, in English. */
import type { ListComparisonWords, ToInviteWords } from '../lists-words';
import { count } from './count';

const NUMBERS = new Intl.NumberFormat('en');

export const toInvite: ToInviteWords = {
  title: 'Only those to invite',
  help: 'Paste them into “Add customers” on the Customers page. Jira takes several addresses with commas between them.',
  which: 'Who gets',
  mails: {
    'customer-invited': 'the JSM customer notification',
    'atlassian-account-invitation': 'an Atlassian Account invitation',
  },
  count: (addresses) => `${count(addresses, 'address', 'addresses')} to invite`,
  batchesHelp: (batches, size) =>
    `Atlassian advises to add many customers in batches. Here are ${NUMBERS.format(batches)} of up to ${NUMBERS.format(size)}.`,
  batch: (number, of, addresses) =>
    `Batch ${NUMBERS.format(number)} of ${NUMBERS.format(of)}: ${count(addresses, 'address', 'addresses')}`,
  copied: (addresses) => `${count(addresses, 'address', 'addresses')} copied`,
};

export const comparison: ListComparisonWords = {
  title: 'Compare with an earlier run',
  choose: 'Earlier list',
  noOther: 'There’s no other list to compare with.',
  comparing: (before, after) => `From “${before}” to “${after}”`,
  nothing: (unchanged) =>
    `Nothing changes for the ${count(unchanged, 'address', 'addresses')} on both lists.`,
  summary: (changed, otherReason, all) =>
    [
      `Of ${count(all, 'address', 'addresses')} on both lists, ${NUMBERS.format(changed)} ${changed === 1 ? 'gets' : 'get'} another answer`,
      ...(otherReason === 0 ? [] : [`${NUMBERS.format(otherReason)} the same for another reason`]),
    ].join(', and ') + '.',
  fromTo: (before, after) => `Instead of ${before}: ${after}`,
  sameOutcome: (outcome) => `Still ${outcome}, for another reason`,
  rows: (rows) => count(rows, 'row', 'rows'),
  onlyBefore: (rows) => `Only on the earlier list: ${count(rows, 'address', 'addresses')}`,
  onlyAfter: (rows) => `Only on the later list: ${count(rows, 'address', 'addresses')}`,
  examples: (addresses, more) =>
    more === 0 ? addresses : `${addresses} and ${NUMBERS.format(more)} more`,
  before: 'Before',
  after: 'After',
  change: 'Change',
  changes: {
    changed: 'Another answer',
    'only-before': 'Only on the earlier list',
    'only-after': 'Only on the later list',
  },
};
