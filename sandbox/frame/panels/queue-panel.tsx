/** The queue of a service project, and one of its requests as agents see it, with the app's panels beside it. */
import { useState, type ReactNode } from 'react';
import DynamicTable from '@atlaskit/dynamic-table';
import Link from '@atlaskit/link';
import { Text } from '@atlaskit/primitives/compiled';
import type { SandboxRequest } from '../../host/entry-api';
import type { SandboxModule, SandboxProject } from '../../host/http-api';
import { useProject, useSandbox } from '../sandbox-context';
import { NotHere } from './not-here';
import { PageHead } from './page-head';
import { UiKitPage } from './ui-kit-page';

const HEAD = {
  cells: [
    { key: 'key', content: 'Key' },
    { key: 'summary', content: 'Summary' },
    { key: 'reporter', content: 'Reporter' },
  ],
};

export function QueuePanel(): ReactNode {
  const { state, place } = useSandbox();
  const project = useProject();
  const requests = state.requests.filter(({ projectKey }) => projectKey === project?.key);
  const open = requests.find(({ key }) => key === place.request);
  if (project === undefined || requests.length === 0) {
    const because = `${state.user.displayName} sees no requests of ${project?.name ?? 'this project'} here.`;
    return <NotHere title="No requests" because={because} />;
  }
  return open === undefined ? (
    <Queue project={project} requests={requests} />
  ) : (
    <Request project={project} request={open} />
  );
}

function Queue({
  project,
  requests,
}: {
  readonly project: SandboxProject;
  readonly requests: readonly SandboxRequest[];
}): ReactNode {
  const { addressOf, go } = useSandbox();
  return (
    <>
      <PageHead
        title="All open"
        trail={[{ text: project.name, to: { page: 'customers', project: project.key } }]}
      />
      <div className="scroll" tabIndex={0} role="region" aria-label="Requests">
        <DynamicTable
          label="Requests"
          head={HEAD}
          rows={requests.map(({ key, summary, reporter }) => {
            const to = { page: 'queue' as const, project: project.key, request: key };
            return {
              key,
              cells: [
                {
                  key: 'key',
                  content: (
                    <Link
                      href={addressOf(to)}
                      onClick={(event) => {
                        event.preventDefault();
                        go(to);
                      }}
                    >
                      {key}
                    </Link>
                  ),
                },
                { key: 'summary', content: summary },
                { key: 'reporter', content: reporter ?? 'None' },
              ],
            };
          })}
        />
      </div>
    </>
  );
}

function Request({
  project,
  request,
}: {
  readonly project: SandboxProject;
  readonly request: SandboxRequest;
}): ReactNode {
  const { state } = useSandbox();
  const { key, summary, type, reporter, participants } = request;
  const panels = state.modules.filter((module) => project.panels.includes(module.key));
  return (
    <>
      <PageHead
        title={summary}
        trail={[
          { text: project.name, to: { page: 'customers', project: project.key } },
          { text: 'Queues', to: { page: 'queue', project: project.key } },
          { text: key, to: { page: 'queue', project: project.key, request: key } },
        ]}
      />
      <div className="request">
        <div>
          <Text color="color.text.subtle">
            A request as agents see it. Its conversation is not simulated.
          </Text>
        </div>
        <div className="request-side">
          <dl className="request-fields">
            <dt>Request type</dt>
            <dd>{type}</dd>
            <dt>Reporter</dt>
            <dd>{reporter ?? 'None'}</dd>
            <dt>Request participants</dt>
            <dd>{participants.length === 0 ? 'None' : participants.join(', ')}</dd>
          </dl>
          {panels.map((module) => (
            <ContextPanel
              key={`${module.key} ${key}`}
              module={module}
              projectKey={project.key}
              issueKey={key}
            />
          ))}
        </div>
      </div>
    </>
  );
}

interface ContextPanelProps {
  readonly module: SandboxModule;
  readonly projectKey: string;
  readonly issueKey: string;
}

/** Collapsed at first, as Jira shows it; what is inside begins when it is opened. */
function ContextPanel({ module, projectKey, issueKey }: ContextPanelProps): ReactNode {
  const { state, epoch } = useSandbox();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="request-panel"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{module.title}</summary>
      {isOpen ? (
        <div data-testid="request-panel">
          <UiKitPage
            key={`${state.user.accountId} ${String(epoch)}`}
            module={module}
            projectKey={projectKey}
            issueKey={issueKey}
          />
        </div>
      ) : null}
    </details>
  );
}
