/** One revision with its settings; the current one is at hand, others are read. */
import { useCallback, useEffect, useState } from 'react';
import type { RevisionReport } from '../../../../src/contract/api';
import type { Failure } from '../../../../src/contract/reply';
import { readRevision } from '../invoke';
import { useSetup } from '../use-setup';

export type Revision =
  | { readonly is: 'reading' }
  | { readonly is: 'ready'; readonly report: RevisionReport }
  | { readonly is: 'failed'; readonly failure: Failure; readonly retry: () => void };

/** Nothing changes a revision, so each is read once. */
const kept = new Map<string, RevisionReport>();

/** The revision, as soon as it is there. */
export function useRevision(revision: string): Revision {
  const { record } = useSetup();
  const [failed, setFailed] = useState<{ readonly of: string; readonly failure: Failure }>();
  const [, setRead] = useState<string>();
  const read = useCallback(async () => {
    const reply = await readRevision(revision);
    if (reply.ok) kept.set(revision, reply.data);
    setFailed(reply.ok ? undefined : { of: revision, failure: reply.error });
    if (reply.ok) setRead(revision);
  }, [revision]);
  const report = record?.revision === revision ? record : kept.get(revision);
  const isThere = report !== undefined;
  useEffect(() => {
    if (!isThere) void read();
  }, [isThere, read]);
  if (report !== undefined) return { is: 'ready', report };
  if (failed?.of !== revision) return { is: 'reading' };
  return {
    is: 'failed',
    failure: failed.failure,
    retry: () => {
      setFailed(undefined);
      void read();
    },
  };
}
