/** The Customers page of a service project: who is in it, and “Add customers”, which invites for real. */
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import Button from '@atlaskit/button/default/button';
import DynamicTable from '@atlaskit/dynamic-table';
import Lozenge from '@atlaskit/lozenge';
import { Text } from '@atlaskit/primitives/compiled';
import type { AccountsReply } from '../../host/http-api';
import type { SiteAccount } from '../../site/types';
import { closeAccount, readAccounts } from '../api';
import { useProject, useSandbox } from '../sandbox-context';
import { AddCustomers, type Added } from './add-customers';
import { Backstage } from './backstage';
import { NotHere } from './not-here';
import { PageHead } from './page-head';

const HEAD = {
  cells: [
    { key: 'name', content: 'Name' },
    { key: 'address', content: 'Email' },
    { key: 'account', content: 'Account' },
    { key: 'standing', content: 'Status' },
    { key: 'actions', content: 'Actions' },
  ],
};

function rowOf(
  account: SiteAccount,
  close: ((account: SiteAccount) => void) | undefined,
): {
  readonly key: string;
  readonly cells: { readonly key: string; readonly content: ReactNode }[];
} {
  return {
    key: account.accountId,
    cells: [
      { key: 'name', content: account.displayName },
      { key: 'address', content: account.emailAddress },
      {
        key: 'account',
        content: account.accountType === 'customer' ? 'Portal-only' : 'Atlassian account',
      },
      {
        key: 'standing',
        content: (
          <Lozenge appearance={account.standing === 'active' ? 'success' : 'default'}>
            {account.standing}
          </Lozenge>
        ),
      },
      {
        key: 'actions',
        // Whom one can be in the sandbox cannot go.
        content:
          close === undefined || account.persona !== undefined ? null : (
            <Button
              spacing="compact"
              aria-label={`Close account of ${account.displayName}`}
              onClick={() => {
                close(account);
              }}
            >
              Close account
            </Button>
          ),
      },
    ],
  };
}

export function CustomersPanel(): ReactNode {
  const { state, refresh, showFlag } = useSandbox();
  const project = useProject();
  const projectKey = project?.key;
  const [customers, setCustomers] = useState<AccountsReply>();
  const [asking, setAsking] = useState(false);
  const [added, setAdded] = useState<readonly Added[]>([]);

  const load = useCallback(async () => {
    if (projectKey !== undefined) setCustomers(await readAccounts({ projectKey, limit: 100 }));
  }, [projectKey]);
  useEffect(() => void load(), [load]);

  if (project === undefined || project.typeKey !== 'service_desk') {
    return <NotHere title="No customers here" because="Only service projects have customers." />;
  }
  const close = ({ accountId, displayName }: SiteAccount): void => {
    void closeAccount(accountId)
      .then(() => {
        const title = `The account of ${displayName} is closed`;
        showFlag({ id: 'closed', type: 'success', isAutoDismiss: true, title });
      })
      .then(load)
      .then(refresh);
  };
  const mayInvite = state.mode === 'simulated' && state.user.persona !== 'customer';
  return (
    <>
      <PageHead
        title="Customers"
        trail={[{ text: project.name, to: { page: 'customers', project: project.key } }]}
        actions={
          mayInvite ? (
            <Button
              appearance="primary"
              onClick={() => {
                setAsking(true);
              }}
            >
              Add customers
            </Button>
          ) : null
        }
      />
      {mayInvite ? null : (
        <Text color="color.text.subtle">
          Nobody can be invited here by {state.user.displayName}.
        </Text>
      )}
      <Backstage added={added} />
      {customers === undefined ? null : (
        <div className="scroll" tabIndex={0} role="region" aria-label="Customers of this project">
          <div className="wide">
            <DynamicTable
              label="Customers of this project"
              head={HEAD}
              rows={customers.accounts.map((account) =>
                rowOf(account, state.mode === 'simulated' ? close : undefined),
              )}
              rowsPerPage={20}
              emptyView={<Text>Nobody has been added yet.</Text>}
            />
          </div>
        </div>
      )}
      {asking ? (
        <AddCustomers
          projectKey={project.key}
          close={() => {
            setAsking(false);
          }}
          done={(results) => {
            setAdded(results);
            setAsking(false);
            void load();
            void refresh();
          }}
        />
      ) : null}
    </>
  );
}
