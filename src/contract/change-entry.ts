/** One entry of a link as words with spaces between: what is changed and how, then the domains or projects. */
import { JSM_ROLES, type SettingChange } from '../audit/setting-change';
import { parseDomain } from '../decide/domain-name';
import type { JsmRole } from '../decide/facts';
import type { DomainEntry } from '../decide/settings';

const ON_OFF = { on: true, off: false } as const;
const APPROVAL = { approval: true, 'no-approval': false } as const;
const INVITES = { open: 'open', approval: 'approval', closed: 'closed' } as const;
const ACCESS = { healthy: 'healthy', broken: 'broken' } as const;
const LIST = { on: 'turn-on', off: 'turn-off' } as const;

/** The words of a change without the domain or project that it is about. */
export function headOf(change: SettingChange): string {
  switch (change.setting) {
    case 'internal':
    case 'external':
      return `${change.setting} ${onOff(change.to)}`;
    case 'outgoingMail':
      return `outgoing-mail ${onOff(change.to)}`;
    case 'userInvites':
      return `user-invites ${change.to}`;
    case 'externalDomains':
      return `external-list ${change.act.replace('turn-', '')}`;
    case 'approvedDomains':
      return change.act === 'remove'
        ? 'approved remove'
        : ['approved', change.act, ...entryWords(change.entry)].join(' ');
    case 'anyDomain':
      return ['any-domain', ...entryWords(change.entry)].join(' ');
    case 'customerInvited':
      return `customer-invited ${onOff(change.to)}`;
    case 'portalAccess':
      return `portal-access ${change.to}`;
    default: {
      const never: never = change;
      return never;
    }
  }
}

/** The domain or the project that a change is about; a key may hold anything, spaces too. */
export function subjectOf(change: SettingChange): string | undefined {
  if ('project' in change) return encodeURIComponent(change.project);
  return 'domain' in change ? change.domain : undefined;
}

/** The changes that an entry stands for; `undefined` when it says nothing that can be changed. */
export function readEntry(text: string): readonly SettingChange[] | undefined {
  const [setting = '', ...words] = text.split(' ');
  switch (setting) {
    case 'internal':
    case 'external':
      return only(wordOf(ON_OFF, words), (to) => ({ setting, to }));
    case 'outgoing-mail':
      return only(wordOf(ON_OFF, words), (to) => ({ setting: 'outgoingMail', to }));
    case 'user-invites':
      return only(wordOf(INVITES, words), (to) => ({ setting: 'userInvites', to }));
    case 'external-list':
      return readExternalList(words);
    case 'approved':
      return readApproved(words);
    case 'any-domain':
      return readAnyDomain(words);
    case 'customer-invited':
      return readProjects(words, ON_OFF, (project, to) => ({
        setting: 'customerInvited',
        project,
        to,
      }));
    case 'portal-access':
      return readProjects(words, ACCESS, (project, to) => ({
        setting: 'portalAccess',
        project,
        to,
      }));
    default:
      return undefined;
  }
}

type Read = readonly SettingChange[] | undefined;

function readExternalList(words: readonly string[]): Read {
  const setting = 'externalDomains';
  const [act, ...domains] = words;
  if (act !== 'add' && act !== 'remove') {
    return only(wordOf(LIST, words), (turn) => ({ setting, act: turn }));
  }
  return readDomains(domains, (domain) => ({ setting, act, domain }));
}

function readApproved([act, ...words]: readonly string[]): Read {
  const setting = 'approvedDomains';
  if (act === 'remove') return readDomains(words, (domain) => ({ setting, act, domain }));
  if (act !== 'add' && act !== 'edit') return undefined;
  const { entry, rest } = readEntryWords(words);
  return readDomains(rest, (domain) => ({ setting, act, domain, entry }));
}

function readAnyDomain(words: readonly string[]): Read {
  const { entry, rest } = readEntryWords(words);
  return rest.length === 0 ? [{ setting: 'anyDomain', entry }] : undefined;
}

/** Role and approval stand first, where they are named; no domain looks like either. */
function readEntryWords(words: readonly string[]) {
  const [first] = words;
  const role = JSM_ROLES.find((one) => one === first);
  const afterRole = role === undefined ? words : words.slice(1);
  const approval = wordIn(APPROVAL, afterRole[0]);
  const entry: DomainEntry = {
    ...(role === undefined ? {} : { role }),
    ...(approval === undefined ? {} : { approval }),
  };
  return { entry, rest: approval === undefined ? afterRole : afterRole.slice(1) };
}

function readDomains(
  words: readonly string[],
  toChange: (domain: NonNullable<ReturnType<typeof parseDomain>>) => SettingChange,
): Read {
  const domains = words.flatMap((word) => parseDomain(word) ?? []);
  if (words.length === 0 || domains.length < words.length) return undefined;
  return domains.map(toChange);
}

function readProjects<T>(
  [word, ...keys]: readonly string[],
  words: Readonly<Record<string, T>>,
  toChange: (project: string, to: T) => SettingChange,
): Read {
  const to = wordIn(words, word);
  const projects = keys.flatMap((key) => decoded(key) ?? []);
  if (to === undefined || keys.length === 0 || projects.length < keys.length) return undefined;
  return projects.map((project) => toChange(project, to));
}

/** A broken escape is no key. */
function decoded(key: string): string | undefined {
  try {
    return decodeURIComponent(key);
  } catch {
    return undefined;
  }
}

function wordIn<T>(words: Readonly<Record<string, T>>, word: string | undefined): T | undefined {
  return word !== undefined && Object.hasOwn(words, word) ? words[word] : undefined;
}

/** The one word that is left. */
function wordOf<T>(
  words: Readonly<Record<string, T>>,
  [word, ...more]: readonly string[],
): T | undefined {
  return more.length === 0 ? wordIn(words, word) : undefined;
}

function only<T>(value: T | undefined, toChange: (value: T) => SettingChange): Read {
  return value === undefined ? undefined : [toChange(value)];
}

function onOff(on: boolean): string {
  return on ? 'on' : 'off';
}

function entryWords({ role, approval }: DomainEntry): readonly (JsmRole | keyof typeof APPROVAL)[] {
  const needs = approval === undefined ? [] : ([approval ? 'approval' : 'no-approval'] as const);
  return [...(role === undefined ? [] : [role]), ...needs];
}
