/** The functions that the manifest names. */
import { openConsumer } from './forge/consumer';
import { openPorts } from './forge/ports';
import { workOnList } from './jobs/work-on-list';
import { openResolver } from './resolvers/resolver';

/** As the manifest says of the consumer. */
const JOB_MS = 120_000;

export const handler = openResolver(() => openPorts());
export const workOnLists = openConsumer(() => openPorts(JOB_MS), workOnList);
