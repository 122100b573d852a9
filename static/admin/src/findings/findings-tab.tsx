/** The name of the tab with how many findings there are; the count comes after the page itself. */
import { lazy, Suspense, useEffect, useState } from 'react';
import { useReader } from '../use-reader';

const FindingsCount = lazy(() => import('./findings-count'));

/** Whatever part was opened is drawn by then. */
const IDLE_AFTER_MS = 1500;

/** What the tab says. */
export function FindingsTab() {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setIdle(true);
    }, IDLE_AFTER_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <>
      {useReader().admin.shell.parts.findings}
      {isIdle && (
        <Suspense fallback={null}>
          <FindingsCount />
        </Suspense>
      )}
    </>
  );
}
