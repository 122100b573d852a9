/** Whether the page has had its time to draw what was opened, so that other things can begin. */
import { useEffect, useState } from 'react';

/** Whatever part was opened is drawn by then. */
const IDLE_AFTER_MS = 1500;

/** False at first. */
export function useIdle(afterMs = IDLE_AFTER_MS): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setIdle(true);
    }, afterMs);
    return () => {
      clearTimeout(timer);
    };
  }, [afterMs]);
  return isIdle;
}
