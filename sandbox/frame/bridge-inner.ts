/** Runs first in a Custom UI page: its bridge is the one that the frame around it holds ready. */
export {};

declare global {
  interface Window {
    inviteCheckSandbox?: { connect(page: Window): { callBridge: unknown } };
    __bridge?: { callBridge: unknown };
  }
}

const host: Window | null = window.parent === window ? null : window.parent;
const bridge = host?.inviteCheckSandbox?.connect(window);
if (bridge !== undefined) window.__bridge = bridge;
