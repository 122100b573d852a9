/** Facts of the site that Jira tells the app, read at night: projects, their senders and portal access, the plan. */
import * as v from 'valibot';
import type { DriftFact } from '../../contract/reality';
import { jiraCall } from '../jira-operations';
import type { Missing, MissingReason, Ports } from '../ports';
import { readPortalAccessNow } from '../portal-access';
import { LICENSE, SENDER, toPlan, toSender } from '../project-parts';
import { parseAnswer } from '../reading';

/** A fact of the site, or of one project. */
export interface FactPlace {
  readonly what: DriftFact;
  readonly projectKey?: string;
}

export interface SiteFact extends FactPlace {
  /** What Jira says; absent: that there is none (no warning, no such project). */
  readonly value?: string;
}

export interface SiteFacts {
  /** Every service project, by key. Absent: they could not be listed. */
  readonly projects?: readonly {
    readonly id: string;
    readonly key: string;
    readonly name: string;
  }[];
  readonly facts: readonly SiteFact[];
  readonly missing: readonly (FactPlace & { readonly because: MissingReason })[];
}

/** A permission scheme has a hundred grants at two points each: a night looks at so many projects. */
export const PROJECTS_A_NIGHT = 20;

const DESKS_PAGE = 100;
/** What is kept of them must fit into one value of Forge storage. */
const MOST_PROJECTS = 300;

const DESKS = v.object({
  isLastPage: v.boolean(),
  values: v.array(
    v.object({ projectId: v.string(), projectKey: v.string(), projectName: v.string() }),
  ),
});

/** Reads them; senders and portal access of some projects only, from the one after `lastKey` on. */
export async function readSiteFacts(
  ports: Pick<Ports, 'jira' | 'now'>,
  lastKey: string | undefined,
): Promise<SiteFacts & { readonly lastKey?: string }> {
  const [listed, plan] = await Promise.all([readProjects(ports), readPlan(ports)]);
  if (!listed.ok) {
    return {
      facts: plan.facts,
      missing: [...plan.missing, { what: 'project', because: listed.because }],
    };
  }
  const { projects } = listed;
  const first = projects.findIndex(({ key }) => lastKey === undefined || key > lastKey);
  const turned = [...projects.slice(Math.max(first, 0)), ...projects.slice(0, Math.max(first, 0))];
  const looked = turned.slice(0, PROJECTS_A_NIGHT);
  const found = await Promise.all(looked.map((project) => readProject(ports, project)));
  const last = looked.at(-1)?.key;
  return {
    projects,
    facts: [
      ...plan.facts,
      ...projects.map(({ key, name }) => ({
        what: 'project' as const,
        projectKey: key,
        value: name,
      })),
      ...found.flatMap(({ facts }) => facts),
    ],
    missing: [...plan.missing, ...found.flatMap(({ missing }) => missing)],
    ...(last === undefined ? {} : { lastKey: last }),
  };
}

type Found = Pick<SiteFacts, 'facts' | 'missing'>;
type Project = NonNullable<SiteFacts['projects']>[number];

async function readProjects({
  jira,
}: Pick<Ports, 'jira'>): Promise<
  { readonly ok: true; readonly projects: readonly Project[] } | Missing
> {
  const projects: Project[] = [];
  for (;;) {
    const query = { start: String(projects.length), limit: String(DESKS_PAGE) };
    const page = parseAnswer(await jira(jiraCall('desksOfSite', {}, query)), DESKS);
    if (!page.ok) return page;
    const { isLastPage, values } = page.value;
    if (!isLastPage && values.length === 0) return { ok: false, because: 'failed' };
    projects.push(
      ...values.map(({ projectId: id, projectKey: key, projectName: name }) => ({ id, key, name })),
    );
    if (isLastPage) {
      return {
        ok: true,
        projects: projects.sort((a, b) => (a.key < b.key ? -1 : 1)).slice(0, MOST_PROJECTS),
      };
    }
  }
}

async function readPlan({ jira }: Pick<Ports, 'jira'>): Promise<Found> {
  const license = parseAnswer(await jira(jiraCall('license')), LICENSE);
  const plan = license.ok ? toPlan(license.value)?.plan : undefined;
  if (plan !== undefined) return { facts: [{ what: 'plan', value: plan }], missing: [] };
  const because = license.ok ? 'not-available' : license.because;
  return { facts: [], missing: [{ what: 'plan', because }] };
}

async function readProject(
  ports: Pick<Ports, 'jira' | 'now'>,
  { id, key: projectKey }: Project,
): Promise<Found> {
  const [email, access] = await Promise.all([
    ports.jira(jiraCall('emailOfProject', { projectId: id })),
    readPortalAccessNow(ports, id, 'app'),
  ]);
  const answer = parseAnswer(email, SENDER);
  const sender = answer.ok ? toSender(answer.value) : undefined;
  const warning = sender?.senderWarning;
  return {
    facts: [
      ...(sender?.senderAddress === undefined
        ? []
        : [
            { what: 'sender' as const, projectKey, value: sender.senderAddress },
            {
              what: 'sender-warning' as const,
              projectKey,
              ...(warning === undefined ? {} : { value: warning }),
            },
          ]),
      ...(access.ok ? [{ what: 'portal-access' as const, projectKey, value: access.value }] : []),
    ],
    missing: [
      ...(sender === undefined
        ? [
            {
              what: 'sender' as const,
              projectKey,
              because: answer.ok ? ('not-available' as const) : answer.because,
            },
          ]
        : []),
      ...(access.ok
        ? []
        : [{ what: 'portal-access' as const, projectKey, because: access.because }]),
    ],
  };
}
