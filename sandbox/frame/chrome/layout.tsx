/** The frame around every page: Jira's top bar, its side navigation and the page itself. */
import type { ReactNode } from 'react';
import { Main } from '@atlaskit/navigation-system/layout/main';
import { Root } from '@atlaskit/navigation-system/layout/root';
import { ActionsPanel } from '../panels/actions';
import { AddressesPanel } from '../panels/addresses';
import { AdminPanel } from '../panels/admin';
import { BoardPanel } from '../panels/board';
import { CustomersPanel } from '../panels/customers';
import { ElsewherePanel } from '../panels/elsewhere';
import { MailboxPanel } from '../panels/mailbox';
import { ProjectPanel } from '../panels/project';
import { QueuePanel } from '../panels/queue-panel';
import { RequestsPanel } from '../panels/requests';
import { TrueSettingsPanel } from '../panels/true-settings';
import type { Page } from '../place';
import { useSandbox } from '../sandbox-context';
import { SideNavigation } from './side-navigation';
import { TopBar } from './top-bar';

const PANELS: Readonly<Record<Page, () => ReactNode>> = {
  project: ProjectPanel,
  board: BoardPanel,
  queue: QueuePanel,
  customers: CustomersPanel,
  admin: AdminPanel,
  mailbox: MailboxPanel,
  settings: TrueSettingsPanel,
  requests: RequestsPanel,
  addresses: AddressesPanel,
  actions: ActionsPanel,
  elsewhere: ElsewherePanel,
};

export function Layout(): ReactNode {
  const { place } = useSandbox();
  const Panel = PANELS[place.page];
  return (
    <Root>
      <TopBar />
      <SideNavigation />
      <Main>
        <div className="page">
          <Panel />
        </div>
      </Main>
    </Root>
  );
}
