/** A link out of the app: the frame around a Custom UI page keeps plain links inside; the router leads out of it. */
import Link from '@atlaskit/link';
import { router } from '@forge/bridge';
import type { MouseEvent } from 'react';

interface Props {
  readonly url: string;
  readonly text: string;
}

/** Opens in a tab of its own. */
export function OutwardLink({ url, text }: Props) {
  return (
    <Link
      href={url}
      target="_blank"
      onClick={(event: MouseEvent) => {
        event.preventDefault();
        void router.open(url);
      }}
    >
      {text}
    </Link>
  );
}
