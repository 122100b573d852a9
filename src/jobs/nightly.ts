/** What is done every night: facts that Jira tells are compared, then the accounts of the site are read on. */
import { lookForDrift } from '../context/evidence/drift';
import type { Ports } from '../context/ports';
import { sweep } from './sweep';

/** Each part stands alone: the next one is done even where storage refuses the one before. */
export async function nightly(ports: Ports): Promise<void> {
  await lookForDrift(ports);
  await sweep(ports);
}
