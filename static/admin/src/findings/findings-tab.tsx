/** The name of the tab with how many findings there are; the count comes after the page itself. */
import { lazy, Suspense } from 'react';
import { useIdle } from '../use-idle';
import { useReader } from '../use-reader';

const FindingsCount = lazy(() => import('./findings-count'));

/** What the tab says. */
export function FindingsTab() {
  const isIdle = useIdle();
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
