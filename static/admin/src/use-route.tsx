/** The address of the page: Forge keeps it in the address bar, so that a link reopens the same view. */
import { view } from '@forge/bridge';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { addressOf, parseRoute, type Part, type Route } from './route';

export interface Routing {
  readonly route: Route;
  /** Opens a part; the way back leads here. */
  readonly go: (part: Part, query?: URLSearchParams) => void;
  /** Changes what is chosen in this part, without a step in the way back. */
  readonly choose: (part: Part, query: URLSearchParams) => void;
}

type PageHistory = Awaited<ReturnType<typeof view.createHistory>>;

const RoutingContext = createContext<Routing | undefined>(undefined);

/** Holds the route; a host without a history keeps it in the page alone. */
export function RouteProvider({ children }: { readonly children: ReactNode }) {
  const [route, setRoute] = useState<Route>();
  const history = useRef<PageHistory>();
  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    view.createHistory().then(
      (made) => {
        if (gone) return;
        history.current = made;
        setRoute(parseRoute(made.location));
        stop = made.listen((location) => {
          setRoute(parseRoute(location));
        });
      },
      () => {
        setRoute({ query: new URLSearchParams() });
      },
    );
    return () => {
      gone = true;
      stop?.();
    };
  }, []);
  const move = useCallback((how: 'push' | 'replace', part: Part, query = new URLSearchParams()) => {
    if (history.current === undefined) setRoute({ part, query });
    else history.current[how](addressOf(part, query));
  }, []);
  const routing = useMemo(
    (): Routing | undefined =>
      route && {
        route,
        go: (part, query) => {
          move('push', part, query);
        },
        choose: (part, query) => {
          move('replace', part, query);
        },
      },
    [route, move],
  );
  if (routing === undefined) return null;
  return <RoutingContext.Provider value={routing}>{children}</RoutingContext.Provider>;
}

/** The route, and ways to change it. */
export function useRoute(): Routing {
  const routing = useContext(RoutingContext);
  if (routing === undefined) throw new Error('There is no route outside the page');
  return routing;
}
