/** The part that is open; each is fetched when it is opened first. */
import { lazy, Suspense, type ComponentType } from 'react';
import { PartBoundary } from './part-boundary';
import { Reading } from './reading';
import { PARTS, type Part } from './route';
import { useReader } from './use-reader';

const FETCH: Readonly<Record<Part, () => Promise<{ readonly default: ComponentType }>>> = {
  map: () => import('./map/map-part'),
  findings: () => import('./findings/findings-part'),
  reality: () => import('./reality/reality-part'),
  'what-if': () => import('./what-if/what-if-part'),
  lists: () => import('./lists/lists-part'),
  guardrails: () => import('./guardrails/guardrails-part'),
  record: () => import('./record/record-part'),
  history: () => import('./history/history-part'),
};

const VIEWS: Readonly<Record<Part, ComponentType>> = {
  map: lazy(FETCH.map),
  findings: lazy(FETCH.findings),
  reality: lazy(FETCH.reality),
  'what-if': lazy(FETCH['what-if']),
  lists: lazy(FETCH.lists),
  guardrails: lazy(FETCH.guardrails),
  record: lazy(FETCH.record),
  history: lazy(FETCH.history),
};

/** Fetches a part while the record is still being read; if that fails, opening the part says so. */
export function fetchAhead(part: Part): void {
  FETCH[part]().catch(() => undefined);
}

/** The part itself, or that it is on its way. */
export function PartView({ part }: { readonly part: Part }) {
  const View = VIEWS[part];
  const { shell } = useReader().admin;
  return (
    <PartBoundary key={part}>
      <Suspense fallback={<Reading text={shell.opening(shell.parts[part])} />}>
        {/* The tab names what it controls; Atlaskit gives it this name. */}
        <section id={`parts-${String(PARTS.indexOf(part))}-tab`} aria-label={shell.parts[part]}>
          <View />
        </section>
      </Suspense>
    </PartBoundary>
  );
}
