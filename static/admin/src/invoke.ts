/** The one place where the admin page calls the back end. */
import { makeInvoke } from '@forge/bridge';
import type { Api, RecordReport, SettingsReport } from '../../../src/contract/api';
import type { Reply } from '../../../src/contract/reply';
import type { SettingsFile } from '../../../src/contract/settings-file';

const invoke = makeInvoke<Api>();

/** What is recorded. */
export function readSettings(): Promise<Reply<SettingsReport>> {
  return settled(invoke('settings/read'));
}

export interface Draft {
  readonly file: SettingsFile;
  /** The revision that the admin saw; absent for the first record. */
  readonly basedOn?: string;
  readonly comment?: string;
}

/** Replaces the record; somebody else's newer one is a conflict. */
export function saveSettings(draft: Draft): Promise<Reply<RecordReport>> {
  return settled(invoke('settings/save', draft));
}

/** A call that breaks down on the way is a failure like any other. */
async function settled<T>(call: Promise<Reply<T>>): Promise<Reply<T>> {
  try {
    return await call;
  } catch {
    return { ok: false, error: { code: 'internal' } };
  }
}
