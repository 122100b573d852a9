/** The time that the app and its storage see: real time plus an offset that tests and the frame may advance. */

export interface Clock {
  now(): number;
  offset(): number;
  /** Time only goes forward. */
  advance(ms: number): void;
  /** Back to real time. */
  reset(): void;
}

/** A clock that starts `offset` milliseconds ahead. */
export function makeClock(offset = 0): Clock {
  let ahead = offset;
  return {
    now: () => Date.now() + ahead,
    offset: () => ahead,
    advance: (ms) => {
      if (!Number.isFinite(ms) || ms < 0) throw new RangeError('the clock only goes forward');
      ahead += ms;
    },
    reset: () => {
      ahead = 0;
    },
  };
}
