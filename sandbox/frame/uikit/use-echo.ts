/** Keeps what a person types on screen while the page, on the other side of the bridge, makes up its mind. */
import { useLayoutEffect, useRef, useState } from 'react';

/**
 * A controlled field's value comes back from the page one or more renders late. Showing it at once would
 * swallow letters and move the caret, so the field shows what was typed and takes a value from the page only
 * if the page did not just echo something typed earlier.
 */
export function useEcho<T>(fromPage: T | undefined, initial: T): readonly [T, (typed: T) => void] {
  const [shown, setShown] = useState(fromPage ?? initial);
  const awaited = useRef<readonly T[]>([]);

  useLayoutEffect(() => {
    if (fromPage === undefined) return;
    const echo = awaited.current.lastIndexOf(fromPage);
    if (echo === -1) {
      awaited.current = [];
      setShown(fromPage);
    } else {
      awaited.current = awaited.current.slice(echo + 1);
    }
  }, [fromPage]);

  const type = (typed: T): void => {
    awaited.current = [...awaited.current, typed];
    setShown(typed);
  };
  return [shown, type];
}
