/** Sends a list to the back end: begun, filled chunk by chunk, started. What fails for a moment is sent again; the rest can go on later. */
import type { ListReport, ListsApi, ListSource, InputRow } from '../../contract/lists';
import type { Failure, Reply } from '../../contract/reply';
import { toChunks } from '../list-input/to-chunks';

export interface Sender {
  readonly create: ListsApi['lists/create'];
  readonly fill: ListsApi['lists/fill'];
  readonly start: ListsApi['lists/start'];
  readonly sleep: (ms: number) => Promise<void>;
}

export interface ListToSend {
  readonly name: string;
  readonly source: ListSource;
  /** On the admin page: the project into which these people would be invited. */
  readonly projectId?: string;
  /** Empty where accounts are the source. */
  readonly rows: readonly InputRow[];
}

/** How far a list got; with it sending goes on where it stopped. */
export interface Sent {
  readonly id: string;
  /** Numbers of the chunks that arrived. */
  readonly chunks: ReadonlySet<number>;
}

export interface SendOptions {
  readonly resume?: Sent;
  readonly onProgress?: (rows: number, all: number) => void;
  readonly isCancelled?: () => boolean;
}

export type Sending =
  | { readonly is: 'started'; readonly report: ListReport }
  | { readonly is: 'cancelled'; readonly sent: Sent | undefined }
  | { readonly is: 'failed'; readonly failure: Failure; readonly sent: Sent | undefined };

/** So many chunks are on their way at the same time. */
const SIDE_BY_SIDE = 3;
const TRIES = 5;
const FIRST_PAUSE_MS = 500;
/** Forge lets a person make 1,200 calls a minute; what is asked for beyond that passes. */
const LONGEST_PAUSE_MS = 30_000;

/** Sends it, or says what stopped it and how far it got. */
export async function sendList(
  sender: Sender,
  list: ListToSend,
  { resume, onProgress, isCancelled = () => false }: SendOptions = {},
): Promise<Sending> {
  const begun =
    resume === undefined ? await begin(sender, list) : { ok: true as const, id: resume.id };
  if (!begun.ok) return { is: 'failed', failure: begun.error, sent: undefined };
  const chunks = toChunks(list.rows);
  const arrived = new Set(resume?.chunks);
  const rowsIn = (numbers: Iterable<number>): number =>
    [...numbers].reduce((sum, number) => sum + (chunks[number]?.length ?? 0), 0);
  const sentSoFar = (): Sent => ({ id: begun.id, chunks: new Set(arrived) });
  const waiting = [...chunks.keys()].filter((number) => !arrived.has(number)).values();
  let failure: Failure | undefined;
  const lane = async (): Promise<void> => {
    for (const chunk of waiting) {
      if (failure !== undefined || isCancelled()) return;
      const rows = chunks[chunk] ?? [];
      const reply = await patiently(sender, () => sender.fill({ id: begun.id, chunk, rows }));
      if (!reply.ok) failure ??= reply.error;
      else {
        arrived.add(chunk);
        onProgress?.(rowsIn(arrived), list.rows.length);
      }
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, lane));
  if (failure !== undefined) return { is: 'failed', failure, sent: sentSoFar() };
  if (isCancelled()) return { is: 'cancelled', sent: sentSoFar() };
  const size = { rows: list.rows.length, chunks: chunks.length };
  const started = await patiently(sender, () => sender.start({ id: begun.id, ...size }));
  return started.ok
    ? { is: 'started', report: started.data }
    : { is: 'failed', failure: started.error, sent: sentSoFar() };
}

/** Not tried again by itself: a list that was made although the answer got lost would be there twice. */
async function begin(
  { create }: Sender,
  { name, source, projectId }: ListToSend,
): Promise<
  { readonly ok: true; readonly id: string } | { readonly ok: false; readonly error: Failure }
> {
  const reply = await create({ name, source, ...(projectId === undefined ? {} : { projectId }) });
  return reply.ok ? { ok: true, id: reply.data.id } : reply;
}

async function patiently<T>({ sleep }: Sender, send: () => Promise<Reply<T>>): Promise<Reply<T>> {
  let reply = await send();
  for (let turn = 1; turn < TRIES && !reply.ok && mayPass(reply.error); turn += 1) {
    const asked = (reply.error.retryAfter ?? 0) * 1000;
    await sleep(Math.min(LONGEST_PAUSE_MS, Math.max(asked, FIRST_PAUSE_MS * 2 ** turn)));
    reply = await send();
  }
  return reply;
}

function mayPass({ code }: Failure): boolean {
  switch (code) {
    case 'storage-failed':
    case 'jira-failed':
    case 'jira-rate-limited':
    case 'timed-out':
    case 'internal':
      return true;
    case 'not-permitted':
    case 'not-a-service-project':
    case 'bad-request':
    case 'broken-settings':
    case 'conflict':
    case 'not-found':
    case 'too-large':
    case 'too-many-lists':
      return false;
  }
}
