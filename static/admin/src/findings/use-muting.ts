/** Muting and showing again: saved at once, on top of what other admins have muted meanwhile. */
import { useState } from 'react';
import type { AuditReport, MutedFinding } from '../../../../src/contract/api';
import type { Failure, Reply } from '../../../../src/contract/reply';
import type { ListedFinding, MutedListed } from '../../../../src/view/findings-view';
import { withMuted, withoutMuted } from '../../../../src/view/muted-findings';
import { readAudit, saveMuted } from '../invoke';
import { useSetup } from '../use-setup';
import { keepReason } from './reason-draft';

type Muted = AuditReport['muted'];
type Draft = Pick<MutedFinding, 'code' | 'concern' | 'reason'>;
type Change = (muted: readonly MutedFinding[]) => readonly Draft[];

/** What was done last, so that it can be undone. */
export interface Done {
  readonly what: 'muted' | 'unmuted';
  readonly finding: ListedFinding;
  readonly reason: string;
}

export interface Muting {
  /** The finding that is being saved. */
  readonly saving: MutedFinding['code'] | undefined;
  readonly done: Done | undefined;
  /** Why a finding could not be shown again, or something not be undone. */
  readonly failure: Failure | undefined;
  readonly retry: () => void;
  /** The failure, if it failed; whoever asked keeps what was typed. */
  readonly mute: (finding: ListedFinding, reason: string) => Promise<Failure | undefined>;
  readonly unmute: (finding: MutedListed) => void;
  readonly undo: () => void;
}

interface Failed {
  readonly failure: Failure;
  readonly next: Done;
}

/** The state of muting. */
export function useMuting(): Muting {
  const { record, audit, changeAudit } = useSetup();
  const [saving, setSaving] = useState<MutedFinding['code']>();
  const [done, setDone] = useState<Done>();
  const [failed, setFailed] = useState<Failed>();

  async function save(next: Done): Promise<Failure | undefined> {
    setSaving(next.finding.view.code);
    setFailed(undefined);
    const reply = await saveOnTop(audit.muted, changeOf(next));
    setSaving(undefined);
    if (!reply.ok) return reply.error;
    changeAudit({ muted: reply.data });
    keepReason({ revision: record?.revision ?? '', code: next.finding.view.code }, '');
    setDone(next);
    return undefined;
  }

  const saveAndTell = (next: Done) => {
    void save(next).then((failure) => {
      setFailed(failure && { failure, next });
    });
  };

  return {
    saving,
    done,
    failure: failed?.failure,
    retry: () => {
      if (failed !== undefined) saveAndTell(failed.next);
    },
    mute: (finding, reason) => save({ what: 'muted', finding, reason }),
    unmute: (finding) => {
      saveAndTell({ what: 'unmuted', finding, reason: finding.reason });
    },
    undo: () => {
      if (done === undefined) return;
      saveAndTell({ ...done, what: done.what === 'muted' ? 'unmuted' : 'muted' });
    },
  };
}

function changeOf({ what, finding: { view, concern }, reason }: Done): Change {
  return what === 'muted'
    ? (muted) => withMuted(muted, { code: view.code, concern, reason })
    : (muted) => withoutMuted(muted, view.code);
}

/** Somebody else's change is read and kept; ours is made on top of it. */
async function saveOnTop(muted: Muted, change: Change): Promise<Reply<Muted>> {
  const reply = await saveMuted(draftOf(muted, change));
  if (reply.ok || reply.error.code !== 'conflict') return reply;
  const fresh = await readAudit();
  return fresh.ok ? saveMuted(draftOf(fresh.data.muted, change)) : fresh;
}

function draftOf({ value, version }: Muted, change: Change) {
  return { muted: change(value), ...(version === undefined ? {} : { basedOn: version }) };
}
