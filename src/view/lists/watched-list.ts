/** A list as a page follows it: each answer, and what somebody does with it, makes the next state. */
import type { ListReport } from '../../contract/lists';
import type { Failure, Reply } from '../../contract/reply';
import type { Sample } from './pace';
import { hasNews, pauseBeforeNextLook } from './watch-list';

export interface WatchedList {
  /** Absent: not read yet. */
  readonly report?: ListReport;
  /** From where the pace is measured: the first look. */
  readonly earlier?: Sample;
  /** What failed last; what was read before still stands. */
  readonly failure?: Failure;
  /** What failed was to be done, and is no look: it stays told until somebody goes on. */
  readonly isOfAct?: boolean;
  /** Something that was to be done has no answer yet. */
  readonly isWorking?: boolean;
  /** Answers so far; the next look is timed from the last of them. */
  readonly answers: number;
  /** Looks in a row that told nothing new. */
  readonly looksWithoutNews: number;
}

export type ListEvent =
  | { readonly is: 'begun' }
  | {
      readonly is: 'answered';
      /** The page looked by itself, somebody asked it to look, or somebody did something: cancel, resume, delete. */
      readonly to: 'own-look' | 'look' | 'act';
      readonly reply: Reply<ListReport>;
      /** When: ISO time. */
      readonly at: string;
    };

export const NOT_READ: WatchedList = { answers: 0, looksWithoutNews: 0 };

/** The list after that. A look of the page by itself takes nothing away from what somebody does, or has to be told. */
export function watched(list: WatchedList, event: ListEvent): WatchedList {
  if (event.is === 'begun') return { ...withoutFailure(list), isWorking: true };
  const answers = list.answers + 1;
  const isQuiet = event.to === 'own-look' && (list.isWorking === true || list.isOfAct === true);
  if (!event.reply.ok) {
    const looksWithoutNews = list.looksWithoutNews + 1;
    if (isQuiet) return { ...list, answers, looksWithoutNews };
    const failure = { failure: event.reply.error, isOfAct: event.to === 'act' };
    return { ...list, ...failure, isWorking: false, answers, looksWithoutNews };
  }
  const report = event.reply.data;
  const isNews = list.report === undefined || hasNews(list.report, report);
  return {
    ...(isQuiet ? list : { ...withoutFailure(list), isWorking: false }),
    report,
    earlier: list.earlier ?? { at: event.at, rowsDone: report.rowsDone },
    answers,
    looksWithoutNews: isNews ? 0 : list.looksWithoutNews + 1,
  };
}

/** Milliseconds until the page looks again; `undefined`: only if somebody asks for it. A look that fails ends nothing, unless it would fail for ever. */
export function untilNextLook(list: WatchedList, now: number): number | undefined {
  const { report, failure, looksWithoutNews } = list;
  if (report === undefined || (failure !== undefined && isFinal(failure))) return undefined;
  return pauseBeforeNextLook(report, looksWithoutNews, now);
}

function isFinal({ code }: Failure): boolean {
  return code === 'not-found' || code === 'not-permitted' || code === 'not-a-service-project';
}

function withoutFailure({ failure: _, isOfAct: __, ...list }: WatchedList): WatchedList {
  return list;
}
