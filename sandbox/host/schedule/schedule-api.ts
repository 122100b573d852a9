/** What the routes about schedules take and answer. Types only. */

/** `GET /api/schedules` */
export interface SchedulesReply {
  readonly schedules: readonly ScheduleLine[];
}

export interface ScheduleLine {
  readonly key: string;
  readonly interval: 'fiveMinute' | 'hour' | 'day' | 'week';
  /** On the clock that the app sees. */
  readonly nextDue: string;
  readonly running: boolean;
  readonly lastRun?: LastRun;
}

export interface LastRun {
  readonly at: string;
  readonly end: RunEnd;
  readonly ms: number;
}

export type RunEnd = 'ok' | 'thrown' | 'timeout' | 'killed';

/** `POST /api/schedules/run`: runs it now, whatever is due, and answers when it has ended; 409 while it runs. */
export interface RunScheduleRequest {
  readonly key: string;
  /** Ends it at its so-manieth request, before or after that took effect. */
  readonly kill?: { readonly request: number; readonly tookEffect: boolean };
}

export interface RunScheduleReply {
  readonly end: RunEnd;
  /** What it threw. */
  readonly thrown?: { readonly name: string; readonly message: string };
  readonly ms: number;
  /** REST requests and storage operations. */
  readonly rest: number;
  readonly storage: number;
  readonly heapBytes: number;
}
