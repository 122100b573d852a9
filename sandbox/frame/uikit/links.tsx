/** How links of a page behave: places of the simulated site open inside the sandbox, others in a new tab on a click. */
import { createContext, useContext, type MouseEvent } from 'react';

/** Where an address of a link leads. */
export interface LinkTarget {
  /** What the browser shows and opens. */
  readonly href: string;
  /** Leads out of the sandbox. */
  readonly external: boolean;
  /** Goes there in this tab. */
  readonly go: () => void;
}

export type ResolveLink = (href: string) => LinkTarget;

export const LinksContext = createContext<ResolveLink>((href) => ({
  href,
  external: true,
  go: () => undefined,
}));

export interface LinkProps {
  readonly href: string;
  readonly target?: '_blank';
  readonly rel?: string;
  readonly onClick: (event: MouseEvent) => void;
}

/** Props of an anchor for a link of a page. */
export function useLink(href: string, newTab: boolean): LinkProps {
  const link = useContext(LinksContext)(href);
  const apart = newTab || link.external;
  return {
    href: link.href,
    ...(apart ? { target: '_blank' as const, rel: 'noopener noreferrer' } : {}),
    onClick: (event) => {
      if (apart || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      link.go();
    },
  };
}
