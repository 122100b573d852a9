/** Begins a list in the project that the caller stands in, or as a Jira admin in any service project. */
import { createList } from '../context/lists/create-list';
import { readSurroundings, type Invocation, type ProjectAccess } from '../context/invocation';
import { readProject } from '../context/project';
import { LISTS_CREATE, type ListsCreate } from '../contract/list-payloads';
import type { ListReport } from '../contract/lists';
import type { Reply } from '../contract/reply';
import { toFailure } from './failures';
import { listMembers, type ListAccess } from './gates';
import { declareHandler, type Refusal } from './handler';
import { replyWith } from './lists-access';

export const listsCreate = declareHandler({
  gate: listMembers,
  payload: LISTS_CREATE,
  body: create,
});

async function create({
  invocation,
  access,
  payload,
}: {
  readonly invocation: Invocation;
  readonly access: ListAccess;
  readonly payload: ListsCreate;
}): Promise<Reply<ListReport>> {
  const place = await placeOf(invocation, access, payload);
  if (!place.ok) return place;
  const { caller, rights } = place.project;
  const surroundings = await readSurroundings(invocation, place.project);
  if (surroundings.project.ok && !surroundings.project.value.isServiceProject) {
    return { ok: false, error: { code: 'not-a-service-project' } };
  }
  const created = await createList(invocation, {
    name: payload.name,
    source: payload.source,
    project: caller.project,
    madeOn: access.project === undefined ? 'admin' : 'project',
    by: caller.accountId,
    rights,
    surroundings,
  });
  if (!created.ok) return { ok: false, error: { code: created.code } };
  return replyWith(invocation.ports, created.head);
}

/** Everybody on the site is a question for admins; the project comes from the page, where there is one. */
async function placeOf(
  { ports, readThrough }: Invocation,
  { project, viewer, rights }: ListAccess,
  { source, projectId }: ListsCreate,
): Promise<{ readonly ok: true; readonly project: ProjectAccess } | Refusal> {
  if (project !== undefined) {
    return source === 'site' ? badRequest('source') : { ok: true, project };
  }
  if (projectId === undefined) return badRequest('projectId');
  const found = await readProject(ports, readThrough, projectId);
  if (!found.ok) return { ok: false, error: toFailure(found) };
  const { id, key } = found.value;
  return {
    ok: true,
    project: { caller: { accountId: viewer.accountId, project: { id, key } }, rights },
  };
}

function badRequest(field: string): Refusal {
  return { ok: false, error: { code: 'bad-request', field } };
}
