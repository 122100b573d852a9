/** A real site as a stage: who the token belongs to and which projects they see, read once at the start. */
import * as v from 'valibot';
import { NO_FAULTS, USUAL_READINGS } from '../site/examples/example';
import type { SiteSummary } from '../site/types';
import type { SandboxUser } from './http-api';
import type { Jira } from './jira';
import type { RealSite } from './real-jira';
import type { Stage, StageProject } from './stage';

const Myself = v.object({
  accountId: v.string(),
  displayName: v.string(),
  locale: v.optional(v.string(), 'en_US'),
});
const Tenant = v.object({ cloudId: v.string() });
const ProjectPage = v.object({
  isLast: v.boolean(),
  values: v.array(
    v.object({ id: v.string(), key: v.string(), name: v.string(), projectTypeKey: v.string() }),
  ),
});

const PAGE = 50;
/** More projects than anybody clicks through in a sandbox. */
const MOST_PAGES = 4;

/** Reads what the frame needs; throws with the status where the site refuses. */
export async function realStage(site: RealSite, jira: Jira): Promise<Stage> {
  const { cloudId } = await read(jira, '/_edge/tenant_info', Tenant);
  const myself = await read(jira, '/rest/api/3/myself', Myself);
  const projects = await readProjects(jira);
  const user: SandboxUser = { ...myself, persona: 'agent' };
  return {
    mode: 'site',
    jira,
    url: () => site.url,
    cloudId: () => cloudId,
    summary: () => summaryOf(site.url, cloudId),
    users: () => [user],
    projects: () => projects,
    requests: () => [],
  };
}

async function readProjects(jira: Jira): Promise<readonly StageProject[]> {
  const found: StageProject[] = [];
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const path = `/rest/api/3/project/search?startAt=${String(page * PAGE)}&maxResults=${String(PAGE)}`;
    const { values, isLast } = await read(jira, path, ProjectPage);
    found.push(
      ...values.map(({ projectTypeKey, ...rest }) => ({ ...rest, typeKey: projectTypeKey })),
    );
    if (isLast) break;
  }
  return found;
}

async function read<T>(jira: Jira, path: string, schema: v.GenericSchema<unknown, T>): Promise<T> {
  const { status, body } = await jira.ask({ method: 'GET', path, headers: {}, as: 'user' });
  if (status !== 200) throw new Error(`the site answers ${String(status)} to ${path}`);
  return v.parse(schema, JSON.parse(body ?? 'null'));
}

/** The frame's summary without what only a simulated site has: its true settings are nobody's to see. */
function summaryOf(url: string, cloudId: string): SiteSummary {
  return {
    example: 'help-desk',
    name: new URL(url).hostname,
    url,
    cloudId,
    plan: 'PAID',
    projects: [],
    requests: [],
    truth: {
      site: {
        internal: false,
        external: false,
        externalDomains: 'any',
        approvedDomains: {},
        anyDomain: { role: 'none', approval: false },
        userInvites: 'closed',
        outgoingMail: true,
      },
      projects: {},
    },
    readings: USUAL_READINGS,
    faults: NO_FAULTS,
    elsewhere: [],
    suppressed: [],
    optedOut: [],
    suggestions: [],
    mailbox: [],
    serial: 0,
    personas: [],
    accountCount: 0,
  };
}
