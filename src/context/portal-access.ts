/** Whether the permission scheme of a project lets customers into the portal (P2). */
import * as v from 'valibot';
import { jiraCall } from './jira-operations';
import { portalAccessKey } from './keys';
import type { Ports } from './ports';
import type { Project } from './project';
import type { Kind, ReadThrough } from './read-through';
import { parseAnswer, type Reading } from './reading';
import type { Rights } from './rights';

export type PortalAccess = 'healthy' | 'broken';

/** The holder "Service Project Customer - Portal Access", as permission schemes call it. */
const PORTAL_CUSTOMERS = 'sd.customer.portal.only';
const NEEDED = ['BROWSE_PROJECTS', 'CREATE_ISSUES'] as const;

const SCHEME = v.object({
  permissions: v.array(
    v.object({ permission: v.string(), holder: v.object({ type: v.string() }) }),
  ),
});

const PORTAL_ACCESS: Kind<PortalAccess> = {
  schema: v.picklist(['healthy', 'broken']),
  ttl: () => 60 * 60,
};

/** Jira shows permission schemes to admins only; agents are not asked for what they would be refused. */
export async function readPortalAccess(
  ports: Ports,
  readThrough: ReadThrough,
  { project, rights }: { readonly project: Project; readonly rights: Rights },
): Promise<Reading<PortalAccess>> {
  if (!rights.administersJira && !rights.administersProject) {
    return { ok: false, because: 'not-permitted' };
  }
  if (project.isTeamManaged) return { ok: false, because: 'not-available' };
  return readThrough({
    kind: PORTAL_ACCESS,
    key: portalAccessKey(project.id),
    read: () => readPortalAccessNow(ports, project.id),
  });
}

/** Asked from Jira this moment, as the caller or in a job as the app. */
export async function readPortalAccessNow(
  ports: Pick<Ports, 'jira' | 'now'>,
  id: string,
  as: 'user' | 'app' = 'user',
): Promise<Reading<PortalAccess>> {
  const [project, query] = [{ projectIdOrKey: id }, { expand: 'permissions' }];
  const call =
    as === 'app'
      ? jiraCall('schemeOfProject', project, query)
      : jiraCall('permissionScheme', project, query);
  const scheme = parseAnswer(await ports.jira(call), SCHEME);
  if (!scheme.ok) return scheme;
  const given = scheme.value.permissions
    .filter(({ holder }) => holder.type === PORTAL_CUSTOMERS)
    .map(({ permission }) => permission);
  return {
    ok: true,
    at: ports.now().toISOString(),
    value: NEEDED.every((permission) => given.includes(permission)) ? 'healthy' : 'broken',
  };
}
