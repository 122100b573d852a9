/** The part that is open; each is fetched when it is opened first. */
import Spinner from '@atlaskit/spinner';
import { lazy, Suspense, type ComponentType } from 'react';
import { PARTS, type Part } from './route';
import { useReader } from './use-reader';

const VIEWS: Readonly<Record<Part, ComponentType>> = {
  map: lazy(() => import('./map/map-part')),
  findings: lazy(() => import('./findings/findings-part')),
  'what-if': lazy(() => import('./what-if/what-if-part')),
  guardrails: lazy(() => import('./guardrails/guardrails-part')),
  record: lazy(() => import('./record/record-part')),
  history: lazy(() => import('./history/history-part')),
};

/** The part itself, or that it is on its way. */
export function PartView({ part }: { readonly part: Part }) {
  const View = VIEWS[part];
  const { shell } = useReader().admin;
  return (
    <Suspense fallback={<Spinner label={shell.opening(shell.parts[part])} />}>
      {/* The tab names what it controls; Atlaskit gives it this name. */}
      <section id={`parts-${String(PARTS.indexOf(part))}-tab`} aria-label={shell.parts[part]}>
        <View />
      </section>
    </Suspense>
  );
}
