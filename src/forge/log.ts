/** The one place that writes to the log: codes, never an address and never what another system said. */
import type { LogEntry } from '../context/ports';

/** One line of JSON. */
export function log(entry: LogEntry): void {
  // eslint-disable-next-line no-console -- the one logger
  console.warn(JSON.stringify(entry));
}
