/** The admin page, under the title that Jira draws: its parts as tabs, and what every part stands on. */
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import Spinner from '@atlaskit/spinner';
import { useEffect } from 'react';
import { FailureMessage } from './failure-message';
import { fetchAhead, PartView } from './part-view';
import { PartTabs } from './part-tabs';
import { RecordStatus } from './record/record-status';
import { PARTS } from './route';
import { RouteProvider, useRoute } from './use-route';
import { useReader } from './use-reader';
import { SetupProvider, useReadSetup } from './use-setup';

/** The whole page. */
export function AdminPage() {
  const state = useReadSetup();
  const { adminPage } = useReader().words;
  return (
    <div className="page">
      {state.is === 'reading' && (
        <Inline space="space.150" alignBlock="center">
          <Spinner label={adminPage.reading} />
          <Text color="color.text.subtle">{adminPage.reading}</Text>
        </Inline>
      )}
      {state.is === 'failed' && <FailureMessage failure={state.failure} onRetry={state.retry} />}
      <RouteProvider>
        <FetchAhead />
        {state.is === 'ready' && (
          <SetupProvider setup={state.setup}>
            <Parts recorded={state.setup.record !== undefined} />
          </SetupProvider>
        )}
      </RouteProvider>
    </div>
  );
}

/** The part that the address names is fetched beside the record, not after it. */
function FetchAhead() {
  const { part = PARTS[0] } = useRoute().route;
  useEffect(() => {
    fetchAhead(part);
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
