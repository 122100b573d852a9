/** Who is on the request: read on opening, when the request changes, and again on demand. */
import { events } from '@forge/bridge';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { RequestReport } from '../contract/entries';
import type { Failure } from '../contract/reply';
import { readRequest } from './invoke';

/** As Jira calls it. */
const CHANGED = 'JIRA_ISSUE_CHANGED';

export type RequestState =
  | { readonly is: 'reading' }
  | { readonly is: 'failed'; readonly failure: Failure }
  | { readonly is: 'ready'; readonly report: RequestReport };

/** The state of the panel; of two readings that overlap, the later one counts. */
export function useRequest(): { readonly request: RequestState; readonly readAgain: () => void } {
  const [request, setRequest] = useState<RequestState>({ is: 'reading' });
  const turn = useRef(0);
  const read = useCallback(async (again: boolean) => {
    turn.current += 1;
    const mine = turn.current;
    setRequest({ is: 'reading' });
    const reply = await readRequest(again);
    if (mine !== turn.current) return;
    setRequest(
      reply.ok ? { is: 'ready', report: reply.data } : { is: 'failed', failure: reply.error },
    );
  }, []);
  useEffect(() => {
    void read(false);
    const heard = events.on(CHANGED, () => void read(false));
    return () => {
      // Where nothing can be heard there is nothing to leave.
      heard.then(
        ({ unsubscribe }) => unsubscribe(),
        () => undefined,
      );
    };
  }, [read]);
  return { request, readAgain: () => void read(true) };
}
