/** The app's project page, where Jira would show it. */
import type { ReactNode } from 'react';
import { useProject, useSandbox } from '../sandbox-context';
import { AddressList } from './addresses';
import { NotHere, NotInstalled } from './not-here';
import { PageHead } from './page-head';
import { UiKitPage } from './ui-kit-page';

export function ProjectPanel(): ReactNode {
  const { state, epoch } = useSandbox();
  const project = useProject();
  const module = state.modules.find(({ key }) => project?.pages.includes(key));
  if (!state.installed) return <NotInstalled />;
  if (project === undefined || module === undefined) {
    const why =
      project?.typeKey === 'service_desk'
        ? `Only agents and admins of ${project.name} see this page. You are ${state.user.displayName}.`
        : 'Invite check appears only in service projects.';
    return <NotHere title="You can’t see this page here" because={why} />;
  }
  const { accountId } = state.user;
  return (
    <>
      <PageHead
        title={module.title}
        trail={[{ text: project.name, to: { page: 'customers', project: project.key } }]}
      />
      <section aria-label={module.title} className="app-page" data-testid="app-page">
        <UiKitPage
          key={`${accountId} ${project.key} ${String(epoch)}`}
          module={module}
          projectKey={project.key}
        />
      </section>
      <AddressList />
    </>
  );
}
