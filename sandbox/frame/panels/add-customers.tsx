/** Jira's “Add customers” dialog, as far as it matters: addresses in, invites out, and what the inviter sees. */
import { useState, type FormEvent, type ReactNode } from 'react';
import Button from '@atlaskit/button/default/button';
import { HelperMessage, Label } from '@atlaskit/form';
import Modal, {
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
} from '@atlaskit/modal-dialog';
import TextArea from '@atlaskit/textarea';
import type { InviteReply } from '../../host/http-api';
import { invite } from '../api';
import { useSandbox } from '../sandbox-context';

/** One invited address and what came of it. */
export interface Added {
  readonly address: string;
  readonly result: InviteReply;
}

interface AddCustomersProps {
  readonly projectKey: string;
  readonly close: () => void;
  readonly done: (added: readonly Added[]) => void;
}

export function AddCustomers({ projectKey, close, done }: AddCustomersProps): ReactNode {
  const { state, showFlag } = useSandbox();
  const [text, setText] = useState('');
  const [isBusy, setBusy] = useState(false);

  const send = async (): Promise<void> => {
    setBusy(true);
    const added: Added[] = [];
    for (const address of text.split(/[\s,;]+/).filter((part) => part !== '')) {
      // One after the other: the second invite must see the account that the first one made.
      const result = await invite({ projectKey, address, userId: state.user.accountId });
      added.push({ address, result });
      const { kind, message } = result.seen;
      if (kind !== 'nothing') {
        const type = kind === 'error' ? 'error' : 'success';
        showFlag({
          id: `invited ${address}`,
          type,
          title: message,
          isAutoDismiss: kind === 'success',
        });
      }
    }
    done(added);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void send().finally(() => {
      setBusy(false);
    });
  };

  return (
    <ModalTransition>
      <Modal onClose={close}>
        <form onSubmit={submit}>
          <ModalHeader hasCloseButton>
            <ModalTitle>Add customers</ModalTitle>
          </ModalHeader>
          <ModalBody>
            <Label htmlFor="invite-addresses">Emails of customers</Label>
            <TextArea
              id="invite-addresses"
              name="addresses"
              autoFocus
              value={text}
              onChange={(event) => {
                setText(event.currentTarget.value);
              }}
            />
            <HelperMessage>Separate several with a comma or a space.</HelperMessage>
          </ModalBody>
          <ModalFooter>
            <Button appearance="subtle" onClick={close}>
              Cancel
            </Button>
            <Button appearance="primary" type="submit" isLoading={isBusy}>
              Add
            </Button>
          </ModalFooter>
        </form>
      </Modal>
    </ModalTransition>
  );
}
