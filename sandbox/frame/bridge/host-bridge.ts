/** The host's side of Forge's bridge: what `globalThis.__bridge.callBridge(command, data)` does in a page of the app. */
import type { PagePlace } from '../../host/http-api';
import { fetchProduct, invoke, readContext } from '../api';
import type { Theme } from '../place';
import type { FlagMessage } from '../sandbox-context';
import { themeState } from '../theme';
import { isRecord } from '../uikit/document';
import type { EventBus } from './events';
import { flagOf } from './flags';
import type { AddressBar } from './address-bar';
import { createPageHistory } from './history';
import { locationWith, openableHere } from './module-location';

/** What the frame does for a page. */
export interface PageHost {
  readonly place: PagePlace;
  readonly events: EventBus;
  readonly addressBar: AddressBar;
  readonly theme: () => Theme;
  /** A UI Kit page sent its document. */
  readonly reconcile: (forgeDoc: unknown) => void;
  /** A Custom UI page wants the theme's tokens. */
  readonly enableTheming: () => Promise<void>;
  readonly navigate: (address: string, newTab: boolean) => void;
  readonly showFlag: (flag: FlagMessage) => void;
  readonly closeFlag: (id: string) => void;
  readonly reload: () => void;
  /** What the place adds to the context, such as the inputs of an action in a rule. */
  readonly extension?: Readonly<Record<string, unknown>>;
  /** Closes the dialog that the page stands in; a page that fills its place has none. */
  readonly close?: () => void;
  /** Takes what a form hands over. */
  readonly submit?: (payload: unknown) => void;
  /** Something that would fail on a real site, or that the sandbox does not simulate. */
  readonly complain: (what: string) => void;
}

export interface Bridge {
  readonly callBridge: (command: string, data?: unknown) => Promise<unknown>;
}

type Command = (data: Readonly<Record<string, unknown>>, raw: unknown) => unknown;

function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function createBridge(host: PageHost): Bridge {
  const context = readContext(host.place);
  /** The address on the site of a target that Forge names instead of a URL; only modules are simulated. */
  const addressOf = async ({
    target,
    moduleKey,
    projectKey,
  }: Readonly<Record<string, unknown>>) => {
    if (target !== 'module') return undefined;
    const named = typeof projectKey === 'string' ? { projectKey } : {};
    const { extension } = await readContext({
      ...host.place,
      ...named,
      module: wordOf(moduleKey),
    });
    return wordOf(extension['location']);
  };
  const commands: Readonly<Partial<Record<string, Command>>> = {
    reconcile: ({ forgeDoc }) => {
      host.reconcile(forgeDoc);
    },
    onError: ({ error }) => {
      host.complain(error instanceof Error ? error.message : String(error));
    },
    getContext: async () => {
      const { extension, ...rest } = await context;
      const location = locationWith(extension['location'], host.addressBar.read());
      return {
        ...rest,
        extension: { ...extension, ...host.extension, location },
        theme: themeState(host.theme()),
      };
    },
    invoke: async ({ functionKey, payload, metadata }) => {
      const reply = await invoke({ ...host.place, functionKey: wordOf(functionKey), payload });
      if ('error' in reply) throw new Error(reply.error.message);
      return metadata === undefined ? reply.result : { body: reply.result, metadata: {} };
    },
    fetchProduct: ({ restPath, fetchRequestInit }) =>
      requestProduct(host, restPath, fetchRequestInit),
    showFlag: (data) => {
      host.showFlag(flagOf(data));
      return true;
    },
    closeFlag: ({ id }) => {
      host.closeFlag(String(id));
      return true;
    },
    enableTheming: () => host.enableTheming(),
    navigate: async ({ url, type, ...target }) => {
      const address = typeof url === 'string' ? url : await addressOf(target);
      if (address === undefined) throw new Error('There is no such place to go to');
      host.navigate(address, type === 'new-tab');
    },
    getUrl: async (target) => {
      const address = await addressOf(target);
      return address === undefined ? undefined : openableHere(address);
    },
    reload: () => {
      host.reload();
    },
    refresh: () => {
      host.reload();
      return true;
    },
    createHistory: () => createPageHistory(host.addressBar),
    on: ({ event, callback }) => subscribe(host.events, event, callback),
    onPublic: ({ event, callback }) => subscribe(host.events, event, callback),
    emit: ({ event, payload }) => {
      host.events.emit(wordOf(event), payload);
    },
    emitPublic: ({ event, payload }) => {
      host.events.emit(wordOf(event), payload);
    },
    changeWindowTitle: (_data, title) => {
      document.title = wordOf(title);
    },
    emitReadyEvent: () => undefined,
    // A page that fills the place it stands in cannot be closed; Forge answers the same.
    close: () => {
      host.close?.();
      return host.close !== undefined;
    },
    submit: (_data, payload) => {
      host.submit?.(payload);
      return host.submit !== undefined;
    },
    open: () => false,
  };

  return {
    callBridge: (command, data) => {
      const run = commands[command];
      if (run === undefined) {
        host.complain(
          `The page called “${command}” of the bridge, which the sandbox does not simulate.`,
        );
        return Promise.reject(new Error(`${command} is not simulated`));
      }
      return Promise.resolve().then(() => run(isRecord(data) ? data : {}, data));
    },
  };
}

function subscribe(
  events: EventBus,
  event: unknown,
  callback: unknown,
): { unsubscribe: () => void } {
  if (typeof callback !== 'function') throw new Error('An event needs a callback');
  return events.on(wordOf(event), (payload) => {
    Reflect.apply(callback, undefined, [payload]);
  });
}

async function requestProduct(host: PageHost, path: unknown, init: unknown): Promise<unknown> {
  const { method, headers, body } = isRecord(init) ? init : {};
  return fetchProduct({
    userId: host.place.userId,
    path: wordOf(path),
    method: typeof method === 'string' ? method : 'GET',
    headers: headersOf(headers),
    ...(typeof body === 'string' ? { body } : {}),
  });
}

/** The bridge sends headers as pairs. */
function headersOf(pairs: unknown): Record<string, string> {
  if (!Array.isArray(pairs)) return {};
  const known = pairs.filter((pair) => Array.isArray(pair) && pair.length === 2);
  return Object.fromEntries(known.map((pair: unknown[]) => [String(pair[0]), String(pair[1])]));
}
