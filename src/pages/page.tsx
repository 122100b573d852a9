/** The project page: the field, what is known beforehand, and the answers. */
import { Box, Stack, Text, xcss } from '@forge/react';
import { toPageView } from '../view/page-view';
import type { PageReport } from '../contract/api';
import { Answers } from './answers';
import { BeforeChecking } from './before-checking';
import { CheckForm } from './check-form';
import { FailureMessage } from './failure-message';
import { RecordWarning, Remarks } from './known-beforehand';
import { useReader } from './use-reader';
import { useCheck } from './use-check';
import { usePage } from './use-page';
import { Waiting } from './waiting';

const page = xcss({ maxWidth: '960px', paddingBlockEnd: 'space.600' });

/** The whole page. */
export function ProjectPage() {
  const { page: state, readAgain } = usePage();
  const { words } = useReader();
  return (
    <Box xcss={page}>
      {state.is === 'reading' && <Waiting label={words.projectPage.reading} />}
      {state.is === 'failed' && <FailureMessage failure={state.failure} onRetry={readAgain} />}
      {state.is === 'ready' && <Checking report={state.report} />}
    </Box>
  );
}

function Checking({ report }: { readonly report: PageReport }) {
  const { check, start, again, dismissFailure } = useCheck();
  const reader = useReader();
  const view = toPageView(report, reader);
  const { intro } = reader.words.projectPage;
  return (
    <Stack space="space.300">
      <Text>{intro}</Text>
      {view.noRecord !== undefined && <RecordWarning {...view.noRecord} />}
      {view.stale !== undefined && <RecordWarning {...view.stale} />}
      <CheckForm
        isChecking={check.is === 'checking'}
        onCheck={start}
        onComplaint={dismissFailure}
      />
      {check.is === 'idle' ? (
        <BeforeChecking report={report} reader={reader} />
      ) : (
        <Answers check={check} report={report} reader={reader} onStart={start} onAgain={again} />
      )}
      <Remarks view={view} />
    </Stack>
  );
}
