/** An operation of the simulated REST API: what it declares to the host, and the function that answers it. */
import type { SiteAccount, SiteState } from '../types';
import type { Operation, RestResponse } from './wire';

/** A request after routing. */
export interface Call {
  readonly state: SiteState;
  /** The user who asks; undefined for the app and for nobody. */
  readonly user: SiteAccount | undefined;
  readonly as: 'user' | 'app' | 'anonymous';
  /** Placeholders of the path, decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

export interface AnsweredOperation extends Operation {
  readonly answer: (call: Call) => RestResponse;
  /** Requests per second that the whole site answers. */
  readonly perSecond: number;
}

/** A whole number from the query, within bounds; the default where it is absent or no number. */
export function numberIn(
  query: URLSearchParams,
  name: string,
  { fallback, max }: { readonly fallback: number; readonly max: number },
): number {
  const text = query.get(name);
  const value = text === null || text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isInteger(value) || value < 0) return fallback;
  return Math.min(value, max);
}
