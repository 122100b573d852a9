/** The frame as a whole: keeps place and state in step, and shares them with everything on the screen. */
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { StateReply } from '../host/http-api';
import { readState } from './api';
import { Flags, useFlags } from './chrome/flags';
import { Layout } from './chrome/layout';
import { addressOf, parsePlace, type Place } from './place';
import { SandboxContext, type Sandbox } from './sandbox-context';
import { LinksContext, type ResolveLink } from './uikit/links';
import { placeOfAddress } from './site-links';
import { applyTheme } from './theme';

interface AppProps {
  readonly opened: Place;
  readonly read: StateReply;
}

/** The place, in step with the address bar and its back button. */
function usePlace(opened: Place): readonly [Place, (next: Partial<Place>) => void] {
  const [place, setPlace] = useState(opened);
  useEffect(() => {
    const back = (): void => {
      setPlace(parsePlace(window.location.search));
    };
    window.addEventListener('popstate', back);
    return () => {
      window.removeEventListener('popstate', back);
    };
  }, []);
  const go = useCallback((next: Partial<Place>) => {
    // Pages of the app change the address without telling the frame.
    const here = parsePlace(window.location.search);
    const { user, theme, project } = here;
    const kept = project === undefined ? { user, theme } : { user, theme, project };
    const there: Place =
      next.page === undefined ? { ...here, ...next } : { ...kept, page: next.page, ...next };
    window.history.pushState(null, '', addressOf(there));
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, []);
  return [place, go];
}

/** The state as this person sees it; `epoch` counts the times that pages must load anew. */
function useSiteState(
  read: StateReply,
  place: Place,
): Pick<Sandbox, 'state' | 'epoch' | 'refresh' | 'restart'> {
  const [seen, setSeen] = useState({ state: read, epoch: 0 });
  const wanted = seen.state.users.find(({ persona }) => persona === place.user)?.accountId;

  const load = useCallback(
    async (steps: number) => {
      const state = await readState(wanted);
      setSeen(({ epoch }) => ({ state, epoch: epoch + steps }));
    },
    [wanted],
  );
  const seenBy = seen.state.user.accountId;
  useEffect(() => {
    if (wanted !== undefined && wanted !== seenBy) void load(1);
  }, [wanted, seenBy, load]);

  const refresh = useCallback(() => load(0), [load]);
  const restart = useCallback(() => load(1), [load]);
  return { ...seen, refresh, restart };
}

export function App({ opened, read }: AppProps): ReactNode {
  const [place, go] = usePlace(opened);
  const site = useSiteState(read, place);
  const { flags, showFlag, closeFlag } = useFlags();

  useEffect(() => {
    void applyTheme(place.theme);
  }, [place.theme]);

  useEffect(() => {
    const failed = ({ reason }: PromiseRejectionEvent): void => {
      const description = reason instanceof Error ? reason.message : String(reason);
      showFlag({ id: 'failed', type: 'error', title: 'The sandbox did not do that', description });
    };
    window.addEventListener('unhandledrejection', failed);
    return () => {
      window.removeEventListener('unhandledrejection', failed);
    };
  }, [showFlag]);

  const sandbox: Sandbox = useMemo(
    () => ({
      ...site,
      place,
      go,
      addressOf: (next) =>
        addressOf({ page: 'project', user: place.user, theme: place.theme, ...next }),
      showFlag,
      closeFlag,
    }),
    [site, place, go, showFlag, closeFlag],
  );
  const resolveLink: ResolveLink = useCallback(
    (address) => {
      const target = placeOfAddress(address, site.state.site.url);
      if (target === undefined) return { href: address, external: true, go: () => undefined };
      const { user, theme } = place;
      return {
        href: addressOf({ user, theme, ...target }),
        external: false,
        go: () => {
          go(target);
        },
      };
    },
    [site.state.site.url, place, go],
  );

  return (
    <SandboxContext.Provider value={sandbox}>
      <LinksContext.Provider value={resolveLink}>
        <Layout />
        <Flags flags={flags} close={closeFlag} />
      </LinksContext.Provider>
    </SandboxContext.Provider>
  );
}
