/** What Jira tells of a project to everybody who works in it: kind, service desk, sender, plan. */
import * as v from 'valibot';
import { jiraCall } from './jira-operations';
import { projectKey } from './keys';
import type { Missing, Ports } from './ports';
import { PARTS, readParts, type ProjectParts } from './project-parts';
import type { Kind, ReadThrough } from './read-through';
import { isPassing, parseAnswer, type Reading } from './reading';

export interface Project extends ProjectParts {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly isServiceProject: boolean;
  /** Team-managed: it has no permission scheme. */
  readonly isTeamManaged: boolean;
  /** Origin of the site, where Jira's own links show it. */
  readonly siteUrl?: string;
}

const PROJECT: Kind<Project> = {
  schema: v.object({
    id: v.string(),
    key: v.string(),
    name: v.string(),
    isServiceProject: v.boolean(),
    isTeamManaged: v.boolean(),
    siteUrl: v.exactOptional(v.string()),
    ...PARTS,
  }),
  ttl: ({ missing }) => {
    if (missing.some(({ because }) => isPassing(because))) return 0;
    // What is refused to this person may be shown to the next.
    return missing.some(({ because }) => because === 'not-permitted') ? 5 * 60 : 60 * 60;
  },
};

/** At most an hour old, and the same for everybody who works in the project. */
export function readProject(
  ports: Ports,
  readThrough: ReadThrough,
  id: string,
): Promise<Reading<Project>> {
  return readThrough({ kind: PROJECT, key: projectKey(id), read: () => readFromJira(ports, id) });
}

const NAMED = v.object({ id: v.string(), key: v.string() });

/** Which project somebody names by a key, if the caller may see it; an old key finds it under its present one. */
export async function findProject(
  ports: Ports,
  key: string,
): Promise<
  { readonly ok: true; readonly value: { readonly id: string; readonly key: string } } | Missing
> {
  return parseAnswer(await ports.jira(jiraCall('project', { projectIdOrKey: key })), NAMED);
}

const DETAILS = v.object({
  id: v.string(),
  key: v.string(),
  name: v.string(),
  projectTypeKey: v.string(),
  self: v.optional(v.string()),
  simplified: v.optional(v.boolean()),
});

async function readFromJira(ports: Ports, id: string): Promise<Reading<Project>> {
  const details = parseAnswer(
    await ports.jira(jiraCall('project', { projectIdOrKey: id })),
    DETAILS,
  );
  if (!details.ok) return details;
  const { key, name, projectTypeKey, self, simplified } = details.value;
  const isServiceProject = projectTypeKey === 'service_desk';
  const parts = isServiceProject ? await readParts(ports, id) : { missing: [] };
  const siteUrl = toSiteUrl(self);
  return {
    ok: true,
    at: ports.now().toISOString(),
    value: {
      id,
      key,
      name,
      isServiceProject,
      isTeamManaged: simplified ?? false,
      ...(siteUrl === undefined ? {} : { siteUrl }),
      ...parts,
    },
  };
}

/** Jira names itself in `self`, except where the answer came through Atlassian's gateway. */
function toSiteUrl(self: string | undefined): string | undefined {
  if (self === undefined || !URL.canParse(self)) return undefined;
  const { origin, hostname } = new URL(self);
  return hostname === 'api.atlassian.com' ? undefined : origin;
}
