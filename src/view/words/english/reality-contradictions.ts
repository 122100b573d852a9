/** What the admin page says about accounts that contradict the record, in English. */
import type { AccountKind } from '../../../audit/evidence/sighting';
import type {
  AboutState,
  ContradictionWords,
  ExplainWords,
  ImpliedWords,
  Surely,
  TakeWords,
} from '../reality-words';
import { count, isOne } from './count';

function adverb(surely: Surely): string {
  if (surely === 'surely') return '';
  return surely === 'most-likely' ? 'most likely ' : 'possibly ';
}

/** "3 portal-only accounts" */
export function accounts(made: AccountKind, number: number): string {
  return made === 'atlassian'
    ? count(number, 'Atlassian account', 'Atlassian accounts')
    : count(number, 'portal-only account', 'portal-only accounts');
}

function entryOf(name: string, { values, isNot, surely }: AboutState): string {
  return isNot
    ? `${name} is ${adverb(surely)}something other than ${values}`
    : `${name} is ${adverb(surely)}${values}`;
}

export const contradictions: ContradictionWords = {
  title: (number) =>
    isOne(number)
      ? '1 account that the record says can’t be'
      : `${number.toLocaleString('en')} accounts that the record says can’t be`,
  line: (made, number, domain) => `${accounts(made, number)} for ${domain}`,
  between: (after, by) => `Appeared between ${after} and ${by}`,
  recorded: (choices) => `As recorded, a new person there gets ${choices}.`,
  explanationsTitle: 'What explains it',
  likeliest: 'Most likely',
  equallyLikely: 'Equally likely',
  cannotTell: (number) =>
    `The accounts can’t tell between these ${number.toLocaleString('en')}. Look at the setting on Atlassian’s page.`,
  noneTitle: 'No single setup explains them all',
  none: 'Under no setup does the Customers page make all of these accounts. A setting was changed in between, or some of the people were added another way.',
  incomplete: 'There may be more explanations, with many changes at once. They aren’t shown.',
  states: {
    'site.internal': ({ values, surely }) => `Internal is ${adverb(surely)}${values}`,
    'site.external': ({ values, surely }) => `External is ${adverb(surely)}${values}`,
    'site.externalDomains': ({ domain, surely }) =>
      domain === undefined
        ? `the External domain list is ${adverb(surely)}off`
        : `the External domain list ${adverb(surely)}has ${domain}`,
    'site.approvedDomains': (about) =>
      entryOf(`the approved domains’ entry for ${about.domain ?? ''}`, about),
    'site.anyDomain': (about) => entryOf('Any domain', about),
  },
  notListed: 'not listed',
  fromTo: (before, after) => `${before} → ${after}`,
  stepsTitle: 'Steps that then decide',
  against: (number) =>
    `${count(number, 'account speaks', 'accounts speak')} against it, unless the setting was changed in between.`,
  strained: (number) =>
    `${count(number, 'account fits', 'accounts fit')} it only where Atlassian’s pages leave the answer open.`,
  nothingAgainst: 'No account speaks against it.',
  causesTitle: 'Or the settings are as recorded, and',
  causes: {
    'people-page': 'somebody added them on the People page.',
    'admin-hub': 'somebody invited them in Atlassian Administration.',
    automation: 'an automation rule added them.',
    rest: 'a script or another app created them through the REST API.',
    'signed-up': 'they signed up themselves, in the portal or by writing to a project.',
    'asked-to-join': 'they asked to join the site, or got another app of it.',
    'changed-meanwhile': 'an admin changed a setting for a while and then changed it back.',
  },
  showAll: (number) => `Show all ${count(number, 'explanation', 'explanations')}`,
  showFewer: 'Show fewer',
  take: 'Take this into the record',
  takeAbout: (what) => `Take this into the record: ${what}`,
  explain: 'Explain away',
};

export const taking: TakeWords = {
  title: 'Take this into the record',
  intro:
    'Look at the setting on Atlassian’s page first. If it’s so, save it here. Nothing changes on your site.',
  several:
    'More than one value explains these accounts. The plainest one is filled in; what the page says counts.',
  columns: ['Setting', 'Recorded', 'New in the record', 'Where to look'],
  comment: (changes) => `Seen on the site: ${changes}`,
  whoElse: 'See who else’s answer changes',
  save: 'Save to record',
  cancel: 'Cancel',
  done: (changes) => `Saved. The record now says: ${changes}`,
  toHistory: 'Open the history',
  conflictTitle: 'Someone else saved in the meantime',
  conflict: 'The table now compares with the newer record. Check it, then save again.',
  noChange: 'The newer record already says so. There’s nothing left to save.',
};

export const explaining: ExplainWords = {
  title: 'Explain these accounts away',
  which: 'Accounts that have another reason',
  label: 'Where do they come from?',
  help: 'They no longer count against the record. Accounts of the same kind that appear later do.',
  missing: 'Say why, so that the next admin knows.',
  missingWhich: 'Choose at least one.',
  save: 'Explain away',
  tryAgain: 'Try again',
  cancel: 'Cancel',
  kept: 'What you wrote is still here.',
  done: (number) =>
    isOne(number) ? 'Explained away.' : `${number.toLocaleString('en')} groups explained away.`,
  takenBack: 'Taken back. These accounts count again.',
  seen: (number) => `${count(number, 'change', 'changes')} marked as seen.`,
  unseen: 'Shown again.',
  undo: 'Undo',
  listTitle: (number) => `Explained away (${number.toLocaleString('en')})`,
  reason: (reason) => `“${reason}”`,
  about: (made, domain, until) =>
    `${made === 'atlassian' ? 'Atlassian' : 'Portal-only'} accounts for ${domain}, seen up to ${until}`,
  by: (author, age) =>
    author === undefined ? `Explained ${age}` : `Explained by ${author}, ${age}`,
  takeBack: 'Take back',
  takeBackAbout: (what) => `Take back: ${what}`,
};

export const implied: ImpliedWords = {
  title: 'What accounts tell about settings that aren’t recorded',
  intro:
    'These follow from accounts that appeared, if their people were added on the Customers page.',
  none: 'No account tells more than the record says.',
  more: (number) => `And ${count(number, 'more', 'more')}.`,
  take: 'Take into the record',
  externalAllows: (domain) => `the External domain list is off, or it has ${domain}`,
  silentTitle: 'What accounts can’t tell',
  silent: [
    'User invites, outgoing mail, “Customer invited” and a project’s portal permission: the same accounts appear whatever they’re set to, or none do.',
    'That External was switched off, or that a domain was taken off a list: nobody appears then. Confirm the record from time to time.',
  ],
};
