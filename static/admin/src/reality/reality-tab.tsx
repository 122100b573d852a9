/** The name of the tab with how much there is to look at; the count comes after the page itself. */
import { lazy, Suspense } from 'react';
import { useIdle } from '../use-idle';
import { useReader } from '../use-reader';

const RealityCount = lazy(() => import('./reality-count'));

/** What the tab says. */
export function RealityTab() {
  const isIdle = useIdle();
  return (
    <>
      {useReader().admin.shell.parts.reality}
      {isIdle && (
        <Suspense fallback={null}>
          <RealityCount />
        </Suspense>
      )}
    </>
  );
}
