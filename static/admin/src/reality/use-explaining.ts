/** Explaining away, marking as seen, and taking back: saved at once, on top of what other admins did meanwhile. */
import { useState } from 'react';
import type { RealityReport } from '../../../../src/contract/reality';
import type { Failure, Reply } from '../../../../src/contract/reply';
import {
  withExplained,
  withoutExplained,
  type ExplainedDraft,
} from '../../../../src/view/reality/explained';
import { explainReality, readReality } from '../invoke';
import { useReportChanges } from './use-report';

type Explained = RealityReport['explained'];

/** What was done last, so that it can be undone. */
export interface Done {
  readonly what: 'explained' | 'taken-back' | 'seen' | 'unseen';
  readonly drafts: readonly ExplainedDraft[];
}

export interface Explaining {
  /** What is being saved. */
  readonly saving: Done | undefined;
  readonly done: Done | undefined;
  /** Why something could not be taken back, marked or undone. */
  readonly failure: Failure | undefined;
  readonly retry: () => void;
  /** The failure, if it failed; whoever asked keeps what was typed. */
  readonly explain: (drafts: readonly ExplainedDraft[]) => Promise<Failure | undefined>;
  readonly act: (next: Done) => void;
  readonly undo: () => void;
}

const BACK: Readonly<Record<Done['what'], Done['what']>> = {
  explained: 'taken-back',
  'taken-back': 'explained',
  seen: 'unseen',
  unseen: 'seen',
};

interface Failed {
  readonly failure: Failure;
  readonly next: Done;
}

/** The state of explaining. */
export function useExplaining(explained: Explained): Explaining {
  const { changeExplained } = useReportChanges();
  const [saving, setSaving] = useState<Done>();
  const [done, setDone] = useState<Done>();
  const [failed, setFailed] = useState<Failed>();

  async function save(next: Done): Promise<Failure | undefined> {
    setSaving(next);
    setFailed(undefined);
    const reply = await saveAnew(explained, next);
    setSaving(undefined);
    if (!reply.ok) return reply.error;
    changeExplained(reply.data);
    setDone(next);
    return undefined;
  }

  const act = (next: Done) => {
    void save(next).then((failure) => {
      setFailed(failure && { failure, next });
    });
  };

  return {
    saving,
    done,
    failure: failed?.failure,
    retry: () => {
      if (failed !== undefined) act(failed.next);
    },
    explain: (drafts) => save({ what: 'explained', drafts }),
    act,
    undo: () => {
      if (done !== undefined) act({ ...done, what: BACK[done.what] });
    },
  };
}

/** What was explained in the same words before begins anew: the old entry goes first, or it would keep its time. */
async function saveAnew(explained: Explained, next: Done): Promise<Reply<Explained>> {
  const isSaid = next.drafts.some(({ concern, reason }) =>
    explained.value.some((one) => one.concern === concern && one.reason === reason),
  );
  if (!isSaid || !isAdding(next)) return saveOnTop(explained, next);
  const without = await saveOnTop(explained, { ...next, what: 'taken-back' });
  return without.ok ? saveOnTop(without.data, next) : without;
}

function isAdding({ what }: Done): boolean {
  return what === 'explained' || what === 'seen';
}

/** Somebody else's change is read and kept; ours is made on top of it. */
async function saveOnTop(explained: Explained, next: Done): Promise<Reply<Explained>> {
  const reply = await explainReality(draftOf(explained, next));
  if (reply.ok || reply.error.code !== 'conflict') return reply;
  const fresh = await readReality();
  return fresh.ok ? explainReality(draftOf(fresh.data.explained, next)) : fresh;
}

function draftOf({ value, version }: Explained, next: Done) {
  const { drafts } = next;
  return {
    explained: isAdding(next)
      ? withExplained(value, drafts)
      : withoutExplained(
          value,
          drafts.map(({ concern }) => concern),
        ),
    ...(version === undefined ? {} : { basedOn: version }),
  };
}
