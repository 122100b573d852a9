/** A long list through the sandbox, from the first row sent to the last one loaded, beside the core deciding the same rows alone. */
import { exampleOf } from '../sandbox/site/examples/catalogue';
import { parseSettingsFile } from '../src/contract/settings-file';
import { toListVerdict } from '../src/contract/list-verdict';
import type { ListReport } from '../src/contract/lists';
import type { Invite } from '../src/decide/decide';
import { prepareSite, switchState } from '../src/decide/site';
import { lines } from './columns';
import { openClient } from '../tests/sandbox/client';
import { listsOf, queueOf, type Loaded } from '../tests/sandbox/list-client';
import { listAddresses } from '../tests/sandbox/list-rows';

export interface ListFigures {
  readonly rows: number;
  readonly sentSeconds: number;
  /** From the start of the job to its end, reading of accounts included. */
  readonly jobSeconds: number;
  readonly rowsPerSecond: number;
  /** The core alone, in one thread, with what is known of each account. */
  readonly coreSeconds: number;
  readonly jobToCore: number;
  readonly restPer1000: number;
  readonly storagePer1000: number;
  readonly invocations: number;
  readonly longestSeconds: number;
  /** Of the heap of one invocation. */
  readonly peakMegabytes: number;
}

/** Fails where the list does not come through whole. */
export async function listFigures(rows: number): Promise<ListFigures> {
  const client = await openClient({ example: 'large' });
  try {
    const addresses = listAddresses(rows, exampleOf('large').state.accounts);
    const lists = listsOf(client);
    const began = performance.now();
    const { id } = await lists.send(addresses);
    const sent = performance.now();
    const report = await lists.settle(id);
    const ended = performance.now();
    const queue = await queueOf(client);
    const loaded = await lists.rows(id);
    if (loaded.rows.length !== rows)
      throw new Error(`${String(loaded.rows.length)} rows came back`);
    const coreSeconds = coreAlone(loaded, report);
    const jobSeconds = (ended - sent) / 1000;
    return {
      rows,
      sentSeconds: rounded((sent - began) / 1000),
      jobSeconds: rounded(jobSeconds),
      rowsPerSecond: rounded(rows / jobSeconds),
      coreSeconds: rounded(coreSeconds),
      jobToCore: rounded(jobSeconds / coreSeconds),
      restPer1000: rounded((queue.rest * 1000) / rows),
      storagePer1000: rounded((queue.storage * 1000) / rows),
      invocations: queue.invocations,
      longestSeconds: rounded(queue.longestMs / 1000),
      peakMegabytes: rounded(queue.peakHeapBytes / 2 ** 20),
    };
  } finally {
    await client.stop();
  }
}

function coreAlone({ rows, verdictOf }: Loaded, { inviter }: ListReport): number {
  const parsed = parseSettingsFile(exampleOf('large').record);
  if (!parsed.ok) throw new Error(parsed.problem.path);
  const site = prepareSite(parsed.settings.site);
  const project = {
    customerInvited: switchState('project.customerInvited', true),
    portalAccess: ['healthy'],
  } as const;
  const began = performance.now();
  for (const row of rows) {
    const { account, because } = verdictOf(row);
    const invite: Invite = { address: row[1], route: 'customers-page', inviter, account, project };
    toListVerdict(invite, site, because);
  }
  return (performance.now() - began) / 1000;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** For people. */
export function listTable(figures: ListFigures): string {
  return lines(`A list of ${String(figures.rows)} addresses on the large site:`, figures, LINES);
}

const LINES = {
  sentSeconds: 'seconds to send it',
  jobSeconds: 'seconds until it is done',
  rowsPerSecond: 'rows per second',
  coreSeconds: 'seconds of the core alone',
  jobToCore: 'job / core alone',
  restPer1000: 'REST requests per 1,000 addresses',
  storagePer1000: 'storage operations per 1,000 addresses',
  invocations: 'invocations',
  longestSeconds: 'seconds of the longest invocation',
  peakMegabytes: 'MB that the heap of an invocation held at most',
} satisfies Partial<Record<keyof ListFigures, string>>;
