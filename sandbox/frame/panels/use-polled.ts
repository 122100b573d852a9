/** Something of the server's that is read again and again while a panel is open. */
import { useCallback, useEffect, useState } from 'react';

const EVERY_MS = 1000;

export interface Polled<T> {
  /** Absent before the first answer. */
  readonly value: T | undefined;
  /** Whether the last attempt failed; the value is then an old one. */
  readonly failed: boolean;
  readonly load: () => Promise<void>;
}

/** `read` must stay the same function. */
export function usePolled<T>(read: () => Promise<T>): Polled<T> {
  const [value, setValue] = useState<T>();
  const [failed, setFailed] = useState(false);
  const load = useCallback(
    () =>
      read().then(
        (read) => {
          setValue(read);
          setFailed(false);
        },
        () => {
          setFailed(true);
        },
      ),
    [read],
  );
  useEffect(() => {
    void load();
    const timer = window.setInterval(() => void load(), EVERY_MS);
    return () => {
      window.clearInterval(timer);
    };
  }, [load]);
  return { value, failed, load };
}
