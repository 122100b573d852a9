/** Pasting a list into the record form, in English. */
import type { PasteWords } from '../record-form-words';
import { count } from './count';

const NUMBERS = new Intl.NumberFormat('en');

export const paste: PasteWords = {
  approvedTitle: 'Paste the table of approved domains',
  approvedHelp:
    'Select the table on Atlassian’s page, copy it and paste it here. A CSV file’s text works too, and so do lines such as “acme.com customer”.',
  approvedExample: 'acme.com\tJira Service Management\tCustomer\tNot required',
  externalTitle: 'Paste the External domain list',
  externalHelp: 'Copy the domains from Atlassian’s page and paste them here.',
  externalExample: 'client.example.com',
  text: 'Text of the list',
  mode: 'What happens to the list',
  modes: {
    add: 'Add to the list, and update what’s in it',
    replace: 'Replace the list: domains that aren’t in the text are removed',
  },
  silentRole: (number) =>
    `The text doesn’t say which role ${count(number, 'entry has', 'entries have')}. Record it as`,
  silentApproval: (number) =>
    `The text doesn’t say whether ${count(number, 'entry needs', 'entries need')} admin approval. Record it as`,
  problems: (number) =>
    number === 1 ? '1 part couldn’t be read' : `${NUMBERS.format(number)} parts couldn’t be read`,
  problemsHelp: 'They’re left out. Correct the text above, or add them by hand.',
  problem: (line, text, reason, entry) =>
    [
      `Line ${String(line)}`,
      ...(entry === '' ? [] : [entry]),
      ...(text === '' ? [] : [`“${text}”`]),
      reason,
    ].join(' · '),
  reasons: {
    'not-a-domain': 'isn’t a domain',
    'is-an-address': 'is an email address, not a domain',
    'is-a-wildcard': 'has a wildcard, but domains match exactly',
    unread: 'isn’t understood',
    'unread-role': 'isn’t a known role: the role becomes unknown',
    'unread-approval': 'doesn’t say whether approval is required: it becomes unknown',
    'unread-heading': 'isn’t a known column: the column is left out',
    'several-roles': 'more than one role: the role becomes unknown',
    'several-approvals': 'approval both required and not: it becomes unknown',
    'belongs-to-no-domain': 'stands before any domain',
  },
  nothing: 'There’s no domain in this text.',
  nothingNew: (unchanged) =>
    `The form already says all of it: ${count(unchanged, 'entry', 'entries')} unchanged.`,
  summary: (added, changed, removed, unchanged) =>
    [
      ...(added === 0 ? [] : [`${NUMBERS.format(added)} added`]),
      ...(changed === 0 ? [] : [`${NUMBERS.format(changed)} changed`]),
      ...(removed === 0 ? [] : [`${NUMBERS.format(removed)} removed`]),
      `${NUMBERS.format(unchanged)} unchanged`,
    ].join(', '),
  kinds: { added: 'Added', changed: 'Changed', removed: 'Removed' },
  columns: { change: 'Change', before: 'In the form now', after: 'From the text' },
  listedAs: { listed: 'Listed', notListed: 'Not listed' },
  take: (changes) => (changes === 1 ? 'Take 1 change' : `Take ${NUMBERS.format(changes)} changes`),
  cancel: 'Cancel',
};
