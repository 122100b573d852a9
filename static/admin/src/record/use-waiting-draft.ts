/** A draft that waits for the admin: one of this visit goes on by itself, any other is offered first. */
import { useMemo, useState } from 'react';
import type { SettingsFile } from '../../../../src/contract/settings-file';
import type { KeptDraft } from './draft-store';
import { dropDraft, waitingDraft } from './use-draft';

export interface Offer {
  readonly draft: KeptDraft;
  /** Somebody saved a newer record since. */
  readonly isOld: boolean;
  readonly onContinue: () => void;
  readonly onDiscard: () => void;
}

export interface Beginning {
  /** The admin decides first. */
  readonly offer?: Offer;
  /** The draft to go on with. */
  readonly draft?: KeptDraft;
  /** The draft that was just given up. */
  readonly discarded?: SettingsFile;
}

type Decision = { readonly round: number } & Pick<Beginning, 'draft' | 'discarded'>;

/** What the form begins with; `round` counts the times that it begins anew. */
export function useWaitingDraft(
  site: string,
  revision: string | undefined,
  round: number,
): Beginning {
  const [decision, setDecision] = useState<Decision>();
  const waiting = useMemo(() => ({ round, found: waitingDraft(site) }), [site, round]).found;
  if (decision?.round === round) return decision;
  if (waiting === undefined) return {};
  const { draft, isOfThisVisit } = waiting;
  const isOld = draft.basedOn !== revision;
  if (isOfThisVisit && !isOld) return { draft };
  return {
    offer: {
      draft,
      isOld,
      onContinue: () => {
        setDecision({ round, draft });
      },
      onDiscard: () => {
        dropDraft(site);
        setDecision({ round, ...(isOld ? {} : { discarded: draft.file }) });
      },
    },
  };
}
