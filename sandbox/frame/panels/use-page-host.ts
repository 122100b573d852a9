/** What the frame does for the app's pages: flags, navigation, reload, theme. */
import { useMemo, useRef } from 'react';
import { createEventBus, type EventBus } from '../bridge/events';
import type { PageHost } from '../bridge/host-bridge';
import type { SandboxModule } from '../../host/http-api';
import { useSandbox, type Sandbox } from '../sandbox-context';
import { placeOfAddress } from '../site-links';

/** One bus for all pages on the screen. */
export const EVENTS: EventBus = createEventBus();

type Services = Omit<
  PageHost,
  'place' | 'addressBar' | 'reconcile' | 'enableTheming' | 'extension' | 'close' | 'submit'
>;

function navigate(sandbox: Sandbox, address: string, newTab: boolean): void {
  const target = placeOfAddress(address, sandbox.state.site.url);
  if (target !== undefined && !newTab) {
    sandbox.go(target);
    return;
  }
  const href = target === undefined ? address : sandbox.addressOf(target);
  // A page cannot press its own links: the new tab waits for a click on the flag, which is then done with.
  sandbox.showFlag({
    id: href,
    type: 'info',
    title: 'The page wants to open another tab',
    description: address,
    actions: [
      {
        text: 'Open',
        onClick: () => {
          window.open(href, '_blank', 'noopener');
          sandbox.closeFlag(href);
        },
      },
    ],
  });
}

/** Services for a page of this module, always on what the frame knows now. */
export function usePageServices(module: SandboxModule): Services {
  const sandbox = useSandbox();
  const now = useRef(sandbox);
  now.current = sandbox;
  return useMemo(
    () => ({
      events: EVENTS,
      theme: () => now.current.place.theme,
      navigate: (address, newTab) => {
        navigate(now.current, address, newTab);
      },
      showFlag: (flag) => {
        now.current.showFlag(flag);
      },
      closeFlag: (id) => {
        now.current.closeFlag(id);
      },
      reload: () => void now.current.restart(),
      complain: (what) => {
        console.error(what);
        now.current.showFlag({
          id: what,
          type: 'error',
          title: `${module.title} would not work on a real site`,
          description: what,
        });
      },
    }),
    [module.title],
  );
}
