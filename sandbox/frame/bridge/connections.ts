/** Which iframe on the screen is which page of the app: a Custom UI page asks here for its bridge as it loads. */
import type { Bridge } from './host-bridge';

const bridges = new WeakMap<Element, Bridge>();

/** Holds a bridge ready for the page in this iframe. */
export function holdReady(frame: HTMLIFrameElement, bridge: Bridge): void {
  bridges.set(frame, bridge);
}

/** Lets pages inside iframes find their bridge (see bridge-inner.ts). */
export function openConnections(): void {
  Object.assign(window, {
    inviteCheckSandbox: {
      connect: (page: Window) => {
        const frame = page.frameElement;
        return frame === null ? undefined : bridges.get(frame);
      },
    },
  });
}
