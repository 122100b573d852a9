/** Every service project that the caller sees, a page at a time. */
import type { ProjectsReport } from '../contract/api';
import { PROJECTS_LIST, type ProjectsList } from '../contract/payloads';
import type { Reply } from '../contract/reply';
import type { Invocation } from '../context/invocation';
import { readDesks } from '../context/service-projects';
import { toFailure } from './failures';
import { jiraAdmins } from './gates';
import { declareHandler } from './handler';

/** As many as Jira gives at once. */
const PAGE = 50;

export const projectsList = declareHandler({
  gate: jiraAdmins,
  payload: PROJECTS_LIST,
  body: listProjects,
});

/** As many of them as Jira gives at once. */
export async function listProjects({
  invocation,
  payload,
}: {
  readonly invocation: Invocation;
  readonly payload: ProjectsList;
}): Promise<Reply<ProjectsReport>> {
  const read = await readDesks(invocation.ports.jira, payload.start ?? 0, PAGE);
  if (!read.ok) return { ok: false, error: toFailure(read) };
  const { desks, next } = read.page;
  const projects = desks.map(({ id, key, name }) => ({ id, key, name }));
  return { ok: true, data: { projects, ...(next === undefined ? {} : { next }) } };
}
