/** Runs a UI Kit page: its real bundle in a hidden window of its own, its document drawn here. */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import SectionMessage from '@atlaskit/section-message';
import Spinner from '@atlaskit/spinner';
import type { SandboxModule } from '../../host/http-api';
import { createAddressBar } from '../bridge/address-bar';
import { createBridge, type PageHost } from '../bridge/host-bridge';
import { setClock } from '../bridge/page-clock';
import { useSandbox } from '../sandbox-context';
import { takeSnapshot, type ForgeNode } from '../uikit/document';
import { NamesContext } from '../uikit/people';
import { UiKitDocument } from '../uikit/ui-kit';
import { EVENTS, usePageServices } from './use-page-host';
import { themeState } from '../theme';

interface UiKitPageProps extends Pick<PageHost, 'extension' | 'close' | 'submit'> {
  readonly module: SandboxModule;
  readonly projectKey?: string;
  readonly issueKey?: string;
}

interface PageWindow {
  readonly url: string;
  readonly bridge: unknown;
  readonly aheadMs: () => number;
}

/** A hidden window in which the bundle runs, so that no global of the page meets one of the frame. */
function openWindow(
  { url, bridge, aheadMs }: PageWindow,
  failed: (what: string) => void,
): () => void {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'Runs the page of the app';
  document.body.append(frame);
  const { contentWindow, contentDocument } = frame;
  if (contentWindow === null || contentDocument === null) return () => undefined;
  Object.assign(contentWindow, { __bridge: bridge });
  setClock(contentWindow as Window & typeof globalThis, aheadMs);
  contentWindow.addEventListener('error', ({ message }) => {
    failed(message);
  });
  const script = contentDocument.createElement('script');
  script.type = 'module';
  script.src = url;
  script.addEventListener('error', () => {
    failed(`${url} did not load`);
  });
  contentDocument.head.append(script);
  return () => {
    frame.remove();
  };
}

export function UiKitPage({
  module,
  projectKey,
  issueKey,
  extension,
  close: closeDialog,
  submit,
}: UiKitPageProps): ReactNode {
  const { state, place } = useSandbox();
  const services = usePageServices(module);
  const [drawn, setDrawn] = useState<ForgeNode>();
  const [failure, setFailure] = useState<string>();
  const userId = state.user.accountId;
  const ahead = useRef(0);
  ahead.current = state.clock.offsetMs;
  // Always those of now; a page that is open is not opened anew for them.
  const dialog = useRef({ extension, closeDialog, submit });
  dialog.current = { extension, closeDialog, submit };
  const isDialog = closeDialog !== undefined;
  const takes = submit !== undefined;

  useEffect(() => {
    const gone = new AbortController();
    const bridge = createBridge({
      ...services,
      place: {
        module: module.key,
        userId,
        ...(projectKey === undefined ? {} : { projectKey }),
        ...(issueKey === undefined ? {} : { issueKey }),
      },
      addressBar: createAddressBar('project', gone.signal),
      ...(dialog.current.extension === undefined ? {} : { extension: dialog.current.extension }),
      ...(isDialog ? { close: () => dialog.current.closeDialog?.() } : {}),
      ...(takes
        ? {
            submit: (payload: unknown) => {
              dialog.current.submit?.(payload);
            },
          }
        : {}),
      reconcile: (forgeDoc) => {
        setDrawn(takeSnapshot(forgeDoc));
      },
      enableTheming: () => Promise.resolve(),
    });
    const aheadMs = () => ahead.current;
    const close = openWindow({ url: module.url, bridge, aheadMs }, setFailure);
    return () => {
      gone.abort();
      close();
    };
  }, [services, module.key, module.url, projectKey, issueKey, userId, isDialog, takes]);

  useEffect(() => {
    EVENTS.emit('FORGE_CORE_THEME_CHANGED', { theme: themeState(place.theme) });
  }, [place.theme]);

  const names = Object.fromEntries(
    [...state.site.personas, ...state.users].map(({ accountId, displayName }) => [
      accountId,
      displayName,
    ]),
  );
  return (
    <NamesContext.Provider value={names}>
      {failure === undefined ? null : (
        <SectionMessage appearance="error" title="The page broke" testId="page-broke">
          {failure}
        </SectionMessage>
      )}
      {drawn === undefined ? (
        <Spinner label="Loading the page" size="large" />
      ) : (
        <UiKitDocument document={drawn} />
      )}
    </NamesContext.Provider>
  );
}
