/** Every key in Forge storage. Each has a version; addresses appear as keyed hashes only. */
import { createHmac } from 'node:crypto';
import { toText } from './revision';

const VERSION = 'v1';
/** What Forge storage takes as a key (platform.md section 4). */
const ALLOWED = /^[a-zA-Z0-9:._\-#]{1,500}$/;

export const SETTINGS_POINTER = `${VERSION}:settings:current`;
export const SETTINGS_SAVING = `${VERSION}:settings:saving`;
export const GUARDRAILS = `${VERSION}:guardrails`;
export const MUTED = `${VERSION}:muted`;
export const STALE_AFTER = `${VERSION}:stale-after`;
/** The beginning of all keys of the ledger of predictions. */
export const PREDICTED = `${VERSION}:predicted:`;
export const HASH_SECRET = `${VERSION}:secret:hash`;

/** Head of one revision: author, time, comment, number of chunks. */
export function settingsHead(revision: string): string {
  return key('settings', revision, 'head');
}

export function settingsChunk(revision: string, index: number): string {
  return key('settings', revision, String(index));
}

/** The beginning of all keys of the revisions with this number. */
export function settingsNumber(number: number): string {
  return `${key('settings', toText(number))}-`;
}

/** Held by who changes what lies under the other key. */
export function savingKey(of: string): string {
  return `${of}:saving`;
}

/** What one person may do, in one project or on the whole site. */
export function rightsKey(accountId: string, projectId: string | undefined): string {
  return key('rights', accountId, projectId ?? 'site');
}

export function projectKey(projectId: string): string {
  return key('project', projectId);
}

/** Read by admins, for admins. */
export function portalAccessKey(projectId: string): string {
  return key('portal-access', projectId);
}

/** What `accountId` was shown of the account behind an address, in one project. */
export function accountKey(projectId: string, hash: string): string {
  return key('account', projectId, hash);
}

/** A prediction; another revision of the settings makes another key. */
export function predictionKey(revision: string, projectId: string, hash: string): string {
  return key('prediction', revision, projectId, hash);
}

/** Accounts that one count has seen so far, in chunks; as hashes. */
export function seenKey(count: string, chunk: number): string {
  return key('seen', count, String(chunk));
}

/** What was predicted for an address in a project; no address is in it. */
export function predictedKey(hash: string, projectId: string): string {
  return key('predicted', hash, projectId);
}

/** The beginning of the keys of what was predicted for an address, in any project. */
export function predictedOf(hash: string): string {
  return `${key('predicted', hash)}:`;
}

/** How the nightly reading of all accounts stands. */
export const SWEEP = `${VERSION}:sweep`;
/** When Atlassian was told last whose account ids are stored. */
export const PEOPLE_REPORTED = `${VERSION}:people-reported`;
/** Facts that Jira told, and what changed of them. */
export const DRIFT = `${VERSION}:drift`;
/** Contradictions that have another reason than the record. */
export const EXPLAINED = `${VERSION}:explained`;
/** That accounts contradict the record, as it was found last. */
export const CONTRADICTED = `${VERSION}:contradicted`;
/** The beginning of all keys of accounts that appeared. */
export const EVIDENCE = `${VERSION}:evidence:`;
/** The beginning of all keys of accounts that an event told of, until the next night. */
export const APPEARED = `${VERSION}:appeared:`;

/** Some accounts that appeared: counts, and hashes so that none is counted twice. */
export function evidenceKey(part: string): string {
  return key('evidence', part);
}

export function appearedKey(hash: string): string {
  return key('appeared', hash);
}

/** Accounts that one reading of all has seen, as hashes, spread over buckets. */
export function roundKey(round: string, bucket: number): string {
  return key('round', round, String(bucket));
}

/** The beginning of the keys of all heads of lists, or of those of one project. */
export function listHeads(projectId?: string): string {
  return projectId === undefined ? `${key('list-head')}:` : `${key('list-head', projectId)}-`;
}

/** `id` begins with the id of the project. */
export function listHeadKey(id: string): string {
  return key('list-head', id);
}

/** One value of a list. */
export function listKey(
  id: string,
  part: 'input' | 'accounts' | 'output' | 'slice',
  index: number,
): string {
  return key('list', id, part, String(index));
}

export function listReadingKey(id: string): string {
  return key('list', id, 'reading');
}

/** Held by the one who reads accounts for a list: Atlassian counts the requests of all lists of a site together. */
export const LIST_READER = `${VERSION}:list-reader`;

/** That a list which stood still was pushed again, in this part of the hour. */
export function listNudgeKey(id: string, part: number): string {
  return key('list', id, 'nudge', String(part));
}

export function listPauseKey(id: string): string {
  return key('list', id, 'pause');
}

/** The beginning of all keys of a list but its head. */
export function listKeys(id: string): string {
  return `${key('list', id)}:`;
}

/** Keyed hash: without the secret of the installation nobody can try addresses against it. */
export function keyedHash(secret: string, parts: readonly string[]): string {
  return createHmac('sha256', secret).update(JSON.stringify(parts)).digest('hex');
}

function key(...parts: readonly string[]): string {
  const text = [VERSION, ...parts].join(':');
  if (!ALLOWED.test(text)) throw new Error('Not a storage key');
  return text;
}
