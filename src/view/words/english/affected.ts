/** How many accounts and predictions a change concerns, in English. */
import type { AffectedWords } from '../what-if-words';
import { count } from './count';

export const affected: AffectedWords = {
  title: 'Who uses these addresses',
  intro:
    'Count the accounts on your site, and the predictions of the last 30 days, whose domain is in a class that changes.',
  count: 'Count them',
  again: 'Count again',
  counting: (read) => `Counting: ${count(read, 'page', 'pages')} read`,
  accounts: (atlassian, portalOnly) =>
    `${count(atlassian + portalOnly, 'known account', 'known accounts')}: ${count(atlassian, 'Atlassian account', 'Atlassian accounts')}, ${count(portalOnly, 'portal-only account', 'portal-only accounts')}`,
  accountsHelp:
    'These people have an account already, so they aren’t invited again. New people with the same domains are.',
  predictions: (number) =>
    `${count(number, 'recent prediction', 'recent predictions')} would differ`,
  predictionsHelp:
    'Checked on a project page in the last 30 days, for a domain and project that change.',
  hidden: (number) =>
    `Not counted: ${count(number, 'account', 'accounts')} whose address Jira doesn’t show.`,
  unknownProjects: (predictions) =>
    `Not counted: ${count(predictions, 'prediction', 'predictions')} in projects that aren’t recorded.`,
  noPredictions: 'No recent prediction would differ.',
  stop: 'Stop',
};
