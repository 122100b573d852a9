/** Reports to Atlassian whose account ids are stored, as its rules for personal data ask (developer.atlassian.com, user privacy). */
import { privacy } from '@forge/api';
import type { LogEntry, ReportAccounts } from '../context/ports';

/** Opens it for one invocation. */
export function openPersonalData(log: (entry: LogEntry) => void): ReportAccounts {
  return async (accounts) => {
    try {
      const updates = await privacy.reportPersonalData([...accounts]);
      return { ok: true, value: updates };
    } catch (error) {
      // It rejects with the response where Atlassian refuses.
      const status = error instanceof Response ? error.status : undefined;
      log({ event: 'people-unreported', ...(status === undefined ? {} : { status }) });
      return { ok: false };
    }
  };
}
