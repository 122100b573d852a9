/** What every part of the page works on: the record, and what admins keep beside it. Read on opening, and after each save. */
import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { AuditReport, RevisionReport, SettingsReport } from '../../../src/contract/api';
import type { Failure } from '../../../src/contract/reply';
import { parseSettingsFile } from '../../../src/contract/settings-file';
import type { Settings } from '../../../src/decide/settings';
import { readAudit, readSettings } from './invoke';

export interface Setup extends Pick<SettingsReport, 'docsUrl'> {
  /** Absent: nothing is recorded yet. */
  readonly record: SettingsReport['record'];
  /** The record as the core takes it; everything is unknown while nothing is recorded. */
  readonly settings: Settings;
  readonly audit: AuditReport;
  /** Reads all of it again; what is shown stays until the answer is there, and if there is none. */
  readonly reread: () => Promise<Failure | undefined>;
  /** Takes over what a save answered, or what somebody else saved. */
  readonly changeRecord: (record: RevisionReport) => void;
  readonly changeAudit: (change: Partial<AuditReport>) => void;
}

export type SetupState =
  | { readonly is: 'reading' }
  | { readonly is: 'failed'; readonly failure: Failure; readonly retry: () => void }
  | { readonly is: 'ready'; readonly setup: Setup };

const NOTHING: Settings = { site: {}, projects: new Map() };

type Read =
  | { readonly is: 'reading' }
  | { readonly is: 'failed'; readonly failure: Failure }
  | {
      readonly is: 'ready';
      readonly record: SettingsReport['record'];
      readonly docs: Pick<SettingsReport, 'docsUrl'>;
      readonly audit: AuditReport;
    };

/** The setup as far as it was read. */
export function useReadSetup(): SetupState {
  const [state, setState] = useState<Read>({ is: 'reading' });
  const reread = useCallback(async () => {
    const [settings, audit] = await Promise.all([readSettings(), readAudit()]);
    const fail = (failure: Failure): Failure => {
      // What is open in the parts, and what was typed there, must not go with it.
      setState((now) => (now.is === 'ready' ? now : { is: 'failed', failure }));
      return failure;
    };
    if (!settings.ok) return fail(settings.error);
    if (!audit.ok) return fail(audit.error);
    const { record, ...docs } = settings.data;
    setState({ is: 'ready', record, docs, audit: audit.data });
    return undefined;
  }, []);
  const changeRecord = useCallback((record: RevisionReport) => {
    setState((now) => (now.is === 'ready' ? { ...now, record } : now));
  }, []);
  const changeAudit = useCallback((change: Partial<AuditReport>) => {
    setState((now) => (now.is === 'ready' ? { ...now, audit: { ...now.audit, ...change } } : now));
  }, []);
  useEffect(() => {
    void reread();
  }, [reread]);
  const record = state.is === 'ready' ? state.record : undefined;
  const settings = useMemo(() => settingsOf(record), [record]);
  if (state.is === 'reading') return state;
  if (state.is === 'failed') return { ...state, retry: () => void reread() };
  return {
    is: 'ready',
    setup: {
      ...state.docs,
      record,
      settings,
      audit: state.audit,
      reread,
      changeRecord,
      changeAudit,
    },
  };
}

/** The back end reads no record that it cannot parse, so this always can. */
function settingsOf(record: SettingsReport['record']): Settings {
  if (record === undefined) return NOTHING;
  const parsed = parseSettingsFile(record.file);
  return parsed.ok ? parsed.settings : NOTHING;
}

const SetupContext = createContext<Setup | undefined>(undefined);

/** Hands the setup to the parts. */
export function SetupProvider(props: { readonly setup: Setup; readonly children: ReactNode }) {
  return <SetupContext.Provider value={props.setup}>{props.children}</SetupContext.Provider>;
}

/** The setup that was read. */
export function useSetup(): Setup {
  const setup = useContext(SetupContext);
  if (setup === undefined) throw new Error('There is no setup outside the page');
  return setup;
}
