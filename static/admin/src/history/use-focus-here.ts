/** Moves the focus to something that has just opened, and back to where it was when that closes. */
import { useEffect, useRef, type RefObject } from 'react';

/** The ref of what opens; it needs a `tabIndex`. */
export function useFocusHere(): RefObject<HTMLDivElement> {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    here.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return here;
}
