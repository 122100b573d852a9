/** What `GET /api/events` answers. Types only. */

/** `GET /api/events`: product events since the last reset. Nothing waits and nothing runs: all were handled. */
export interface EventsReply extends EventFigures {
  readonly waiting: number;
  readonly running: number;
  /** Of the clock that the app sees, until the next late or repeated event is due. */
  readonly nextDueInMs?: number;
  /** Newest first. */
  readonly recent: readonly EventLine[];
}

export interface EventFigures {
  /** Handed to a trigger's function, which ended well. */
  readonly delivered: number;
  /** By the fault `lost`: nobody ever hears of them. */
  readonly lost: number;
  /** The function threw, or was tried as often as the platform tries. */
  readonly failed: number;
  /** Runs that will be tried again. */
  readonly retried: number;
  /** Not sent, because the manifest lacks the scope. */
  readonly withoutScope: number;
}

export interface EventLine {
  readonly at: string;
  readonly eventType: string;
  readonly accountId: string;
  /** Key of the trigger. */
  readonly trigger: string;
  readonly end: 'ok' | 'retry' | 'thrown' | 'timeout' | 'killed' | 'lost' | 'no-scope';
}
