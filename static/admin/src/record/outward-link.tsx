/** A link out of the page: the frame around a Custom UI page keeps plain links inside, the router leads out of it. */
import Link from '@atlaskit/link';
import { router } from '@forge/bridge';
import type { MouseEvent, ReactNode } from 'react';

/** Opens a new tab. */
export function OutwardLink(props: { readonly href: string; readonly children: ReactNode }) {
  return (
    <Link
      href={props.href}
      target="_blank"
      onClick={(event: MouseEvent) => {
        event.preventDefault();
        void router.open(props.href);
      }}
    >
      {props.children}
    </Link>
  );
}
