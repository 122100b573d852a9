/** What the project page says around its answers, in English. */
import type { ProjectListWords, ProjectPageWords } from '../project-page-words';

const PLURALS = new Intl.PluralRules('en');

function count(number: number, one: string, other: string): string {
  return `${String(number)} ${PLURALS.select(number) === 'one' ? one : other}`;
}

/** How the parts of a project report are called when one could not be read. */
const MISSING_PARTS: Readonly<Record<string, string>> = {
  project: 'The project',
  'service-desk': 'The portal’s address',
  'portal-access': 'The permission of portal customers',
  sender: 'The project’s notification address',
  plan: 'The plan of Jira Service Management',
};

const NUMBERS = new Intl.NumberFormat('en');

const MANY = (number: number) =>
  `${NUMBERS.format(number)} ${PLURALS.select(number) === 'one' ? 'address' : 'addresses'}`;

const list: ProjectListWords = {
  open: 'Check a list',
  customers: 'Check this project’s customers',
  checkNow: (addresses) => `Check ${MANY(addresses)}`,
  startJob: (addresses) => `Start a list of ${MANY(addresses)}`,
  long: (most) =>
    `More than ${NUMBERS.format(most)} addresses are checked in the background: you can close this page meanwhile.`,
  checking: (done, all) => `${NUMBERS.format(done)} of ${MANY(all)} checked`,
  checked: (addresses) => `${MANY(addresses)} checked`,
  sending: (done, all) =>
    `${NUMBERS.format(done)} of ${MANY(all)} sent. Keep this page open until all are there.`,
  beginning: 'Starting the list. Keep this page open until it has started.',
  stop: 'Stop',
  stopped: (done, all) =>
    `Stopped: ${NUMBERS.format(done)} of ${MANY(all)} ${done === 1 ? 'has' : 'have'} an answer.`,
  sendingStopped: (done, all) =>
    `Stopped: ${NUMBERS.format(done)} of ${MANY(all)} arrived, and nothing was checked.`,
  failed: (addresses) => `${MANY(addresses)} couldn’t be checked`,
  tryThose: 'Try those again',
  goOn: 'Go on',
  showNumbers: 'Show domains and reasons',
  hideNumbers: 'Hide domains and reasons',
  showToInvite: 'Show addresses to invite',
  hideToInvite: 'Hide addresses to invite',
  howToCopy: 'Click into the field, select everything, and copy it.',
  previousBatch: 'Previous batch',
  nextBatch: 'Next batch',
  lookFailed: (why) => `What you see may be out of date. ${why}`,
};

export const projectPage: ProjectPageWords = {
  list,
  intro: 'See which mail someone gets before you add them as a customer. Nothing is sent.',
  fieldLabel: 'Email addresses',
  fieldHelp: 'One address or several, separated by a comma, semicolon, space or line break.',
  check: 'Check',
  nothingTyped: 'Enter at least one email address.',
  tooMany: (found, most) =>
    `These are ${String(found)} addresses. Check ${String(most)} or fewer here, or more of them with “Check a list”.`,
  reading: 'Reading the project’s settings',
  checking: (number) => `Checking ${count(number, 'address', 'addresses')}`,
  slow: 'Jira is answering slowly. We’re still waiting.',
  tryAgain: 'Try again',
  checkAgain: 'Check again',
  outcomesTitle: 'Four things can happen',
  outcomeExplained: {
    'atlassian-account-invitation':
      'Atlassian sends its own mail with the button “Accept Invite”, and the person gets an Atlassian account.',
    'customer-invited':
      'Your project sends its “Customer invited” mail, and the person gets a portal-only account.',
    error: 'Jira refuses the invite, and tells you.',
    'no-notification': 'The invite goes through without a mail, and nobody tells you.',
  },
  accountTypesTitle: 'Two account types',
  knownTitle: 'What we know of this site and project',
  notKnown: (because) => `not known. ${because}`,
  noRecordTitle: 'This site’s settings aren’t recorded yet',
  noRecord: (mayRecord) =>
    mayRecord
      ? 'Jira doesn’t show its customer access settings to apps. Record them once in Jira settings > Apps > Invite check. Until then you only see what’s certain without them.'
      : 'Jira doesn’t show its customer access settings to apps. Ask a Jira admin to record them once in Jira settings > Apps > Invite check. Until then you only see what’s certain without them.',
  staleTitle: 'This site’s recorded settings may be out of date',
  stale: (days, mayConfirm) =>
    [
      `Nobody has confirmed them for ${count(days, 'day', 'days')}.`,
      mayConfirm
        ? 'In Jira settings > Apps > Invite check, compare them with Atlassian’s pages, then confirm or change them.'
        : 'Ask a Jira admin to check them in Jira settings > Apps > Invite check.',
    ].join(' '),
  recorded: (by, age, confirmed) => {
    if (by === undefined) {
      return confirmed === undefined
        ? `Answers rest on settings recorded ${age} by`
        : `Answers rest on settings confirmed ${confirmed}, recorded ${age} by`;
    }
    return confirmed === undefined
      ? `Answers rest on settings recorded by ${by}, ${age}.`
      : `Answers rest on settings recorded by ${by}, ${age}, and confirmed ${confirmed}.`;
  },
  partial: (failed, all) =>
    `${String(failed)} of ${count(all, 'address', 'addresses')} couldn’t be checked. The others stand.`,
  summary: ({ certain, uncertain, failed }) =>
    [
      `${String(certain)} certain`,
      `${String(uncertain)} not certain`,
      ...(failed > 0 ? [`${String(failed)} not checked`] : []),
    ].join(' · '),
  missing: (what, because) =>
    `${MISSING_PARTS[what] ?? 'A part of the project’s data'} couldn’t be read: ${because}`,
  senderWarning: (warning) => `Jira warns about the project’s notification address: “${warning}”`,
  stored: (age) => `Stored answer, checked ${age}.`,
  fresh: 'Checked just now.',
  retryAfter: (seconds) => `Try again in ${count(seconds, 'second', 'seconds')}.`,
  correlation: (id) => `Code for support: ${id}`,
  field: (path) => `Field: ${path}`,
  showDetails: 'Show details',
  hideDetails: 'Hide details',
  showWhy: 'Show why',
  hideWhy: 'Hide why',
  showText: 'Show as text',
  hideText: 'Hide text',
  answerAsText: 'The answer as text',
  accountMade: 'Account made',
  sender: 'Mail comes from',
  youSee: 'You see',
  theySee: 'They see',
  theyDo: 'They do next',
  whatHelps: 'What helps',
  mailPreview: 'The mail, roughly',
  mailFrom: (from) => `From: ${from}`,
  noMail: 'No mail',
  notSure: 'Not sure, because…',
  when: (conditions) => `If ${conditions}`,
  onlyWhen: (conditions, example) => `Only if ${conditions}, for example if ${example}`,
  exampleWhen: (example) => `For example, if ${example}`,
  accountExample: (conditions, example) => `${conditions}, for example if ${example}`,
  accountUnknown: (because) => `We couldn’t tell whether they have an account. ${because}`,
  askBrowser: 'Someone with the permission Browse users and groups can check again here.',
  otherwiseTitle: 'If this person isn’t new to the site',
  ifAllowed: 'Jira lets their domain have Atlassian accounts',
  ifNotAllowed: 'Jira doesn’t let their domain have Atlassian accounts',
  otherwiseLine: (conditions, outcome) => `${conditions}: ${outcome}`,
  why: 'Why',
  factLine: (fact, value) => `${fact}: ${value}`,
  supposed: 'Not known, one of the possibilities',
  notTheOthers: 'What’s ruled out',
  ruledOut: (outcomes, reason) => `Why not ${outcomes}? ${reason}`,
  source: 'Source',
  caveats: 'Good to know',
  templateOnFreePlan: 'You’re on the Free plan, so you can’t edit this mail’s template.',
  limits: 'What nobody can predict',
  next: 'Next',
};
