/** Once a week Atlassian is told whose account ids are stored, and what it says of closed accounts is done. */
import * as v from 'valibot';
import { erasePeople } from '../context/people/erase-people';
import { readPeople } from '../context/people/stored-people';
import { PEOPLE_REPORTED } from '../context/keys';
import type { Ports } from '../context/ports';

/** The cycle that Atlassian asks for, a little early: nights are not exactly a day apart. */
const CYCLE_MS = 7 * 86_400_000 - 3_600_000;

const REPORTED = v.object({ at: v.string() });

/** Does nothing before the week is over. What fails is done again the next night. */
export async function reportPeople(ports: Ports): Promise<void> {
  const { store, now } = ports;
  const stored = await store.get(PEOPLE_REPORTED);
  if (!stored.ok) return;
  const last = v.safeParse(REPORTED, stored.value);
  if (last.success && now().getTime() - Date.parse(last.output.at) < CYCLE_MS) return;
  const people = await readPeople(store);
  if (!people.ok) return;
  const told = await ports.reportAccounts(people.value);
  if (!told.ok) return;
  // Nothing is stored of a person but the id: an account that was updated has nothing to be updated here.
  const closed = told.value.filter(({ status }) => status === 'closed');
  const erased = await erasePeople(ports, new Set(closed.map(({ accountId }) => accountId)));
  if (erased.ok) await store.set(PEOPLE_REPORTED, { at: now().toISOString() });
}
