/** The words that Atlassian's table of approved domains, and files made after it, use: the English ones, and those of a reader's language. */
import { parseDomain, type DomainName } from '../decide/domain-name';
import type { JsmRole } from '../decide/facts';

/** Why a text is no domain, though it stands where one is expected. */
export type WrongDomain = 'not-a-domain' | 'is-an-address' | 'is-a-wildcard';

/** What one text says. */
export type Token =
  | { readonly kind: 'domain'; readonly domain: DomainName }
  | { readonly kind: 'any-domain'; readonly text: string }
  | { readonly kind: 'app'; readonly isJsm: boolean }
  | { readonly kind: 'role'; readonly role: JsmRole; readonly text: string }
  | { readonly kind: 'approval'; readonly needed: boolean; readonly text: string }
  /** A heading, a button, a badge: understood, and nothing to record. */
  | { readonly kind: 'decoration'; readonly text: string }
  | { readonly kind: 'wrong-domain'; readonly text: string; readonly reason: WrongDomain }
  /** `about`: the column is about approval. */
  | { readonly kind: 'unread'; readonly text: string; readonly about?: 'approval' };

/** What a word of the reader's language says; its text is the one that was pasted. */
export type Meaning =
  | { readonly kind: 'role'; readonly role: JsmRole }
  | { readonly kind: 'approval'; readonly needed: boolean }
  | { readonly kind: 'any-domain' | 'decoration' };

/** The words of a language besides English, each in its `plain` form. */
export interface OwnWords {
  /** `unsure`: it says two things, and so nothing. */
  readonly meanings: ReadonlyMap<string, Meaning | 'unsure'>;
  readonly headings: ReadonlyMap<string, 'domain' | 'role' | 'approval' | 'skipped' | 'free'>;
}

/** For who reads English. */
export const ENGLISH_ONLY: OwnWords = { meanings: new Map(), headings: new Map() };

const ROLES: ReadonlyMap<string, JsmRole> = new Map([
  ...said<JsmRole>('customer', 'customer|customers|customer role|role customer'),
  ...said<JsmRole>('none', 'none|no access|no role|no app access|no product access|role none'),
  ...said<JsmRole>('user', 'user|users|user role|role user'),
  ...said<JsmRole>('stakeholder', 'stakeholder|stakeholders|stakeholder role|role stakeholder'),
]);

const APPROVALS: ReadonlyMap<string, boolean> = new Map([
  ...said(
    true,
    'required|approval|approval required|admin approval required|requires approval|requires admin approval|' +
      'needs approval|needs admin approval|approval needed|admin approval needed|needed|with approval|' +
      'with admin approval|admin_approval|request access|can request access',
  ),
  ...said(
    false,
    'not required|approval not required|admin approval not required|no approval|no approval required|' +
      'no admin approval|no admin approval required|not needed|approval not needed|admin approval not needed|' +
      'no approval needed|without approval|without admin approval|direct access|direct_access',
  ),
]);

/** Meant as approval only where the column says so. */
const TICKS: ReadonlyMap<string, boolean> = new Map([
  ...said(true, 'yes|true|y|on|checked|ticked|1|x|✓|✔|✔️|☑|✅'),
  ...said(false, 'no|false|n|off|unchecked|unticked|0|☐|✗|✘|❌'),
]);

const JSM = /^(?:atlassian )?(?:jira service management|jira service desk|jsm)(?: cloud| role)?$/;
const OTHER_APP =
  /^(?:atlassian )?(?:jira|jira software|jira core|jira work management|jira product discovery|jira administration|jira family|confluence|bitbucket|trello|loom|compass|atlas|goals|home|teams|focus|talent|rovo|studio|guard|statuspage|opsgenie|assets|analytics|customer service management|opsgenie|align|jira align|guard detect|beacon|projects)(?: cloud)?$/;

const DECORATIONS: ReadonlySet<string> = new Set(
  (
    'domain|domains|approved domain|approved domains|email domain|email domains|domain name|app|apps|product|products|' +
    'application|applications|role|roles|app role|app roles|product role|product roles|jsm role|access|app access|' +
    'product access|admin approval|approvals|site|sites|action|actions|more actions|status|edit|remove|delete|' +
    'manage|view|details|add domain|show more|notify org admins|notify admins|notifications|email notifications|' +
    'when users get access|only when users need admin approval|verified|not verified|unverified|enabled|active|' +
    'approved|selected|…|...|⋯|•••|-|–|—|n/a|role in jira service management|users from this domain'
  ).split('|'),
);
const ANY_DOMAIN = /^(?:any|any other|all|all other|every other) domains?$|^anyone$/;
const COUNT = /^\d+(?: (?:apps?|products?|domains?|users?|sites?))?$/;
/** Address of a site, under the name of its app; nobody has mail there. */
const SITE = /^[a-z0-9-]+\.(?:atlassian\.net|jira\.com)$/;

function said<Value>(value: Value, words: string): readonly (readonly [string, Value])[] {
  return words.split('|').map((word) => [word, value]);
}

/** One form for comparing: lower case, single spaces, one kind of apostrophe, nothing invisible. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('’', "'")
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** A text as one token; `unread` where it is none of the words as a whole. */
export function tokenOf(text: string, own: OwnWords): Token {
  const word = plain(text);
  const said = own.meanings.get(word);
  if (said === 'unsure') return { kind: 'unread', text: text.trim() };
  if (said === undefined && JSM.test(word)) return { kind: 'app', isJsm: true };
  if (said === undefined && OTHER_APP.test(word)) return { kind: 'app', isJsm: false };
  const meaning = said ?? englishMeaning(word);
  if (meaning !== undefined) return { ...meaning, text: text.trim() };
  return domainToken(text.trim(), word);
}

/** What English says by a word in its plain form. */
export function englishMeaning(word: string): Meaning | undefined {
  const role = ROLES.get(word);
  if (role !== undefined) return { kind: 'role', role };
  const needed = APPROVALS.get(word);
  if (needed !== undefined) return { kind: 'approval', needed };
  if (ANY_DOMAIN.test(word)) return { kind: 'any-domain' };
  const isDecoration = DECORATIONS.has(word) || COUNT.test(word) || SITE.test(word);
  return isDecoration ? { kind: 'decoration' } : undefined;
}

/** Yes and no, in a column about approval. */
export function tickOf(text: string): boolean | undefined {
  return TICKS.get(plain(text));
}

function domainToken(text: string, word: string): Token {
  const read = readDomain(word);
  if ('domain' in read) return { kind: 'domain', domain: read.domain };
  const isOneWord = !word.includes(' ') && /[.@*]/.test(word);
  return isOneWord ? { kind: 'wrong-domain', text, reason: read.reason } : { kind: 'unread', text };
}

/** A domain as people write one: with `@` or `https://` before it too. */
export function readDomain(
  text: string,
): { readonly domain: DomainName } | { readonly reason: WrongDomain } {
  const bare = plain(text)
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '')
    .replace(/^@/, '');
  if (bare.startsWith('*')) return { reason: 'is-a-wildcard' };
  if (bare.includes('@')) return { reason: 'is-an-address' };
  const domain = parseDomain(bare);
  return domain === undefined ? { reason: 'not-a-domain' } : { domain };
}
