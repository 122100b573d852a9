/** What is done every night: people whose accounts were closed are erased, facts are compared, the accounts of the site are read on and held against the record. */
import { countContradicting } from '../audit/evidence/contradicting';
import { noteContradicted } from '../context/evidence/contradicted';
import { lookForDrift } from '../context/evidence/drift';
import type { Ports } from '../context/ports';
import { reportPeople } from './report-people';
import { sweep } from './sweep';

/** Each part stands alone: the next one is done even where storage refuses the one before. */
export async function nightly(ports: Ports): Promise<void> {
  await reportPeople(ports);
  await lookForDrift(ports);
  await sweep(ports);
  await noteContradicted(ports.store, countContradicting);
}
