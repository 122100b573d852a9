/** What an invite really did: the mail that went out, the account that was made. Only a sandbox can show this. */
import type { ReactNode } from 'react';
import { Code } from '@atlaskit/code';
import Lozenge, { type LozengeProps } from '@atlaskit/lozenge';
import SectionMessage, { SectionMessageAction } from '@atlaskit/section-message';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import type { InviteReply } from '../../host/http-api';
import { useSandbox } from '../sandbox-context';
import type { Added } from './add-customers';

const SHOWN: Readonly<
  Record<
    InviteReply['observed'],
    { words: string; appearance: NonNullable<LozengeProps['appearance']> }
  >
> = {
  'atlassian-account-invitation': {
    words: 'Atlassian Account invitation',
    appearance: 'inprogress',
  },
  'customer-invited': { words: 'JSM customer notification', appearance: 'success' },
  'no-notification': { words: 'No notification', appearance: 'default' },
  error: { words: 'Error', appearance: 'removed' },
};

export function Backstage({ added }: { readonly added: readonly Added[] }): ReactNode {
  const { go, addressOf } = useSandbox();
  const last = added.flatMap(({ result }) => result.mails).at(-1);
  if (added.length === 0) return null;
  return (
    <div className="backstage" data-testid="backstage">
      <SectionMessage
        title="What really happened (only the sandbox shows this)"
        actions={
          last === undefined
            ? []
            : [
                <SectionMessageAction
                  key="mailbox"
                  href={addressOf({ page: 'mailbox', mail: last.id })}
                  onClick={(event) => {
                    event.preventDefault();
                    go({ page: 'mailbox', mail: last.id });
                  }}
                >
                  Open the mail
                </SectionMessageAction>,
              ]
        }
      >
        <Stack space="space.150">
          {added.map(({ address, result }) => (
            <Stack key={address} space="space.050">
              <Text>
                <Code>{address}</Code>{' '}
                <Lozenge appearance={SHOWN[result.observed].appearance}>
                  {SHOWN[result.observed].words}
                </Lozenge>
              </Text>
              <Text>{result.backstage}</Text>
              <Text color="color.text.subtle">
                {result.seen.message === ''
                  ? 'The inviter sees nothing.'
                  : `The inviter sees: “${result.seen.message}”`}
              </Text>
            </Stack>
          ))}
        </Stack>
      </SectionMessage>
    </div>
  );
}
