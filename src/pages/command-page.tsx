/** The dialog of the command palette: choose a project, type an address, read the answer, without leaving where one is. */
import { Button, Inline, SectionMessage, Stack, Text } from '@forge/react';
import { NavigationTarget, router } from '@forge/bridge';
import { useMemo } from 'react';
import type { PageReport } from '../contract/api';
import { toPageView } from '../view/page-view';
import { Answers } from './answers';
import { CheckForm } from './check-form';
import { CheckStatus } from './check-status';
import { Choice } from './choice';
import { FailureMessage } from './failure-message';
import { ANYWHERE } from './invoke';
import { RecordWarning, Remarks } from './known-beforehand';
import { MOST_PROJECTS, useProjectChoice, type ProjectChoice } from './use-project-choice';
import { DocsProvider, ReaderProvider, useReader } from './use-reader';
import { useCheck } from './use-check';
import { usePage } from './use-page';
import { useSpoken } from './use-spoken';
import { Waiting } from './waiting';

const PAGE = 'invite-check';

/** The whole dialog. */
export function CommandPage() {
  const spoken = useSpoken();
  const choice = useProjectChoice();
  if (spoken === undefined) return null;
  return (
    <ReaderProvider spoken={spoken}>
      <Choosing choice={choice} />
    </ReaderProvider>
  );
}

function Choosing({ choice }: { readonly choice: ProjectChoice }) {
  const { command } = useReader().words.entries;
  const { projects, chosen } = choice;
  if (projects.is === 'reading') return <Waiting label={command.readingProjects} />;
  if (projects.is === 'failed') {
    return <FailureMessage failure={projects.failure} onRetry={choice.readAgain} />;
  }
  if (projects.all.length === 0) {
    return (
      <SectionMessage appearance="information">
        <Text>{command.noProjects}</Text>
      </SectionMessage>
    );
  }
  return (
    <Stack space="space.200">
      <Choice
        id="project"
        label={command.project}
        options={projects.all.map(({ key, name }) => ({ value: key, label: `${name} (${key})` }))}
        value={chosen ?? ''}
        {...(chosen === undefined ? { placeholder: command.choose } : {})}
        onChoose={choice.choose}
      />
      {projects.isCut && <Text size="small">{command.moreProjects(MOST_PROJECTS)}</Text>}
      {chosen !== undefined && <InProject key={chosen} projectKey={chosen} />}
    </Stack>
  );
}

function InProject({ projectKey }: { readonly projectKey: string }) {
  const read = useMemo(() => () => ANYWHERE['anywhere/page']({ projectKey }), [projectKey]);
  const { page, readAgain } = usePage(read);
  const { projectPage } = useReader().words;
  if (page.is === 'reading') return <Waiting label={projectPage.reading} />;
  if (page.is === 'failed') return <FailureMessage failure={page.failure} onRetry={readAgain} />;
  return (
    <DocsProvider url={page.report.docsUrl}>
      <Checking report={page.report} projectKey={projectKey} />
    </DocsProvider>
  );
}

function Checking(props: { readonly report: PageReport; readonly projectKey: string }) {
  const { report, projectKey } = props;
  const { check, start, again, dismissFailure } = useCheck((addresses, isAgain) =>
    ANYWHERE['anywhere/check']({ projectKey, addresses, again: isAgain }),
  );
  const reader = useReader();
  const view = toPageView(report, reader);
  return (
    <Stack space="space.200">
      {view.noRecord !== undefined && <RecordWarning {...view.noRecord} />}
      {view.contradicted !== undefined && <RecordWarning {...view.contradicted} />}
      {view.stale !== undefined && <RecordWarning {...view.stale} />}
      <CheckForm
        isChecking={check.is === 'checking'}
        onCheck={start}
        onComplaint={dismissFailure}
      />
      <CheckStatus check={check} onStart={start} />
      {check.is === 'done' && (
        <Answers answered={check} report={report} reader={reader} onAgain={again} />
      )}
      <Remarks view={view} />
      <Inline>
        <Button
          appearance="subtle"
          onClick={() => {
            void router.navigate({ target: NavigationTarget.Module, moduleKey: PAGE, projectKey });
          }}
        >
          {reader.words.entries.command.openPage}
        </Button>
      </Inline>
    </Stack>
  );
}
