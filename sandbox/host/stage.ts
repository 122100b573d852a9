/** The site that the app is shown on, simulated or real: its people, its projects, and what each person sees there. */
import * as v from 'valibot';
import { localeOf } from '../site/rest/people';
import { accountById, administersProject, isAgentOf, projectByIdOrKey } from '../site/rights';
import type { SimulatedSite } from '../site/site';
import type { SiteState, SiteSummary } from '../site/types';
import type { Viewer } from './conditions';
import type { SandboxRequest } from './entry-api';
import type { SandboxUser } from './http-api';
import type { Jira } from './jira';

/** A project as the frame lists it. */
export interface StageProject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly typeKey: string;
}

export interface Stage {
  readonly mode: 'simulated' | 'site';
  readonly jira: Jira;
  /** Absent with a real site. */
  readonly simulated?: SimulatedSite;
  url(): string;
  cloudId(): string;
  summary(): SiteSummary;
  users(): readonly SandboxUser[];
  projects(): readonly StageProject[];
  /** In which project each of them is; a real site shows none here. */
  requests(): readonly SandboxRequest[];
}

/** The simulated site as a stage. */
export function simulatedStage(site: SimulatedSite, jira: Jira): Stage {
  return {
    mode: 'simulated',
    jira,
    simulated: site,
    url: () => site.state().url,
    cloudId: () => site.state().cloudId,
    summary: () => site.summary(),
    users: () =>
      site.summary().personas.flatMap((account) => {
        const { accountId, displayName, persona } = account;
        return persona === undefined
          ? []
          : [{ accountId, displayName, persona, locale: localeOf(account) }];
      }),
    projects: () => site.state().projects,
    requests: () => requestsOf(site.state()),
  };
}

function requestsOf(state: SiteState): readonly SandboxRequest[] {
  const nameOf = (accountId: string): string => accountById(state, accountId)?.displayName ?? '';
  return state.requests.map(({ id, key, projectId, summary, type, reporter, participants }) => ({
    id,
    key,
    projectKey: projectByIdOrKey(state, projectId)?.key ?? '',
    summary,
    type,
    ...(reporter === undefined ? {} : { reporter: nameOf(reporter) }),
    participants: participants.map(nameOf),
  }));
}

const Permissions = v.object({
  permissions: v.record(v.string(), v.object({ havePermission: v.boolean() })),
});

const ASKED = 'ADMINISTER,ADMINISTER_PROJECTS,SERVICEDESK_AGENT';

/**
 * What display conditions may ask about this person. Jira decides them itself: a simulated REST API that is down,
 * slow or limited hides no page.
 */
export async function viewerOn(
  stage: Stage,
  accountId: string,
  project: StageProject | undefined,
): Promise<Viewer> {
  const has = stage.simulated
    ? rightsIn(stage.simulated, accountId, project)
    : await permissionsOf(stage, accountId, project);
  return {
    loggedIn: true,
    jiraAdmin: has('ADMINISTER'),
    ...(project
      ? {
          project: {
            type: project.typeKey,
            key: project.key,
            admin: has('ADMINISTER_PROJECTS'),
            agent: has('SERVICEDESK_AGENT'),
          },
        }
      : {}),
  };
}

function rightsIn(
  site: SimulatedSite,
  accountId: string,
  place: StageProject | undefined,
): (name: string) => boolean {
  const state = site.state();
  const account = accountById(state, accountId);
  const project = place && projectByIdOrKey(state, place.id);
  if (account === undefined) return () => false;
  const held = new Set([
    ...(account.jiraAdmin ? ['ADMINISTER'] : []),
    ...(project && administersProject(account, project) ? ['ADMINISTER_PROJECTS'] : []),
    ...(project && isAgentOf(account, project) ? ['SERVICEDESK_AGENT'] : []),
  ]);
  return (name) => held.has(name);
}

async function permissionsOf(
  stage: Stage,
  accountId: string,
  project: StageProject | undefined,
): Promise<(name: string) => boolean> {
  const where = project ? `projectKey=${encodeURIComponent(project.key)}&` : '';
  const path = `/rest/api/3/mypermissions?${where}permissions=${ASKED}`;
  const answer = await stage.jira.ask({ method: 'GET', path, headers: {}, as: 'user', accountId });
  if (answer.status !== 200 || answer.body === undefined) return () => false;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Permissions), answer.body);
  return (name) => parsed.success && (parsed.output.permissions[name]?.havePermission ?? false);
}
