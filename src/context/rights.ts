/** What the caller may do, asked from Jira as the caller; and what that says of them as an inviter. */
import * as v from 'valibot';
import { unknown, type Possible } from '../decide/facts';
import { jiraCall } from './jira-operations';
import { rightsKey } from './keys';
import type { Ports } from './ports';
import type { Kind, ReadThrough } from './read-through';
import { parseAnswer, type Reading } from './reading';

export interface Rights {
  /** Administer Jira. */
  readonly administersJira: boolean;
  readonly administersProject: boolean;
  /** Service Desk Agent in the project. */
  readonly isAgent: boolean;
  /** Browse users and groups: without it a search for people finds nobody, and says so to nobody. */
  readonly browsesUsers: boolean;
}

/** The caller, and the project that they stand in, if any. */
export interface Caller {
  readonly accountId: string;
  readonly project?: { readonly id: string; readonly key: string };
}

const ASKED = ['ADMINISTER', 'USER_PICKER'] as const;
const ASKED_IN_PROJECT = [...ASKED, 'ADMINISTER_PROJECTS', 'SERVICEDESK_AGENT'] as const;

const PERMISSIONS = v.object({
  permissions: v.record(v.string(), v.object({ havePermission: v.boolean() })),
});

const RIGHTS: Kind<Rights> = {
  schema: v.object({
    administersJira: v.boolean(),
    administersProject: v.boolean(),
    isAgent: v.boolean(),
    browsesUsers: v.boolean(),
  }),
  ttl: () => 5 * 60,
};

/** At most five minutes old, or asked again. */
export function readRights(
  { ports, readThrough }: { readonly ports: Ports; readonly readThrough: ReadThrough },
  caller: Caller,
  again = false,
): Promise<Reading<Rights>> {
  return readThrough({
    again,
    kind: RIGHTS,
    key: rightsKey(caller.accountId, caller.project?.id),
    read: () => readRightsNow(ports, caller),
  });
}

/** The same in any project: asked without one, Jira says whether there is one in which the caller holds the right. */
export function readRightsAnywhere(
  { ports, readThrough }: { readonly ports: Ports; readonly readThrough: ReadThrough },
  accountId: string,
): Promise<Reading<Rights>> {
  return readThrough({
    kind: RIGHTS,
    key: rightsKey(accountId, 'anywhere'),
    read: () => ask(ports, { permissions: ASKED_IN_PROJECT.join(',') }),
  });
}

/** Asked this moment: before a write, yesterday's right is none. */
export function readRightsNow(ports: Ports, { project }: Caller): Promise<Reading<Rights>> {
  return project === undefined
    ? ask(ports, { permissions: ASKED.join(',') })
    : ask(ports, { projectKey: project.key, permissions: ASKED_IN_PROJECT.join(',') });
}

async function ask(
  ports: Ports,
  query: { readonly permissions: string; readonly projectKey?: string },
): Promise<Reading<Rights>> {
  const call = jiraCall('myPermissions', {}, query);
  const answer = parseAnswer(await ports.jira(call), PERMISSIONS);
  if (!answer.ok) return answer;
  // A permission that Jira does not name is one that the caller does not provably have.
  const has = (name: string): boolean => answer.value.permissions[name]?.havePermission ?? false;
  return {
    ok: true,
    at: ports.now().toISOString(),
    value: {
      administersJira: has('ADMINISTER'),
      administersProject: has('ADMINISTER_PROJECTS'),
      isAgent: has('SERVICEDESK_AGENT'),
      browsesUsers: has('USER_PICKER'),
    },
  };
}

/** Whether the caller is agent or admin here, and so may invite at all (P1). */
export function mayInvite(rights: Rights): boolean {
  return rights.administersJira || rights.administersProject || rights.isAgent;
}

/**
 * The inviter, as far as an API shows: nobody can see who is user-access, site or organization admin,
 * so whoever may invite can be one, and so can whoever may not.
 */
export function toInviter(rights: Reading<Rights>): Possible<'inviter'> {
  if (!rights.ok) return unknown('inviter');
  return mayInvite(rights.value) ? ['agent', 'admin'] : ['none', 'admin'];
}
