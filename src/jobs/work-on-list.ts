/** What the queue delivers: a list whose accounts are to be read, or a slice of it to decide. Delivered twice, it does the same. */
import * as v from 'valibot';
import type { Ports } from '../context/ports';
import { deleteList } from '../context/lists/delete-list';
import { readListHead } from '../context/lists/list-heads';
import { decideSlice } from './decide-slice';
import { readAccounts } from './read-accounts';

/** Done, or to be delivered again after so many seconds. */
export type Worked = 'done' | { readonly againIn: number };

const EVENT = v.object({
  list: v.pipe(v.string(), v.regex(/^\d{1,20}-[\da-f-]{36}$/)),
  slice: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

/** Storage refuses for moments only. */
export const STORAGE_PAUSE = 10;

/** Nobody asks who pushed: only the app itself can, after the rights of whoever made the list were checked. */
export async function workOnList(ports: Ports, body: unknown): Promise<Worked> {
  const event = v.safeParse(EVENT, body);
  if (!event.success) {
    ports.log({ event: 'queue-event-unknown' });
    return 'done';
  }
  const { list, slice } = event.output;
  const head = await readListHead(ports.store, list);
  if (!head.ok) return { againIn: STORAGE_PAUSE };
  // Deleted or expired: a worker that died may have left something of it.
  if (head.value === undefined) {
    const swept = await deleteList(ports, list);
    return swept.ok ? 'done' : { againIn: STORAGE_PAUSE };
  }
  // Cancelled, or not started: nothing to do.
  if (head.value.startedAt === undefined || head.value.cancelledAt !== undefined) return 'done';
  return slice === undefined
    ? readAccounts(ports, head.value)
    : decideSlice(ports, head.value, slice);
}
