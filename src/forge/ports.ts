/** The ports of one invocation, answered by Forge. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Ports } from '../context/ports';
import { startBudget } from './deadline';
import { docsUrlIn } from './docs-url';
import { openJira } from './jira';
import { log } from './log';
import { openPersonalData } from './personal-data';
import { openQueue } from './queue';
import { openStore } from './store';

/** Opened when an invocation begins: its time runs from here. */
export function openPorts(limitMs?: number): Ports {
  const now = (): Date => new Date();
  const left = startBudget(now, limitMs);
  const jira = openJira({
    now,
    log,
    left,
    sleep: async (ms) => {
      await sleep(ms);
    },
  });
  return {
    ...docsUrlIn(process.env),
    jira,
    store: openStore(now, log),
    push: openQueue(log),
    reportAccounts: openPersonalData(log),
    left,
    now,
    log,
    newId: randomUUID,
  };
}
