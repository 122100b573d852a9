/** The admin page, under the title that Jira draws: its parts as tabs, and what every part stands on. */
import { Stack } from '@atlaskit/primitives/compiled';
import { lazy, Suspense, useEffect } from 'react';
import { FailureMessage } from './failure-message';
import { fetchAhead, PartView } from './part-view';
import { PartTabs } from './part-tabs';
import { RecordStatus } from './record/record-status';
import { Reading } from './reading';
import { PARTS } from './route';
import { RouteProvider, useRoute } from './use-route';
import { DocsProvider, ReaderProvider, useReader } from './use-reader';
import { SetupProvider, useReadSetup, type SetupState } from './use-setup';
import { useSpoken } from './use-spoken';

const fetchFirstSteps = () => import('./first-steps/first-steps');
/** The page stands without them. */
const FirstSteps = lazy(() => fetchFirstSteps().catch(() => ({ default: () => null })));

/** The whole page; what it stands on is fetched at once: the words, the record and the part. */
export function AdminPage() {
  const state = useReadSetup();
  const spoken = useSpoken();
  return (
    <div className="page">
      <RouteProvider>
        <FetchAhead />
        {spoken !== undefined && (
          <ReaderProvider spoken={spoken}>
            <Read state={state} />
          </ReaderProvider>
        )}
      </RouteProvider>
    </div>
  );
}

function Read({ state }: { readonly state: SetupState }) {
  const { adminPage } = useReader().words;
  if (state.is === 'reading') return <Reading text={adminPage.reading} />;
  if (state.is === 'failed')
    return <FailureMessage failure={state.failure} onRetry={state.retry} />;
  return (
    <DocsProvider url={state.setup.docsUrl}>
      <SetupProvider setup={state.setup}>
        <Parts recorded={state.setup.record !== undefined} />
      </SetupProvider>
    </DocsProvider>
  );
}

/** The part that the address names, and what stands above it, are fetched beside the record, not after it. */
function FetchAhead() {
  const { part = PARTS[0] } = useRoute().route;
  useEffect(() => {
    fetchAhead(part);
    fetchFirstSteps().catch(() => undefined);
  }, [part]);
  return null;
}

/** Whoever recorded nothing yet begins with the record. */
function Parts({ recorded }: { readonly recorded: boolean }) {
  const { route, go } = useRoute();
  const part = route.part ?? (recorded ? PARTS[0] : 'record');
  return (
    <Stack space="space.300">
      <RecordStatus />
      <Suspense>
        <FirstSteps />
      </Suspense>
      <PartTabs
        part={part}
        onChange={(next) => {
          go(next);
        }}
      />
      <PartView part={part} />
    </Stack>
  );
}
