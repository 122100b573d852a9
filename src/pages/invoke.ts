/** The one place where the project page calls the back end. */
import { makeInvoke } from '@forge/bridge';
import type { Api, CheckReport, PageReport } from '../contract/api';
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

/** A call that breaks down on the way (time-out of the function, no network) is a failure like any other. */
async function settled<T>(call: Promise<Reply<T>>): Promise<Reply<T>> {
  try {
    return await call;
  } catch {
    return { ok: false, error: { code: 'internal' } };
  }
}
