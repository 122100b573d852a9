/** The place of the drawing: it is fetched when one comes near it, so that what stands above is there at once. */
import Heading from '@atlaskit/heading';
import { Stack } from '@atlaskit/primitives/compiled';
import Spinner from '@atlaskit/spinner';
import { lazy, Suspense, useEffect, useRef, useState, type ComponentProps } from 'react';
import { useReader } from '../use-reader';

const ProcedureGraph = lazy(() => import('./procedure-graph'));

/** Begins before it is seen. */
const NEAR = { rootMargin: '300px' };

/** Title and drawing. */
export function ProcedureSection(props: ComponentProps<typeof ProcedureGraph>) {
  const { graph } = useReader().admin;
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const watcher = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) setNear(true);
    }, NEAR);
    if (place.current !== null) watcher.observe(place.current);
    return () => {
      watcher.disconnect();
    };
  }, []);
  return (
    <div ref={place} className="procedure">
      <Stack space="space.100">
        <Heading as="h2" size="medium">
          {graph.title}
        </Heading>
        {isNear && (
          <Suspense fallback={<Spinner label={graph.drawing} />}>
            <ProcedureGraph {...props} />
          </Suspense>
        )}
      </Stack>
    </div>
  );
}
