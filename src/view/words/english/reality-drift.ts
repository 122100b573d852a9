/** What the admin page says about what changed on the site, and about the nightly reading, in English. */
import type { AboutDrift, DriftWords, SweepWords } from '../reality-words';
import { count } from './count';

const NONE = 'none';

function fromTo({ from = NONE, to = NONE }: AboutDrift): string {
  return `${from} → ${to}`;
}

export const drift: DriftWords = {
  title: 'What changed on the site',
  readAt: (age) => `Jira was read ${age}.`,
  neverRead: 'Jira hasn’t been read yet. The first reading happens tonight.',
  none: 'Nothing has changed since the first reading.',
  allSeen: 'Nothing new.',
  changes: {
    project: ({ project, from, to }) => {
      if (from === undefined) return `New project: ${to ?? ''} (${project})`;
      return to === undefined
        ? `Project removed: ${from} (${project})`
        : `${project} renamed: ${from} → ${to}`;
    },
    sender: (about) => `Sender of ${about.project}: ${fromTo(about)}`,
    'sender-warning': ({ project, to }) =>
      to === undefined
        ? `Jira no longer warns about the sender of ${project}`
        : `Jira warns about the sender of ${project}: ${to}`,
    'portal-access': (about) =>
      `Portal customers’ permission in ${about.project}: ${fromTo(about)}`,
    plan: (about) => `Plan of Jira Service Management: ${fromTo(about)}`,
  },
  values: {
    healthy: 'in order',
    broken: 'missing',
    free: 'Free',
    paid: 'Paid',
    unlicensed: 'no licence',
  },
  turns: {
    'portal-broken': ({ project }) => `Every invite in ${project} now ends in an error.`,
    'portal-healed': ({ project }) => `Invites in ${project} no longer fail because of this.`,
    'portal-same': () => 'The record already says so. No answer changes.',
    'portal-unrecorded': ({ project }) =>
      `It isn’t recorded for ${project} yet. Recording it makes its answers more certain.`,
    'project-unrecorded': ({ project }) =>
      `Nothing is recorded for ${project} yet, so its answers stay open.`,
    'project-recorded': () => 'It’s already in the record.',
    'project-gone-recorded': ({ project }) =>
      `The record still has ${project}. It does no harm there.`,
    'project-gone': () => 'Nothing in the record is about it.',
    'project-renamed': () => 'No answer changes: the key stays.',
    sender: () =>
      'The JSM customer notification comes from this address now. Who gets it stays the same.',
    'sender-warning': () => 'The JSM customer notification may be late or land in spam.',
    'sender-warning-gone': () => 'The JSM customer notification is sent as it should be.',
    'plan-free': () => 'On the Free plan the “Customer invited” template can’t be edited.',
    'plan-paid': () => 'The “Customer invited” template can be edited.',
    'plan-unlicensed': () => 'Without a licence nobody can be invited to a service project.',
    unclear: () => 'What this turns isn’t known.',
  },
  between: (after, by) => `Between ${after} and ${by}`,
  markSeen: 'Mark as seen',
  markSeenAbout: (what) => `Mark as seen: ${what}`,
  markAll: 'Mark all as seen',
  seenReason: 'Seen',
  seenTitle: (number) => `Seen (${number.toLocaleString('en')})`,
  showAgain: 'Show again',
  takeIntoRecord: 'Take into the record',
  openRecord: 'Open the record',
  guardrailsTitle: 'Guardrails, with what was read',
  guardrailsKept: 'With what was read laid over the record, no further guardrail breaks.',
  missingTitle: 'What couldn’t be read',
  missing: (what, project, why) =>
    `${project === undefined ? what : `${what} of ${project}`}: ${why}`,
  facts: {
    project: 'Projects',
    sender: 'Sender address',
    'sender-warning': 'Jira’s warning about the sender',
    'portal-access': 'Portal customers’ permission',
    plan: 'Plan of Jira Service Management',
  },
  moreMissing: (number) => `And ${count(number, 'more', 'more')}.`,
};

export const sweep: SweepWords = {
  title: 'The nightly reading',
  never: 'It hasn’t run yet. The first reading happens tonight.',
  waiting: (accounts) =>
    `Under way: ${count(accounts, 'account', 'accounts')} read so far. What one night may cost is used up; it goes on tonight.`,
  complete: (accounts, age) => `Complete: ${count(accounts, 'account', 'accounts')} read, ${age}.`,
  firstOnly: 'From the next reading on, accounts that weren’t there before count as new.',
  ran: (age) => `Last ran ${age}.`,
  began: (age) => `This reading began ${age}.`,
  points: (points) => `It has used ${count(points, 'point', 'points')} of Atlassian’s rate limit.`,
  missing: (why) => `Not everything was read the last time. ${why}`,
  hidden: (number) =>
    `${count(number, 'new account has', 'new accounts have')} an address that Jira doesn’t show. Nothing follows from them.`,
  privacy: 'Only counts by domain are kept, for 180 days. No address is stored.',
};
