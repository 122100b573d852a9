/** The one place where the pages of UI Kit call the back end. */
import { makeInvoke } from '@forge/bridge';
import type { Api, CheckReport, PageReport } from '../contract/api';
import type { AnywhereApi, RequestReport } from '../contract/entries';
import type { ListsApi } from '../contract/lists';
import type { Reply } from '../contract/reply';

const invoke = makeInvoke<Api>();

/** What the page shows before anything is checked. */
export function readPage(): Promise<Reply<PageReport>> {
  return settled(invoke('page/read'));
}

/** Which notification each address will get; `again` bypasses what is stored. */
export function checkAddresses(
  addresses: readonly string[],
  again: boolean,
): Promise<Reply<CheckReport>> {
  return settled(invoke('addresses/check', { addresses, again }));
}

/** The same for a project that is named, from anywhere in Jira. */
export const ANYWHERE: AnywhereApi = {
  'anywhere/projects': (payload) => settled(invoke('anywhere/projects', payload)),
  'anywhere/page': (payload) => settled(invoke('anywhere/page', payload)),
  'anywhere/check': (payload) => settled(invoke('anywhere/check', payload)),
};

/** Who is on the request beside which the panel stands. */
export function readRequest(again: boolean): Promise<Reply<RequestReport>> {
  return settled(invoke('request/people', { again }));
}

/** Everything about lists. */
export const LISTS: ListsApi = {
  'lists/create': (payload) => settled(invoke('lists/create', payload)),
  'lists/fill': (payload) => settled(invoke('lists/fill', payload)),
  'lists/start': (payload) => settled(invoke('lists/start', payload)),
  'lists/all': () => settled(invoke('lists/all')),
  'lists/read': (payload) => settled(invoke('lists/read', payload)),
  'lists/rows': (payload) => settled(invoke('lists/rows', payload)),
  'lists/cancel': (payload) => settled(invoke('lists/cancel', payload)),
  'lists/delete': (payload) => settled(invoke('lists/delete', payload)),
};

/** A call that breaks down on the way (time-out of the function, no network) is a failure like any other. */
async function settled<T>(call: Promise<Reply<T>>): Promise<Reply<T>> {
  try {
    return await call;
  } catch {
    return { ok: false, error: { code: 'internal' } };
  }
}
