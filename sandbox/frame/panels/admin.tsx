/** Settings > Apps > Invite check: the app's Custom UI page in an iframe. */
import { useEffect, useRef, type ReactNode } from 'react';
import type { SandboxModule } from '../../host/http-api';
import { createAddressBar } from '../bridge/address-bar';
import { holdReady } from '../bridge/connections';
import { createBridge } from '../bridge/host-bridge';
import { useSandbox } from '../sandbox-context';
import { placeOfAddress } from '../site-links';
import { applyThemeTo, themeState } from '../theme';
import { NotHere, NotInstalled } from './not-here';
import { PageHead } from './page-head';
import { EVENTS, usePageServices } from './use-page-host';

/** The iframe is as high as its page, as Forge's resizer makes it. */
function followHeight(frame: HTMLIFrameElement): void {
  const body = frame.contentDocument?.body;
  if (body === undefined) return;
  const fit = (): void => {
    const bottoms = [...body.children].map((child) => child.getBoundingClientRect().bottom);
    frame.style.height = `${String(Math.ceil(Math.max(320, ...bottoms)) + MARGIN)}px`;
  };
  const sizes = new ResizeObserver(fit);
  for (const child of body.children) sizes.observe(child);
  fit();
}

/** Room for what hangs over the end of the page, such as a focus ring. */
const MARGIN = 8;

/** Links of the page to simulated places open in the sandbox; the site they name does not exist. */
function followLinks(
  frame: HTMLIFrameElement,
  siteUrl: string,
  go: (address: string) => void,
): void {
  frame.contentDocument?.addEventListener('click', (event) => {
    // The page has its own classes of nodes: `instanceof` would find none.
    const anchor = event
      .composedPath()
      .find((part): part is HTMLAnchorElement => 'nodeName' in part && part.nodeName === 'A');
    const address = anchor?.href;
    if (!address?.startsWith('http') || placeOfAddress(address, siteUrl) === undefined) return;
    event.preventDefault();
    go(address);
  });
}

function CustomUiPage({ module }: { readonly module: SandboxModule }): ReactNode {
  const { state, place } = useSandbox();
  const services = usePageServices(module);
  const element = useRef<HTMLIFrameElement>(null);
  const themed = useRef(false);
  const theme = useRef(place.theme);
  theme.current = place.theme;
  const ahead = useRef(0);
  ahead.current = state.clock.offsetMs;
  const userId = state.user.accountId;

  useEffect(() => {
    const frame = element.current;
    if (frame === null) return;
    const gone = new AbortController();
    const bridge = createBridge({
      ...services,
      place: { module: module.key, userId },
      addressBar: createAddressBar('admin', gone.signal),
      reconcile: () => {
        services.complain('A Custom UI page sent a UI Kit document.');
      },
      enableTheming: async () => {
        themed.current = true;
        if (frame.contentDocument !== null)
          await applyThemeTo(frame.contentDocument, theme.current);
      },
    });
    holdReady(frame, bridge, () => ahead.current);
    frame.src = module.url;
    return () => {
      gone.abort();
    };
  }, [services, module.key, module.url, userId]);

  useEffect(() => {
    const page = element.current?.contentDocument;
    if (themed.current && page) void applyThemeTo(page, place.theme);
    EVENTS.emit('FORGE_CORE_THEME_CHANGED', { theme: themeState(place.theme) });
  }, [place.theme]);

  return (
    <iframe
      ref={element}
      title={module.title}
      className="custom-ui"
      onLoad={({ currentTarget }) => {
        followHeight(currentTarget);
        followLinks(currentTarget, state.site.url, (address) => services.navigate(address, false));
      }}
    />
  );
}

export function AdminPanel(): ReactNode {
  const { state, epoch } = useSandbox();
  const module = state.modules.find(({ key }) => state.adminPages.includes(key));
  if (!state.installed) return <NotInstalled />;
  if (module === undefined) {
    const why = `Only Jira admins see Settings › Apps. You are ${state.user.displayName}.`;
    return <NotHere title="You can’t see this page" because={why} />;
  }
  return (
    <>
      <PageHead title={module.title} trail={[{ text: 'Apps', to: { page: 'admin' } }]} />
      <CustomUiPage key={`${state.user.accountId} ${String(epoch)}`} module={module} />
    </>
  );
}
