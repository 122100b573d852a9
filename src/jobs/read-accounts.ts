/** Reads the accounts that a list is joined with, step by step until the time is up; then the queue goes on. */
import { readHashSecret } from '../context/hash-secret';
import { LIST_READER, listKey, listPauseKey, listReadingKey } from '../context/keys';
import { openAccounts, type KnownAccounts } from '../context/lists/known-accounts';
import { isWanted } from '../context/lists/list-heads';
import { isReadingOver, readProgress, startOfReading } from '../context/lists/list-progress';
import { delayUntil, pushLeft } from '../context/lists/list-queue';
import { readValue, writeWhileThere } from '../context/lists/list-store';
import { afterFailure, readStep, type Step } from '../context/lists/read-step';
import { PAUSE, READING, type ListHead, type ReadingState } from '../context/lists/stored';
import type { Missing, Ports, Stored } from '../context/ports';
import { inTurn } from '../context/turn';
import { STORAGE_PAUSE, type Worked } from './work-on-list';

/** A step takes at most some pages; what is left then must suffice to store it and to push on. */
const RESERVE_MS = 25_000;
/** Longer than an invocation lives: the turn of one who died runs out. */
const TURN_SECONDS = 130;
/** Somebody else is reading. */
const TURN_PAUSE = 20;
/** Jira failed for now. */
const FAILURE_PAUSE = 20;
/** Jira asked for a pause and did not say how long. */
const USUAL_PAUSE = 60;

/** Until then an invocation has given up its turn. */
const SOON = 2;

interface Work {
  readonly ports: Ports;
  readonly head: ListHead;
  readonly known: KnownAccounts;
  readonly secret: string;
  readonly isMine: () => Promise<boolean>;
}

/** On a site one reads at a time, so that all lists together stay below what Atlassian takes; the others wait for their turn. */
export async function readAccounts(ports: Ports, head: ListHead): Promise<Worked> {
  const pause = await readValue(ports.store, listPauseKey(head.id), PAUSE);
  if (!pause.ok) return { againIn: STORAGE_PAUSE };
  const until = pause.value?.until;
  if (until !== undefined && until > ports.now().toISOString()) {
    return { againIn: delayUntil(until, ports.now()) };
  }
  const work = (isMine: Work['isMine']): Promise<Worked> => begin(ports, head, isMine);
  const worked = await inTurn(ports, LIST_READER, work, TURN_SECONDS);
  if (worked === 'done' || !('ok' in worked)) return worked;
  return { againIn: worked.retryAfter !== undefined ? TURN_PAUSE : STORAGE_PAUSE };
}

async function begin(ports: Ports, head: ListHead, isMine: Work['isMine']): Promise<Worked> {
  const [stored, secret] = await Promise.all([
    readValue(ports.store, listReadingKey(head.id), READING),
    readHashSecret(ports),
  ]);
  if (!stored.ok || !secret.ok) return { againIn: STORAGE_PAUSE };
  const reading = stored.value ?? startOfReading(head, ports.now().toISOString());
  const known = await openAccounts(ports.store, head.id, {
    chunks: reading.accountChunks,
    secret: secret.value,
  });
  if (!known.ok) return { againIn: STORAGE_PAUSE };
  return readOn({ ports, head, known: known.value, secret: secret.value, isMine }, reading);
}

async function readOn(work: Work, from: ReadingState): Promise<Worked> {
  const { ports, head } = work;
  let reading = from;
  while (!isReadingOver(reading)) {
    if (ports.left() < RESERVE_MS) return pushOn(ports, head.id);
    const wanted = await isWanted(ports.store, head.id);
    if (wanted !== true) return wanted === false ? 'done' : { againIn: STORAGE_PAUSE };
    if (!(await work.isMine())) return { againIn: STORAGE_PAUSE };
    const step = await readStep(work, reading);
    if ('failed' in step) return pause(work, reading, step.failed);
    const written = await keep(work, reading, step);
    if (!written.ok) return { againIn: STORAGE_PAUSE };
    if (!written.value) return 'done';
    work.known.add(step.entries);
    reading = step.reading;
  }
  // So that a list without a single page read has its end stored, too.
  const ended = await writeWhileThere(ports.store, head.id, [
    { key: listReadingKey(head.id), value: reading },
  ]);
  if (!ended.ok) return { againIn: STORAGE_PAUSE };
  return ended.value ? pushSlices(ports, head) : 'done';
}

/** Accounts and rows first, and how far that is last: killed in between, the same step is done again. */
async function keep(
  { ports, head }: Work,
  before: ReadingState,
  { entries, rows, reading }: Step,
): Promise<Stored<boolean>> {
  const { store } = ports;
  const parts = [
    { key: listKey(head.id, 'accounts', before.accountChunks), value: entries },
    { key: listKey(head.id, 'input', before.chunks), value: rows },
  ].filter(({ value }) => value.length > 0);
  if (parts.length > 0) {
    const written = await writeWhileThere(store, head.id, parts);
    if (!written.ok || !written.value) return written;
  }
  return writeWhileThere(store, head.id, [{ key: listReadingKey(head.id), value: reading }]);
}

/** A pause that Jira asks for holds for the whole list; any other failure is tried again soon, or given up. */
async function pause(
  { ports, head }: Work,
  reading: ReadingState,
  failed: Missing,
): Promise<Worked> {
  const after = afterFailure(reading, failed);
  const entries = [{ key: listReadingKey(head.id), value: after }];
  if (failed.because !== 'rate-limited') {
    const written = await writeWhileThere(ports.store, head.id, entries);
    if (!written.ok) return { againIn: STORAGE_PAUSE };
    if (!written.value) return 'done';
    return { againIn: after.tries === 0 ? SOON : FAILURE_PAUSE };
  }
  const seconds = failed.retryAfter ?? USUAL_PAUSE;
  const until = new Date(ports.now().getTime() + seconds * 1000).toISOString();
  const written = await writeWhileThere(ports.store, head.id, [
    { key: listPauseKey(head.id), value: { until } },
  ]);
  if (!written.ok) return { againIn: STORAGE_PAUSE };
  return written.value ? { againIn: delayUntil(until, ports.now()) } : 'done';
}

/** A new event, because retries of one are counted; of two that were delivered, only the one whose turn it is gets here. */
async function pushOn(ports: Ports, list: string): Promise<Worked> {
  const pushed = await ports.push([{ list }], SOON);
  return pushed.ok ? 'done' : { againIn: STORAGE_PAUSE };
}

async function pushSlices(ports: Ports, head: ListHead): Promise<Worked> {
  const progress = await readProgress(ports, head);
  if (!progress.ok) return { againIn: STORAGE_PAUSE };
  const pushed = await pushLeft(ports, head, progress.value);
  return pushed.ok ? 'done' : { againIn: STORAGE_PAUSE };
}
