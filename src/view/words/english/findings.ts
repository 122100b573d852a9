/** What the admin page says about what is wrong with a setup, in English. */
import type { FindingsWords } from '../findings-words';
import { count, isOne } from './count';
import { domainFindings } from './finding-domains';
import { siteFindings } from './finding-site';

export const findings: FindingsWords = {
  intro:
    'What’s wrong with the recorded setup, or worth knowing about it. Every possible address is covered, not a sample.',
  tabCount: (number) => `${String(number)} to look at`,
  working: 'Checking every address in every project',
  notRecordedTitle: 'There’s nothing to check yet',
  notRecorded:
    'Record your site’s customer access settings first. Findings appear here as soon as they’re saved.',
  toRecord: 'Record the settings',
  failedTitle: 'The checks didn’t finish',
  failed: 'Reload the page to run them again. Your record is safe.',
  noneTitle: 'No findings',
  none: 'Nothing in the recorded setup looks wrong, for any address in any recorded project.',
  allMutedTitle: 'No other findings',
  allMuted: 'Everything that was found is muted.',
  summary: (shown, muted) =>
    [
      shown === 0 ? 'No findings' : count(shown, 'finding', 'findings'),
      ...(muted === 0 ? [] : [`${String(muted)} muted`]),
    ].join(', '),
  severities: { error: 'Problem', warning: 'Warning', info: 'Good to know' },
  severityCount: (severity, number) => {
    if (severity === 'error') return `Problems (${String(number)})`;
    return severity === 'warning'
      ? `Warnings (${String(number)})`
      : `Good to know (${String(number)})`;
  },
  filterLabel: 'Show',
  filterAll: (number) => `All (${String(number)})`,
  noneOfSeverity: 'None of this kind.',
  exampleWithAccount: (address, account) => `${address} (${account})`,
  examplePlace: (who, project) => `${who} in ${project} gets`,
  anyProject: 'a project whose own settings are in order',
  undecided: 'Not certain',
  extent: ({ cells, ofCells }) =>
    cells === 0
      ? 'Concerns no new people'
      : `Concerns ${cells.toLocaleString('en')} of ${count(ofCells, 'answer', 'answers')} on the map`,
  reasonTitle: 'Why it matters',
  fixTitle: 'What to do',
  sourceTitle: 'Source',
  noSource: 'This follows from the record alone.',
  domainsTitle: (number) => (isOne(number) ? 'Domain' : `Domains (${number.toLocaleString('en')})`),
  projectsTitle: (number) =>
    isOne(number) ? 'Project' : `Projects (${number.toLocaleString('en')})`,
  showAll: (number) => `Show all ${number.toLocaleString('en')}`,
  showFewer: 'Show fewer',
  showOnMap: 'Show on the map',
  tryFix: 'Try the fix',
  openRecord: 'Open the record',
  mute: 'Mute',
  muteTitle: 'Mute this finding',
  muteHelp: 'It moves to the muted ones, and comes back when it’s about something else.',
  muteLabel: 'Why is this all right?',
  muteMissing: 'Say why, so that the next admin knows.',
  muteSave: 'Mute finding',
  cancel: 'Cancel',
  tryAgain: 'Try again',
  kept: 'What you wrote is still here.',
  muted: (title) => `Muted: ${title}`,
  unmuted: (title) => `Shown again: ${title}`,
  undo: 'Undo',
  mutedTitle: (number) => `Muted (${String(number)})`,
  mutedReason: (reason) => `“${reason}”`,
  mutedBy: (by, age) => (by === undefined ? `Muted ${age}` : `Muted by ${by}, ${age}`),
  unmute: 'Unmute',
  codes: { ...siteFindings, ...domainFindings },
  docs: {
    title: 'Findings',
    printed:
      'Printed from `src/audit/findings` and the sentences of the admin page by `npm run docs`. Do not edit it by hand.',
    intro:
      'What the admin page finds in a recorded setup. Each example below is what the checks say about a small setup that has just this; `tests/audit/finding-cases.ts` holds it, with a twin that doesn’t have it.',
    mutingTitle: 'Muting',
    muting:
      'A finding that’s all right can be muted: open it, choose **Mute**, and say why. Every admin sees who muted it, when and why, and can unmute it. It stays muted while it concerns the same domains, projects or settings, or fewer of them. When it concerns others, it’s shown again. A stale record is shown again when about twice as many days have gone by.',
    allTitle: 'All findings',
    columns: ['Finding', 'Severity'],
    severity: 'Severity',
    example: 'Example',
    exampleGets: (place, outcomes) => `${place}: ${outcomes.join(' or ')}.`,
    means: 'Why it matters',
    fix: 'What to do',
    source: 'Source',
  },
};
