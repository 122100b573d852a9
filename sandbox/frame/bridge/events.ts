/** The bridge's events: what one page emits, the others on the screen hear. */

type Callback = (payload: unknown) => void;

export interface Subscription {
  readonly unsubscribe: () => void;
}

export interface EventBus {
  readonly on: (event: string, callback: Callback) => Subscription;
  readonly emit: (event: string, payload: unknown) => void;
}

export function createEventBus(): EventBus {
  const listeners = new Map<string, Set<Callback>>();
  return {
    on: (event, callback) => {
      const heard = listeners.get(event) ?? new Set();
      listeners.set(event, heard.add(callback));
      return { unsubscribe: () => heard.delete(callback) };
    },
    emit: (event, payload) => {
      for (const callback of listeners.get(event) ?? []) callback(payload);
    },
  };
}
