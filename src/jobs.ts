/** The functions that nobody waits for: of the queue, of Jira's events, at night. A file of its own, as Forge bundles each. */
import { openConsumer, openSchedule, openTrigger } from './forge/consumer';
import { openPorts } from './forge/ports';
import { noteAccount } from './jobs/account-event';
import { nightly } from './jobs/nightly';
import { workOnList } from './jobs/work-on-list';

/** As the manifest says of the consumer, and of the schedule. */
const JOB_MS = 120_000;
const NIGHT_MS = 300_000;

export const workOnLists = openConsumer(() => openPorts(JOB_MS), workOnList);
export const hearOfAccount = openTrigger(() => openPorts(), noteAccount);
export const everyNight = openSchedule(() => openPorts(NIGHT_MS), nightly);
