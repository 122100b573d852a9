/** What happens on a site before its Reality check is looked at: a record that is right, people who are invited, nights. */
import { setTimeout as pause } from 'node:timers/promises';
import type { EventsReply } from '../../sandbox/host/events/events-api';
import type { InvokeReply, SiteRequest } from '../../sandbox/host/http-api';
import { PERSONA_IDS } from '../../sandbox/site/examples/people';
import type { Reply } from '../../src/contract/reply';
import type { Stage } from './stage';

const DAY_MS = 86_400_000;
const CUSTOMER = { role: 'customer', approval: false } as const;

/** How the site is, and what is recorded. */
export const SITE = {
  internal: true,
  external: true,
  externalDomains: 'any',
  approvedDomains: { 'one.example': CUSTOMER, 'two.example': CUSTOMER, 'three.example': CUSTOMER },
  anyDomain: { role: 'none', approval: false },
  userInvites: 'closed',
  outgoingMail: true,
} as const;

/** One of each approved domain. */
export const INVITED = ['a@one.example', 'b@two.example', 'c@three.example'];

type Site = Pick<Stage, 'url' | 'reset' | 'change'>;

async function post<T>({ url }: Site, path: string, body: unknown): Promise<T> {
  const answer = await fetch(url + path, { method: 'POST', body: JSON.stringify(body) });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${path}: ${text}`);
  return JSON.parse(text) as T;
}

/** Calls a handler as a site admin on the admin page, or as an agent on the project page. */
export async function ask<T>(
  stage: Site,
  functionKey: string,
  payload?: unknown,
  by: 'site-admin' | 'agent' = 'site-admin',
): Promise<T> {
  const isAdmin = by === 'site-admin';
  const reply = await post<InvokeReply>(stage, '/api/invoke', {
    module: isAdmin ? 'site-setup' : 'invite-check',
    ...(isAdmin ? {} : { projectKey: 'HELP' }),
    userId: PERSONA_IDS[by],
    functionKey,
    payload,
  });
  if ('error' in reply) throw new Error(reply.error.message);
  const result = reply.result as Reply<T>;
  if (!result.ok) throw new Error(result.error.code);
  return result.data;
}

/** Every account event is heard of, then some nights pass. */
export async function night(stage: Site, days = 1): Promise<void> {
  for (;;) {
    const answer = await fetch(`${stage.url}/api/events`);
    const { waiting, running, nextDueInMs } = (await answer.json()) as EventsReply;
    if (waiting + running === 0) break;
    if (running === 0 && nextDueInMs !== undefined) {
      await post(stage, '/api/clock', { advanceMs: nextDueInMs });
    } else await pause(25);
  }
  await post(stage, '/api/clock', { advanceMs: days * DAY_MS });
}

export async function invite(stage: Site, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    await post(stage, '/api/invite', { projectKey: 'HELP', address, userId: PERSONA_IDS.agent });
  }
}

/** The site is as it is recorded, and all accounts were read once. */
async function asRecorded(stage: Site): Promise<void> {
  await stage.reset({ example: 'mixed', recorded: false });
  await stage.change({ site: SITE });
  const file = { format: 'invite-check/settings@1', site: SITE, projects: { HELP: {} } };
  await ask(stage, 'settings/save', { file });
  await night(stage);
}

/** People who are looked up, and then invited. */
async function lookUpAndInvite(stage: Site, addresses: readonly string[]): Promise<void> {
  if (addresses.length > 0) await ask(stage, 'addresses/check', { addresses }, 'agent');
  await invite(stage, addresses);
}

/** A record that is right, read once; then something changes, people who were looked up are invited, and it is night. */
export async function afterChange(
  stage: Site,
  change: SiteRequest,
  invited: readonly string[],
): Promise<void> {
  await asRecorded(stage);
  if (invited.length > 0) await ask(stage, 'addresses/check', { addresses: invited }, 'agent');
  await stage.change(change);
  await invite(stage, invited);
  await night(stage);
}

/** Weeks in which predictions come true, most of them; then Internal is switched off and the plan changed. */
export async function weeksThenChange(stage: Site): Promise<void> {
  await asRecorded(stage);
  const domains = ['one.example', 'two.example', 'client.example', 'partner.example'];
  for (const [week, people] of [3, 5, 4, 6].entries()) {
    const addresses = Array.from(
      { length: people },
      (_, n) => `week${String(week)}-${String(n)}@${domains[n % domains.length] ?? ''}`,
    );
    await lookUpAndInvite(stage, addresses);
    await night(stage, 7);
  }
  await ask(stage, 'addresses/check', { addresses: INVITED }, 'agent');
  await stage.change({ site: { internal: false }, plan: 'FREE' });
  await invite(stage, INVITED);
  await night(stage);
}
