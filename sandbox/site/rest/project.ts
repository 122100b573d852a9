/** Reading a project: `/project/{id or key}` and its sender address. */
import { accountById, projectByIdOrKey } from '../rights';
import type { SiteProject, SiteState } from '../types';
import { ok, platformError } from './answers';
import { mayBrowse } from './caller';
import { platformUser } from './people';
import type { AnsweredOperation } from './operation';

export const getProject: AnsweredOperation = {
  name: 'getProject',
  method: 'GET',
  pathPattern: '/rest/api/3/project/{projectIdOrKey}',
  scopes: [
    ['read:jira-work'],
    [
      'read:issue-type:jira',
      'read:project:jira',
      'read:project.property:jira',
      'read:user:jira',
      'read:application-role:jira',
      'read:avatar:jira',
      'read:group:jira',
      'read:issue-type-hierarchy:jira',
      'read:project-category:jira',
      'read:project-version:jira',
      'read:project.component:jira',
    ],
  ],
  perSecond: 100,
  answer(call) {
    const named = call.path['projectIdOrKey'] ?? '';
    const project = projectByIdOrKey(call.state, named);
    if (project === undefined || !mayBrowse(call, project)) return noProject(named);
    return ok(describe(call.state, project));
  },
};

/** Jira does not tell "not there" from "not for you". */
export function noProject(named: string) {
  const kind = /^\d+$/.test(named) ? 'id' : 'key';
  return platformError(404, `No project could be found with ${kind} '${named}'.`);
}

function describe(state: SiteState, project: SiteProject) {
  const self = `${state.url}/rest/api/3/project/${project.id}`;
  const [leadId] = project.admins;
  const lead = leadId === undefined ? undefined : accountById(state, leadId);
  return {
    expand: 'description,lead,issueTypes,url,projectKeys,permissions,insight',
    self,
    id: project.id,
    key: project.key,
    description: '',
    ...(lead === undefined ? {} : { lead: platformUser(state, lead) }),
    components: [],
    issueTypes: [],
    assigneeType: 'UNASSIGNED',
    versions: [],
    name: project.name,
    roles: { Administrators: `${self}/role/10002`, 'Service Desk Team': `${self}/role/10101` },
    avatarUrls: {
      '48x48': `${state.url}/rest/api/3/universal_avatar/view/type/project/avatar/10400`,
      '24x24': `${state.url}/rest/api/3/universal_avatar/view/type/project/avatar/10400?size=small`,
      '16x16': `${state.url}/rest/api/3/universal_avatar/view/type/project/avatar/10400?size=xsmall`,
      '32x32': `${state.url}/rest/api/3/universal_avatar/view/type/project/avatar/10400?size=medium`,
    },
    projectTypeKey: project.typeKey,
    simplified: project.simplified,
    style: project.simplified ? 'next-gen' : 'classic',
    isPrivate: false,
    properties: {},
  };
}

export const getProjectEmail: AnsweredOperation = {
  name: 'getProjectEmail',
  method: 'GET',
  pathPattern: '/rest/api/3/project/{projectId}/email',
  scopes: [['manage:jira-project'], ['read:project.email:jira']],
  perSecond: 100,
  answer(call) {
    const id = call.path['projectId'] ?? '';
    // A key is no project id: the path takes a number.
    const project = /^\d+$/.test(id) ? projectByIdOrKey(call.state, id) : undefined;
    if (project === undefined || !mayBrowse(call, project)) return noProject(id);
    return ok({
      emailAddress: project.senderAddress,
      ...(project.senderStatus.length > 0 ? { emailAddressStatus: project.senderStatus } : {}),
    });
  },
};
