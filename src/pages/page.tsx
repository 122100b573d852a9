/** The project page: the field, what is known beforehand, and the answers. */
import { Box, Button, Stack, Text, xcss } from '@forge/react';
import { useState } from 'react';
import { toPageView } from '../view/page-view';
import type { PageReport } from '../contract/api';
import { Answers } from './answers';
import { BeforeChecking } from './before-checking';
import { CheckForm } from './check-form';
import { CheckStatus } from './check-status';
import { FailureMessage } from './failure-message';
import { RecordWarning, Remarks } from './known-beforehand';
import { Lists } from './lists';
import { DocsProvider, ReaderProvider, useReader } from './use-reader';
import { useCheck } from './use-check';
import { useLists } from './use-lists';
import { usePage } from './use-page';
import { useSpoken } from './use-spoken';
import { Waiting } from './waiting';

const whole = xcss({ width: '100%' });
const page = xcss({ maxWidth: '960px', paddingBlockEnd: 'space.600' });

/** The whole page; what it shows is read while its language is not known yet. */
export function ProjectPage() {
  const { page: state, readAgain } = usePage();
  const spoken = useSpoken();
  if (spoken === undefined) return null;
  return (
    <ReaderProvider spoken={spoken}>
      <Box xcss={page}>
        {state.is === 'reading' && <Waiting label={spoken.words.projectPage.reading} />}
        {state.is === 'failed' && <FailureMessage failure={state.failure} onRetry={readAgain} />}
        {state.is === 'ready' && (
          <DocsProvider url={state.report.docsUrl}>
            <Checking report={state.report} />
          </DocsProvider>
        )}
      </Box>
    </ReaderProvider>
  );
}

function Checking({ report }: { readonly report: PageReport }) {
  const { check, start, again, dismissFailure } = useCheck();
  const [part, setPart] = useState<'one' | 'lists'>('one');
  const lists = useLists();
  const reader = useReader();
  const view = toPageView(report, reader);
  const { intro, list } = reader.words.projectPage;
  const showsLists = part === 'lists';
  return (
    <Stack space="space.300">
      <Text>{intro}</Text>
      {view.noRecord !== undefined && <RecordWarning {...view.noRecord} />}
      {view.contradicted !== undefined && <RecordWarning {...view.contradicted} />}
      {view.stale !== undefined && <RecordWarning {...view.stale} />}
      <Stack space="space.150" alignInline="start">
        <Box xcss={whole}>
          <CheckForm
            isChecking={check.is === 'checking'}
            onCheck={(addresses) => {
              setPart('one');
              start(addresses);
            }}
            onComplaint={dismissFailure}
          />
        </Box>
        <Button
          iconBefore={showsLists ? 'chevron-up' : 'chevron-down'}
          onClick={() => {
            setPart(showsLists ? 'one' : 'lists');
          }}
        >
          {showsLists ? reader.words.lists.actions.close : list.open}
        </Button>
      </Stack>
      {showsLists && <Lists control={lists} report={report} reader={reader} />}
      <Box>
        <CheckStatus check={showsLists ? undefined : check} onStart={start} />
        {!showsLists && check.is === 'idle' && <BeforeChecking report={report} reader={reader} />}
        {!showsLists && check.is === 'done' && (
          <Answers answered={check} report={report} reader={reader} onAgain={again} />
        )}
      </Box>
      <Remarks view={view} />
    </Stack>
  );
}
