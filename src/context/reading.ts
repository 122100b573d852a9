/** A reading: a value with the time at which it was read, or why there is none. */
import * as v from 'valibot';
import type { UnknownReason } from '../contract/fact-report';
import type { Answer, Missing, MissingReason } from './ports';

export interface Read<T> {
  readonly ok: true;
  readonly value: T;
  /** ISO time. */
  readonly at: string;
  /** It lay in Forge storage. */
  readonly stored?: true;
}

export type Reading<T> = Read<T> | Missing;

/** Checks the shape of an answer; JSON of another shape is a failure, never a guess. */
export function parseAnswer<T>(
  answer: Answer,
  schema: v.GenericSchema<unknown, T>,
): { readonly ok: true; readonly value: T } | Missing {
  if (!answer.ok) return answer;
  const parsed = v.safeParse(schema, answer.json);
  return parsed.success ? { ok: true, value: parsed.output } : { ok: false, because: 'failed' };
}

/** The moment may pass: such a reading is never kept. */
export function isPassing(because: MissingReason): boolean {
  return because === 'failed' || because === 'timed-out' || because === 'rate-limited';
}

/** As it is told on a screen, where a rate limit is one way to fail. */
export function toUnknownReason(because: MissingReason): UnknownReason {
  return because === 'rate-limited' ? 'failed' : because;
}
