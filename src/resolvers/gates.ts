/** Who may: agents and admins of the project that they stand in or name, or Jira admins. Asked from Jira as the caller. */
import type { Missing } from '../context/ports';
import type { Invocation, ProjectAccess } from '../context/invocation';
import type { ListViewer } from '../context/lists/list-rights';
import { findProject } from '../context/project';
import {
  mayInvite,
  readRights,
  readRightsAnywhere,
  readRightsNow,
  type Caller,
} from '../context/rights';
import { toFailure } from './failures';
import type { Gate, Refusal } from './handler';

/** Agents and admins of the project; their rights may be five minutes old. */
export const projectMembers: Gate<ProjectAccess> = async (invocation, context) => {
  const { accountId, project } = context;
  return project === undefined ? NOT_PERMITTED : enterProject(invocation, { accountId, project });
};

/** The same for a caller who is known, with rights that are asked again if wanted. */
export async function enterProject(
  invocation: Invocation,
  caller: Required<Caller>,
  again = false,
): Promise<{ readonly ok: true; readonly access: ProjectAccess } | Refusal> {
  const rights = await readRights(invocation, caller, again);
  if (!rights.ok) return refusal(rights);
  return mayInvite(rights.value) ? { ok: true, access: { caller, rights } } : NOT_PERMITTED;
}

/** Agents and admins of the project, beside an issue of it. */
export const requestMembers: Gate<ProjectAccess & { readonly issueId: string }> = async (
  invocation,
  context,
) => {
  const { issueId } = context;
  if (issueId === undefined) return NOT_PERMITTED;
  const entered = await projectMembers(invocation, context);
  return entered.ok ? { ok: true, access: { ...entered.access, issueId } } : entered;
};

/** Whoever is agent or admin of some project: where no page says of which, `enterNamedProject` asks for that one. */
export const agentsAnywhere: Gate<Pick<Caller, 'accountId'>> = async (
  invocation,
  { accountId },
) => {
  const rights = await readRightsAnywhere(invocation, accountId);
  if (!rights.ok) return refusal(rights);
  return mayInvite(rights.value) ? { ok: true, access: { accountId } } : NOT_PERMITTED;
};

/** The project that a payload names. The name opens nothing: rights are asked for the project that Jira finds under it. */
export async function enterNamedProject(
  invocation: Invocation,
  accountId: string,
  projectKey: string,
): Promise<{ readonly ok: true; readonly access: ProjectAccess } | Refusal> {
  const project = await findProject(invocation.ports, projectKey);
  if (!project.ok) return refusal(project);
  return enterProject(invocation, { accountId, project: project.value });
}

/** Jira admins; their rights may be five minutes old. */
export const jiraAdmins: Gate<Caller> = async (invocation, { accountId }) => {
  const rights = await readRights(invocation, { accountId });
  if (!rights.ok) return refusal(rights);
  return rights.value.administersJira ? { ok: true, access: { accountId } } : NOT_PERMITTED;
};

/** Jira admins, asked this moment: for writes. */
export const jiraAdminsNow: Gate<Caller> = async ({ ports }, { accountId }) => {
  const rights = await readRightsNow(ports, { accountId });
  if (!rights.ok) return refusal(rights);
  return rights.value.administersJira ? { ok: true, access: { accountId } } : NOT_PERMITTED;
};

/** Who may work with lists, and where they stand. */
export interface ListAccess {
  readonly viewer: ListViewer;
  /** Absent: the admin page. */
  readonly project?: ProjectAccess;
  readonly rights: ProjectAccess['rights'];
}

/** On a project page its agents and admins, on the admin page Jira admins; which lists they see, `maySee` says. */
export const listMembers: Gate<ListAccess> = async (invocation, { accountId, project }) => {
  if (project !== undefined) {
    const entered = await enterProject(invocation, { accountId, project });
    if (!entered.ok) return entered;
    const { rights } = entered.access;
    const viewer = { accountId, projectId: project.id, rights: rights.value };
    return { ok: true, access: { viewer, project: entered.access, rights } };
  }
  const rights = await readRights(invocation, { accountId });
  if (!rights.ok) return refusal(rights);
  if (!rights.value.administersJira) return NOT_PERMITTED;
  return { ok: true, access: { viewer: { accountId, rights: rights.value }, rights } };
};

const NOT_PERMITTED: Refusal = { ok: false, error: { code: 'not-permitted' } };

/** Jira answers 404 for a project that the caller may not see: that is no news for them. */
function refusal(missing: Missing): Refusal {
  return missing.because === 'not-available'
    ? NOT_PERMITTED
    : { ok: false, error: toFailure(missing) };
}
