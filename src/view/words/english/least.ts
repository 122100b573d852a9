/** The least change for a wish, in English. */
import type { LeastWords } from '../what-if-words';
import { count } from './count';

export const least: LeastWords = {
  intro:
    'Say who should get what. You get the smallest sets of changes that make it certain, those that touch the fewest others first.',
  who: 'Address, domain or group',
  whoHint: 'For example jo@acme.com or acme.com',
  project: 'In project',
  projectHint: 'Key of a project, for example HELP',
  noProject: 'Enter the key of a project.',
  wish: 'Should get',
  find: 'Find the least change',
  working: 'Trying every set of changes, smallest first',
  notAnAddress: 'Enter an email address or a domain.',
  failed: 'Something went wrong while looking. Try again.',
  already: (who, project) => `A new person with ${who} gets that already in ${project}.`,
  alreadyTitle: 'Already so',
  impossibleTitle: 'No change of settings makes this certain',
  impossibleForAll: (who) =>
    `No setting of the site or the project can give ${who} this outcome for everyone it stands for. Choose a single address or domain instead.`,
  impossibleUnknown:
    'A setting that’s needed is unknown, and can’t be made certain by one change. Record the list of approved domains and the External domain list first.',
  impossibleAddress:
    'Whatever the settings, a new person with this address can’t get this outcome.',
  found: (ways, size) =>
    `${count(ways, 'way', 'ways')} with ${count(size, 'change', 'changes')}. Fewer aren’t enough.`,
  more: 'There are more ways of the same size. These are the first ones found.',
  way: (number) => `Way ${String(number)}`,
  showWays: (ways) => `Show all ${count(ways, 'way', 'ways')}`,
  nobodyElse: 'Nobody else’s answer changes',
  othersChange: (cells) =>
    `${count(cells, 'other combination', 'other combinations')} of address class and project change too`,
  showOthers: 'Show who else changes',
  hideOthers: 'Hide who else changes',
  tryThis: 'Try this',
  notePerson: 'For a new person, invited by an agent.',
};
