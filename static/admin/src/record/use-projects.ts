/** Every service project of the site, read page by page. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ServiceProject } from '../../../../src/contract/api';
import type { Failure } from '../../../../src/contract/reply';
import { listProjects } from '../invoke';

export interface Projects {
  readonly projects: readonly ServiceProject[];
  readonly isReading: boolean;
  /** Where reading stopped; what was read before stands. */
  readonly failure: Failure | undefined;
  readonly retry: () => void;
}

type State = Omit<Projects, 'retry'>;

const BEGIN: State = { projects: [], isReading: true, failure: undefined };

/** The projects as they come. */
export function useProjects(): Projects {
  const [state, setState] = useState<State>(BEGIN);
  const reading = useRef(0);
  const read = useCallback(async () => {
    reading.current += 1;
    const mine = reading.current;
    setState(BEGIN);
    for (let start: number | undefined, first = true; first || start !== undefined; first = false) {
      const reply = await listProjects(start);
      if (mine !== reading.current) return;
      if (!reply.ok) {
        setState((now) => ({ ...now, isReading: false, failure: reply.error }));
        return;
      }
      const { projects, next } = reply.data;
      start = next;
      setState((now) => ({
        projects: [...now.projects, ...projects],
        isReading: next !== undefined,
        failure: undefined,
      }));
    }
  }, []);
  useEffect(() => {
    void read();
    return () => {
      reading.current += 1;
    };
  }, [read]);
  return { ...state, retry: () => void read() };
}
