/** What the one who asks may see: the app itself sees every project, a user what their rights allow. */
import { administersProject, browsesProject, isAgentOf, seesPortal } from '../rights';
import type { SiteProject, SiteState } from '../types';
import type { Call } from './operation';

export function mayBrowse({ as, user }: Call, project: SiteProject): boolean {
  return as === 'app' || (user !== undefined && browsesProject(user, project));
}

export function mayAdminister({ as, user }: Call, project: SiteProject): boolean {
  return as === 'app' || (user !== undefined && administersProject(user, project));
}

/** Agents and admins of the project; customers see its portal only. */
export function worksIn(call: Call, project: SiteProject): boolean {
  if (mayAdminister(call, project)) return true;
  return call.user !== undefined && isAgentOf(call.user, project);
}

export function mayUsePortal(call: Call, project: SiteProject): boolean {
  return worksIn(call, project) || (call.user !== undefined && seesPortal(call.user, project));
}

/** Browse users and groups. */
export function mayBrowseUsers({ as, user, state }: Call): boolean {
  if (takenAway(state)) return false;
  return as === 'app' || (user !== undefined && user.browsesUsers);
}

function takenAway(state: SiteState): boolean {
  return state.faults.jira === 'no-browse-permission';
}
