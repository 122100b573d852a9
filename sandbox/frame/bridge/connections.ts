/** Which iframe on the screen is which page of the app: a Custom UI page asks here for its bridge as it loads. */
import type { Bridge } from './host-bridge';
import { setClock } from './page-clock';

interface Held {
  readonly bridge: Bridge;
  readonly aheadMs: () => number;
}

const held = new WeakMap<Element, Held>();

/** Holds a bridge ready for the page in this iframe, and how far ahead its clock is. */
export function holdReady(frame: HTMLIFrameElement, bridge: Bridge, aheadMs: () => number): void {
  held.set(frame, { bridge, aheadMs });
}

/** Lets pages inside iframes find their bridge (see bridge-inner.ts). */
export function openConnections(): void {
  Object.assign(window, {
    inviteCheckSandbox: {
      connect: (page: Window & typeof globalThis) => {
        const frame = page.frameElement;
        const found = frame === null ? undefined : held.get(frame);
        if (found !== undefined) setClock(page, found.aheadMs);
        return found?.bridge;
      },
    },
  });
}
