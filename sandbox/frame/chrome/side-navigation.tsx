/** Jira's side navigation: the projects with the pages this person may see, and the sandbox's own pages. */
import type { ComponentType, ReactNode } from 'react';
import Badge from '@atlaskit/badge';
import AiChat from '@atlaskit/icon/core/ai-chat';
import App from '@atlaskit/icon/core/app';
import Board from '@atlaskit/icon/core/board';
import Email from '@atlaskit/icon/core/email';
import Inbox from '@atlaskit/icon/core/inbox';
import Lightbulb from '@atlaskit/icon/core/lightbulb';
import ListBulleted from '@atlaskit/icon/core/list-bulleted';
import PeopleGroup from '@atlaskit/icon/core/people-group';
import Settings from '@atlaskit/icon/core/settings';
import {
  SideNav,
  SideNavBody,
  useToggleSideNav,
} from '@atlaskit/navigation-system/layout/side-nav';
import {
  ExpandableMenuItem,
  ExpandableMenuItemContent,
  ExpandableMenuItemTrigger,
} from '@atlaskit/side-nav-items/expandable-menu-item';
import { LinkMenuItem } from '@atlaskit/side-nav-items/link-menu-item';
import { MenuList } from '@atlaskit/side-nav-items/menu-list';
import { MenuSection, MenuSectionHeading } from '@atlaskit/side-nav-items/menu-section';
import type { SandboxProject } from '../../host/http-api';
import type { Place } from '../place';
import { useProject, useSandbox } from '../sandbox-context';

interface EntryProps {
  readonly to: Partial<Place> & Pick<Place, 'page'>;
  readonly icon: ComponentType<{ readonly label: string }>;
  readonly count?: number;
  readonly children: string;
}

/** On a small screen the navigation lies over the page and would hide where one went. */
function liesOver(): boolean {
  return !window.matchMedia('(min-width: 64rem)').matches;
}

function Entry({ to, icon: Icon, count = 0, children }: EntryProps): ReactNode {
  const { place, go, addressOf } = useSandbox();
  const toggle = useToggleSideNav();
  const current = useProject()?.key;
  const here = place.page === to.page && (to.project === undefined || to.project === current);
  return (
    <LinkMenuItem
      href={addressOf(to)}
      isSelected={here}
      elemBefore={<Icon label="" />}
      {...(count > 0 ? { elemAfter: <Badge>{count}</Badge> } : {})}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        go(to);
        if (liesOver()) toggle();
      }}
    >
      {children}
    </LinkMenuItem>
  );
}

function ProjectEntries({ project }: { readonly project: SandboxProject }): ReactNode {
  const { state } = useSandbox();
  const pages = state.modules.filter(({ key }) => project.pages.includes(key));
  const hasQueue = state.requests.some(({ projectKey }) => projectKey === project.key);
  return (
    <ExpandableMenuItem isDefaultExpanded>
      <ExpandableMenuItemTrigger>{project.name}</ExpandableMenuItemTrigger>
      <ExpandableMenuItemContent>
        {hasQueue && (
          <Entry to={{ page: 'queue', project: project.key }} icon={Inbox}>
            Queues
          </Entry>
        )}
        {project.typeKey === 'service_desk' ? (
          <Entry to={{ page: 'customers', project: project.key }} icon={PeopleGroup}>
            Customers
          </Entry>
        ) : (
          <Entry to={{ page: 'board', project: project.key }} icon={Board}>
            Board
          </Entry>
        )}
        {pages.map(({ key, title }) => (
          <Entry key={key} to={{ page: 'project', project: project.key }} icon={App}>
            {title}
          </Entry>
        ))}
      </ExpandableMenuItemContent>
    </ExpandableMenuItem>
  );
}

function AdminEntries(): ReactNode {
  const { state } = useSandbox();
  const [first] = state.modules.filter(({ key }) => state.adminPages.includes(key));
  if (first === undefined) return null;
  return (
    <MenuSection isMenuListItem>
      <MenuSectionHeading>Settings › Apps</MenuSectionHeading>
      <MenuList>
        <Entry to={{ page: 'admin' }} icon={App}>
          {first.title}
        </Entry>
      </MenuList>
    </MenuSection>
  );
}

export function SideNavigation(): ReactNode {
  const { state } = useSandbox();
  return (
    <SideNav defaultWidth={272}>
      <SideNavBody>
        <MenuList>
          <MenuSection isMenuListItem>
            <MenuSectionHeading>Projects</MenuSectionHeading>
            <MenuList>
              {state.projects.map((project) => (
                <ProjectEntries key={project.key} project={project} />
              ))}
            </MenuList>
          </MenuSection>
          <AdminEntries />
          <MenuSection isMenuListItem>
            <MenuSectionHeading>Sandbox</MenuSectionHeading>
            <MenuList>
              <Entry to={{ page: 'addresses' }} icon={Lightbulb}>
                Addresses worth trying
              </Entry>
              <Entry to={{ page: 'actions' }} icon={AiChat}>
                Rovo and Automation
              </Entry>
              <Entry to={{ page: 'mailbox' }} icon={Email} count={state.site.mailbox.length}>
                Mailbox
              </Entry>
              <Entry to={{ page: 'settings' }} icon={Settings}>
                True settings
              </Entry>
              <Entry to={{ page: 'requests' }} icon={ListBulleted}>
                Requests
              </Entry>
            </MenuList>
          </MenuSection>
        </MenuList>
      </SideNavBody>
    </SideNav>
  );
}
