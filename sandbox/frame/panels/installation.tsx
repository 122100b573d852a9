/** Uninstalling the app, as a site admin does it, and installing it again: nothing that it kept comes back. */
import { useState, type ReactNode } from 'react';
import Button from '@atlaskit/button/default/button';
import { Text } from '@atlaskit/primitives/compiled';
import { install, uninstall } from '../api';
import { useSandbox } from '../sandbox-context';
import { Group } from './group';

export function Installation(): ReactNode {
  const { state, restart, showFlag } = useSandbox();
  const [asking, setAsking] = useState(false);
  // Buttons take each other's place: the keyboard stays with them.
  const [touched, setTouched] = useState(false);
  const change = async (to: () => Promise<void>, title: string): Promise<void> => {
    setAsking(false);
    setTouched(true);
    const flag = { id: 'installation', isAutoDismiss: true };
    await to().then(
      () => {
        showFlag({ ...flag, type: 'success', title });
      },
      (error: unknown) => {
        showFlag({ ...flag, type: 'error', title: 'That failed', description: String(error) });
      },
    );
    await restart();
  };
  if (!state.installed) {
    return (
      <Group title="Installation">
        <Text>The app is not installed: it has no pages, hears of nothing, keeps nothing.</Text>
        <span className="actions">
          <Button
            autoFocus={touched}
            appearance="primary"
            onClick={() => void change(install, 'The app is installed')}
          >
            Install again
          </Button>
        </span>
      </Group>
    );
  }
  return (
    <Group title="Installation">
      <Text>
        {asking
          ? 'Everything that the app keeps here is deleted, secrets too. Installing it again does not bring that back.'
          : 'The app is installed.'}
      </Text>
      <span className="actions">
        {asking ? (
          <>
            <Button
              appearance="danger"
              onClick={() => void change(uninstall, 'The app is uninstalled')}
            >
              Uninstall and delete
            </Button>
            <Button
              autoFocus
              onClick={() => {
                setTouched(true);
                setAsking(false);
              }}
            >
              Cancel
            </Button>
          </>
        ) : (
          <Button
            autoFocus={touched}
            onClick={() => {
              setAsking(true);
            }}
          >
            Uninstall the app
          </Button>
        )}
      </span>
    </Group>
  );
}
