/** A list as it is told to a page; whoever looks at it also sees to it that it goes on, and that its end is noted. */
import type { ListReport } from '../../contract/lists';
import type { Ports, Stored } from '../ports';
import { writeListHead } from './list-heads';
import { readProgress, stateOf, tallyOf, toListReport, type Progress } from './list-progress';
import { nudge } from './list-queue';
import type { ListHead } from './stored';

export async function tellList(ports: Ports, head: ListHead): Promise<Stored<ListReport>> {
  if (head.ended !== undefined) return { ok: true, value: toListReport(head, endOf(head.ended)) };
  const progress = await readProgress(ports, head);
  if (!progress.ok) return progress;
  if (stateOf(head, progress.value) === 'done') await noteEnd(ports, head, progress.value);
  else await nudge(ports, head, progress.value);
  return { ok: true, value: toListReport(head, progress.value) };
}

/** What is refused here is noted the next time somebody looks. */
async function noteEnd({ store }: Ports, head: ListHead, progress: Progress): Promise<void> {
  const { at, ...tally } = tallyOf(progress);
  const ended = { ...tally, reading: progress.reading, ...(at === undefined ? {} : { at }) };
  await writeListHead(store, { ...head, ended });
}

function endOf({ rows, reading }: NonNullable<ListHead['ended']>): Progress {
  return { reading, chunks: 0, rows, slices: [] };
}
