/** Addresses that show something in this example, each one press away from being checked. */
import type { ReactNode } from 'react';
import Button from '@atlaskit/button/default/button';
import Heading from '@atlaskit/heading';
import { Code } from '@atlaskit/code';
import { projectWithPage, useSandbox } from '../sandbox-context';
import { PageHead } from './page-head';

/** Types an address into the first text field of the app's page, as a person would. */
function typeIntoPage(address: string): boolean {
  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(
    '[data-testid="app-page"] :is(input[type="text"], input:not([type]), textarea)',
  );
  if (field === null) return false;
  const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, address);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.focus();
  field.scrollIntoView({ block: 'center' });
  return true;
}

function Suggestions({ press }: { readonly press: (address: string) => void }): ReactNode {
  const { state } = useSandbox();
  return (
    <ul className="suggestions">
      {state.site.suggestions.map(({ address, shows }) => (
        <li key={address}>
          <Button
            spacing="compact"
            aria-label={`Try ${address}`}
            onClick={() => {
              press(address);
            }}
          >
            Try
          </Button>
          <span>
            <Code>{address}</Code> <span className="subtle">{shows}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Below the app's page. */
export function AddressList(): ReactNode {
  const { state } = useSandbox();
  if (state.site.suggestions.length === 0) return null;
  return (
    <aside className="sandbox-box" aria-label="Addresses worth trying">
      <Heading size="xsmall" as="h2">
        Sandbox: addresses worth trying
      </Heading>
      <Suggestions press={typeIntoPage} />
    </aside>
  );
}

/** On a page of its own; trying one leads to the project page and types it there. */
export function AddressesPanel(): ReactNode {
  const { go, state } = useSandbox();
  const tryOnPage = (address: string): void => {
    const project = projectWithPage(state);
    go({ page: 'project', ...(project === undefined ? {} : { project }) });
    const started = Date.now();
    const attempt = (): void => {
      if (!typeIntoPage(address) && Date.now() - started < 10_000) setTimeout(attempt, 100);
    };
    attempt();
  };
  return (
    <>
      <PageHead
        title="Addresses worth trying"
        about="Each shows something of its own on this example site. “Try” types it into the project page."
      />
      <Suggestions press={tryOnPage} />
    </>
  );
}
