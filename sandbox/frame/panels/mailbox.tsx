/** Every mail the simulated site sent, as the person gets it. */
import type { ReactNode } from 'react';
import Button from '@atlaskit/button/default/button';
import Heading from '@atlaskit/heading';
import Lozenge from '@atlaskit/lozenge';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import type { Mail } from '../../site/types';
import { acceptMail, changeSite } from '../api';
import { useSandbox } from '../sandbox-context';
import { PageHead } from './page-head';

const KINDS: Readonly<Record<Mail['kind'], string>> = {
  'atlassian-account-invitation': 'Atlassian Account invitation',
  'customer-invited': 'JSM customer notification',
  verification: 'Verification',
  'access-request': 'To an admin',
};

const UNDELIVERED: Readonly<Record<NonNullable<Mail['undelivered']>, string>> = {
  'suppressed-by-provider': 'Never delivered: the mail provider blocks this address',
  'person-opted-out': 'Never delivered: the person switched such mails off',
};

function MailList({
  mails,
  shown,
}: {
  readonly mails: readonly Mail[];
  readonly shown: Mail;
}): ReactNode {
  const { go, addressOf } = useSandbox();
  return (
    <ol className="mail-list" aria-label="Mails, newest first">
      {mails.map((mail) => (
        <li key={mail.id}>
          <a
            href={addressOf({ page: 'mailbox', mail: mail.id })}
            aria-current={mail.id === shown.id}
            onClick={(event) => {
              event.preventDefault();
              go({ page: 'mailbox', mail: mail.id });
            }}
          >
            <span className="mail-to">{mail.to}</span>
            <span className="mail-subject">{mail.subject}</span>
            <span className="subtle">{KINDS[mail.kind]}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}

/** A mail client's own looks: the mails bring none. */
const LOOKS = `<style>
  body { font: 14px/1.6 ui-sans-serif, -apple-system, 'Segoe UI', Ubuntu, sans-serif; color: #172b4d; max-width: 560px; margin: 24px auto; padding: 0 24px }
  a { color: #1868db }
  p > a:only-child { display: inline-block; padding: 6px 16px; border-radius: 4px; background: #1868db; color: #fff; text-decoration: none }
</style>`;

function dressed(html: string): string {
  return html.replace(/<head[^>]*>/i, (head) => head + LOOKS);
}

function MailView({ mail }: { readonly mail: Mail }): ReactNode {
  const { refresh, showFlag } = useSandbox();
  const { action } = mail;
  const accept = async (): Promise<void> => {
    const { accepted } = await acceptMail(mail.id);
    await refresh();
    showFlag({
      id: 'accepted',
      type: accepted ? 'success' : 'info',
      title: accepted ? 'The account is active now' : 'There was nothing left to accept',
      isAutoDismiss: true,
    });
  };
  return (
    <article className="mail" aria-label={mail.subject}>
      <Stack space="space.100">
        <Heading size="medium" as="h2">
          {mail.subject}
        </Heading>
        <Inline space="space.100" shouldWrap alignBlock="center">
          <Lozenge appearance={mail.kind === 'customer-invited' ? 'success' : 'inprogress'}>
            {KINDS[mail.kind]}
          </Lozenge>
          {mail.undelivered === undefined ? null : (
            <Lozenge appearance="removed" maxWidth="100%">
              {UNDELIVERED[mail.undelivered]}
            </Lozenge>
          )}
        </Inline>
        <Text color="color.text.subtle">
          From {mail.from.name} &lt;{mail.from.address}&gt; to {mail.to}
        </Text>
        <iframe className="mail-body" title={mail.subject} sandbox="" srcDoc={dressed(mail.html)} />
        {action === undefined ? null : (
          <Text as="span">
            <Button onClick={() => void accept()}>Be the person: press “{action.label}”</Button>
          </Text>
        )}
      </Stack>
    </article>
  );
}

export function MailboxPanel(): ReactNode {
  const { state, place, refresh } = useSandbox();
  const mails = state.site.mailbox.toReversed();
  const shown = mails.find(({ id }) => id === place.mail) ?? mails[0];
  const empty = async (): Promise<void> => {
    await changeSite({ mailbox: 'empty' });
    await refresh();
  };
  return (
    <>
      <PageHead
        title="Mailbox"
        about="Everything the simulated site has sent, to whomever."
        actions={
          shown === undefined ? null : (
            <Button onClick={() => void empty()}>Empty the mailbox</Button>
          )
        }
      />
      {shown === undefined ? (
        <Text>No mail yet. Invite somebody on a project’s Customers page.</Text>
      ) : (
        <div className="mailbox">
          <MailList mails={mails} shown={shown} />
          <MailView mail={shown} />
        </div>
      )}
    </>
  );
}
