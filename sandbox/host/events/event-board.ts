/** What became of product events since the last reset, for whoever looks. */
import type { EventFigures, EventLine, EventsReply } from './events-api';
import type { WaitingEvent } from './waiting-event';

const NOTHING: EventFigures = { delivered: 0, lost: 0, failed: 0, retried: 0, withoutScope: 0 };
const KEPT = 20;

export interface EventBoard {
  note(waiter: WaitingEvent, end: EventLine['end'], counts: keyof EventFigures): void;
  view(): Omit<EventsReply, 'waiting' | 'running' | 'nextDueInMs'>;
  clear(): void;
}

export function makeEventBoard(now: () => number): EventBoard {
  let figures = NOTHING;
  let recent: readonly EventLine[] = [];
  return {
    note: ({ trigger, event }, end, counts) => {
      figures = { ...figures, [counts]: figures[counts] + 1 };
      const { eventType, user } = event;
      const at = new Date(now()).toISOString();
      const line = { at, eventType, accountId: user.accountId, trigger, end };
      recent = [line, ...recent].slice(0, KEPT);
    },
    view: () => ({ ...figures, recent }),
    clear: () => {
      figures = NOTHING;
      recent = [];
    },
  };
}
