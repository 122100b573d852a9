/** The app access settings of every domain, some at a time; the first failure ends it all. */
import { ANYONE, readAccess, readDomains, type Access, type Progress } from './app-access';
import { connect, type Connection } from './atlassian';
import type { Failure, Result } from './failure';

/** Enough for 5,000 domains in some minutes, and gentle to an API whose limits nobody states. */
const AT_A_TIME = 8;

export interface OrgAccess {
  readonly domains: readonly Access[];
  readonly anyone: Access;
}

/** Reads the list, each of its domains, and Any domain, which the list may lack. */
export async function readAll(
  org: string,
  connection: Omit<Connection, 'stop'>,
  onProgress: (progress: Progress) => void,
): Promise<Result<OrgAccess>> {
  const stop = new AbortController();
  const read = connect({ ...connection, stop: stop.signal });
  const listed = await readDomains(org, read, onProgress);
  if (!listed.ok) return listed;
  const names = listed.value.filter((name) => name !== ANYONE);
  const found = new Map<string, Access>();
  const failures: Failure[] = [];
  const queue = [ANYONE, ...names].values();
  const worker = async (): Promise<void> => {
    for (const name of queue) {
      const got = await readAccess(org, name, read);
      if (got.ok) found.set(name, got.value);
      else failures.push(got.failure);
      if (failures.length > 0) {
        stop.abort();
        return;
      }
      onProgress({ done: found.size, of: names.length + 1 });
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  const [failure] = failures;
  const anyone = found.get(ANYONE);
  if (failure !== undefined || anyone === undefined) {
    return { ok: false, failure: failure ?? { code: 'out-of-reach' } };
  }
  return { ok: true, value: { anyone, domains: names.flatMap((name) => found.get(name) ?? []) } };
}
