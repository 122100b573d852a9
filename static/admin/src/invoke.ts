/** The one place where the admin page calls the back end. */
import { makeInvoke } from '@forge/bridge';
import type {
  AccountsReport,
  Api,
  AuditReport,
  HistoryReport,
  ProjectsReport,
  RecentPredictions,
  RecordReport,
  RevisionReport,
  SettingsReport,
} from '../../../src/contract/api';
import type { RealityReport } from '../../../src/contract/reality';
import type { ListsApi } from '../../../src/contract/lists';
import type { Reply } from '../../../src/contract/reply';

const invoke = makeInvoke<Api>();

type Sent<Name extends keyof Api> = Parameters<Api[Name]>[0];

/** What is recorded. */
export function readSettings(): Promise<Reply<SettingsReport>> {
  return settled(invoke('settings/read'));
}

/** Replaces the record; somebody else's newer one is a conflict. */
export function saveSettings(draft: Sent<'settings/save'>): Promise<Reply<RecordReport>> {
  return settled(invoke('settings/save', draft));
}

/** Says that the record is still correct. */
export function confirmSettings(revision: string): Promise<Reply<RecordReport>> {
  return settled(invoke('settings/confirm', { revision }));
}

/** A page of revisions, newest first. */
export function readHistory(before?: string): Promise<Reply<HistoryReport>> {
  return settled(invoke('settings/history', before === undefined ? {} : { before }));
}

/** One revision with its settings. */
export function readRevision(revision: string): Promise<Reply<RevisionReport>> {
  return settled(invoke('settings/revision', { revision }));
}

/** A page of the site's service projects. */
export function listProjects(start?: number): Promise<Reply<ProjectsReport>> {
  return settled(invoke('projects/list', start === undefined ? {} : { start }));
}

/** Guardrails, muted findings, and when a record is stale. */
export function readAudit(): Promise<Reply<AuditReport>> {
  return settled(invoke('audit/read'));
}

/** Replaces the guardrails. */
export function saveGuardrails(
  draft: Sent<'guardrails/save'>,
): Promise<Reply<AuditReport['guardrails']>> {
  return settled(invoke('guardrails/save', draft));
}

/** Replaces the list of muted findings. */
export function saveMuted(draft: Sent<'muted/save'>): Promise<Reply<AuditReport['muted']>> {
  return settled(invoke('muted/save', draft));
}

/** Sets after how many days a record is stale. */
export function saveStaleAfter(
  draft: Sent<'stale-after/save'>,
): Promise<Reply<AuditReport['staleAfterDays']>> {
  return settled(invoke('stale-after/save', draft));
}

/** A page of the site's accounts, counted by domain. */
export function countAccounts(from?: string): Promise<Reply<AccountsReport>> {
  return settled(invoke('accounts/count', from === undefined ? {} : { from }));
}

/** A page of recent predictions, counted by domain and project. */
export function readRecentPredictions(from?: string): Promise<Reply<RecentPredictions>> {
  return settled(invoke('predictions/recent', from === undefined ? {} : { from }));
}

/** What happened on the site: accounts that appeared, predictions, facts that changed. */
export function readReality(): Promise<Reply<RealityReport>> {
  return settled(invoke('reality/read'));
}

/** Replaces the list of what is explained away or seen. */
export function explainReality(
  draft: Sent<'reality/explain'>,
): Promise<Reply<RealityReport['explained']>> {
  return settled(invoke('reality/explain', draft));
}

/** The handlers of lists, as the code that both pages share takes them. */
export const LISTS: ListsApi = {
  'lists/create': (list) => settled(invoke('lists/create', list)),
  'lists/fill': (chunk) => settled(invoke('lists/fill', chunk)),
  'lists/start': (list) => settled(invoke('lists/start', list)),
  'lists/all': () => settled(invoke('lists/all')),
  'lists/read': (list) => settled(invoke('lists/read', list)),
  'lists/rows': (page) => settled(invoke('lists/rows', page)),
  'lists/cancel': (list) => settled(invoke('lists/cancel', list)),
  'lists/delete': (list) => settled(invoke('lists/delete', list)),
};

/** A call that breaks down on the way is a failure like any other. */
async function settled<T>(call: Promise<Reply<T>>): Promise<Reply<T>> {
  try {
    return await call;
  } catch {
    return { ok: false, error: { code: 'internal' } };
  }
}
