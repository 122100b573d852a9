/** What the admin page says about statements that must stay true, in English. */
import type { GuardrailSaid, GuardrailsWords } from '../guardrails-words';
import { count } from './count';

const guardrailCount = (number: number): string => count(number, 'guardrail', 'guardrails');

function inProject(project: string | undefined): string {
  return project === undefined ? '' : ` in ${project}`;
}

const NOBODY = {
  everybody: 'Nobody',
  outsiders: 'No outsider',
  'public-mail-providers': 'No public mail address',
} as const;

const EVERYBODY = {
  everybody: 'Everybody gets',
  outsiders: 'Outsiders get',
  'public-mail-providers': 'Public mail addresses get',
} as const;

function sentence({ who, gets, never, neverSilent, projects }: GuardrailSaid): string {
  const must =
    gets === undefined
      ? []
      : [`${'domain' in who ? `${who.domain} gets` : EVERYBODY[who.group]} ${gets}`];
  const mustNot =
    never === undefined && !neverSilent
      ? []
      : [
          'domain' in who
            ? domainNever(who.domain, never, neverSilent)
            : groupNever(NOBODY[who.group], never, neverSilent),
        ];
  return [...must, ...mustNot].join('; ') + inProject(projects);
}

function domainNever(domain: string, never: string | undefined, silent: boolean): string {
  const parts = [
    ...(never === undefined ? [] : [`never gets ${never}`]),
    ...(silent ? ['is never left without mail'] : []),
  ];
  return `${domain} ${parts.join(' and ')}`;
}

function groupNever(nobody: string, never: string | undefined, silent: boolean): string {
  const parts = [
    ...(never === undefined ? [] : [`gets ${never}`]),
    ...(silent ? ['is left without mail'] : []),
  ];
  return `${nobody} ${parts.join(' or ')}`;
}

export const guardrails: GuardrailsWords = {
  intro:
    'A guardrail is a statement that must stay true, for anyone who’s new to your site. We check each one before you save the record, and whenever you try a change.',
  brokenTitle: (number) => `This breaks ${guardrailCount(number)}`,
  mayBreakTitle: (number) => `This may break ${guardrailCount(number)}`,
  gets: (address, choices, project) => `${address} gets ${choices}${inProject(project)}.`,
  couldGet: (address, choices, project) => `${address} could get ${choices}${inProject(project)}.`,
  dependsOn: (facts) => `It depends on what isn’t recorded: ${facts}.`,
  leftOpen: 'Atlassian’s documentation leaves this open.',
  sentence,
  groups: {
    everybody: 'Everybody',
    outsiders: 'Outsiders',
    'public-mail-providers': 'Public mail addresses',
  },
  groupHelp: {
    everybody: 'Every possible address',
    outsiders: 'Everyone whose domain isn’t one of your approved domains',
    'public-mail-providers': 'Gmail, Outlook.com, and others where anyone can get an address',
  },
  states: { kept: 'Kept', broken: 'Broken', 'may-be-broken': 'May be broken' },
  title: (number) => (number === 0 ? 'Guardrails' : guardrailCount(number)),
  none: 'No guardrails yet. Add one, or start from a suggestion.',
  noRecord: 'Nothing is recorded yet, so most guardrails can’t be settled.',
  summary: ({ broken, kept, ...rest }) =>
    [
      ...(broken === 0 ? [] : [`${String(broken)} broken`]),
      ...(rest['may-be-broken'] === 0 ? [] : [`${String(rest['may-be-broken'])} may be broken`]),
      ...(kept === 0 ? [] : [`${String(kept)} kept`]),
    ].join(', '),
  showOnMap: 'Show on the map',
  add: 'Add guardrail',
  edit: 'Edit',
  editThis: (name) => `Edit “${name}”`,
  remove: 'Delete',
  removeThis: (name) => `Delete “${name}”`,
  removed: (name) => `Deleted “${name}”.`,
  undo: 'Undo',
  formTitle: 'Add a guardrail',
  editTitle: 'Edit guardrail',
  who: 'Who',
  aDomain: 'One domain',
  domainLabel: 'Domain',
  domainPlaceholder: 'acme.com',
  rule: 'Rule',
  mustGet: 'Gets one of these',
  mustNeverGet: 'Never gets any of these',
  outcomesLabel: { gets: 'What they may get', never: 'What they must never get' },
  outcomeHelp: {
    'atlassian-account-invitation': 'An Atlassian account is made for them',
    'customer-invited': 'Your project’s own mail, with a portal-only account',
    error: 'The invite fails',
    'no-notification': 'No mail goes out, and no error is shown',
  },
  where: 'Where',
  everyProject: 'Every project',
  someProjects: 'Some projects',
  projectsLabel: 'Projects',
  projectsPlaceholder: 'Choose projects',
  name: 'Name',
  nameHelp: 'A broken guardrail is named by this.',
  now: {
    kept: 'True today',
    broken: 'Not true today',
    'may-be-broken': 'May not be true today',
  },
  save: 'Save',
  cancel: 'Cancel',
  problems: {
    'no-domain': 'Enter a domain.',
    'not-a-domain': 'Enter a domain such as acme.com.',
    'no-outcome': 'Choose at least one.',
    'no-project': 'Choose at least one project.',
    'no-name': 'Enter a name.',
    'name-taken': 'Another guardrail has this name.',
  },
  draftKept: 'We kept what you hadn’t saved yet.',
  suggestionsTitle: 'Keep it as it is today',
  suggestionsIntro: 'These are true now. Add the ones that must stay true.',
  addOne: 'Add',
  addThis: (text) => `Add “${text}”`,
  addDomains: (number) => `Add ${count(number, 'guardrail', 'guardrails')}`,
  domainsToday: (number) =>
    `The mail that ${count(number, 'approved domain gets', 'approved domains get')} today`,
  moreDomains: (number) => `And ${count(number, 'other', 'others')}.`,
  showDomains: 'Show each',
  hideDomains: 'Hide',
  conflictTitle: 'Someone else saved in the meantime',
  conflict: 'Another admin changed the guardrails while you worked. Nothing of yours is lost.',
  theirs: (number) => `Saved in the meantime: ${guardrailCount(number)}`,
  mine: (number) => `Yours: ${guardrailCount(number)}`,
  onlyHere: 'Only here',
  noRules: 'No guardrails',
  applyMine: 'Make my change on top of theirs',
  keepTheirs: 'Keep theirs',
  replaceTheirs: 'Replace theirs with mine',
  fileTitle: 'Check guardrails outside Jira',
  fileIntro:
    'The predict command checks a settings file against a guardrails file. It ends with exit code 1 if one is broken, so a build can stop on it.',
  usual:
    'In that check, outgoing mail and project settings that aren’t recorded count as on and in order.',
  command: 'Command',
  download: 'Download guardrails file',
  copyCommand: 'Copy command',
  copyFile: 'Copy file',
  commandCopied: 'Command copied',
  fileCopied: 'File copied',
  importFile: 'Import guardrails file',
  importTitle: 'Import a guardrails file',
  chooseFile: 'Choose file',
  pasteLabel: 'Or paste its text',
  read: 'Preview',
  notJson: 'This isn’t JSON.',
  brokenAt: (path) => `This isn’t a guardrails file: check ${path}.`,
  wholeFile: 'its format',
  foundTitle: (number) => `${guardrailCount(number)} in this file`,
  alreadyThere: (number) =>
    `${count(number, 'of them is', 'of them are')} there already and won’t be added again.`,
  repeated: (names) => `Names used more than once: ${names}.`,
  addFound: (number) => `Add ${guardrailCount(number)}`,
  replaceAll: 'Replace all guardrails',
};
