/** What `GET /api/queue` answers. Types only. */

/** What the queues did since they were last emptied. */
export interface QueueFigures {
  readonly done: number;
  /** Given up after a day. */
  readonly failed: number;
  readonly retried: number;
  readonly invocations: number;
  readonly killed: number;
  readonly timedOut: number;
  readonly longestMs: number;
  /** The most that the heap of one isolate held, garbage included, at a request or at the end. */
  readonly peakHeapBytes: number;
  /** REST requests and storage operations of all invocations. */
  readonly rest: number;
  readonly storage: number;
}

/** `GET /api/queue` */
export interface QueueReply extends QueueFigures {
  readonly waiting: number;
  readonly running: number;
  /** Of the clock that the app sees, until the next delayed event is due. */
  readonly nextDueInMs?: number;
}
