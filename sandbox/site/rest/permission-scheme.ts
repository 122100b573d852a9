/** `GET /rest/api/3/project/{id or key}/permissionscheme`: who may do what in a project, by grants. */
import { projectByIdOrKey } from '../rights';
import type { SiteProject, SiteState } from '../types';
import { ok, platformError } from './answers';
import { mayAdminister, mayBrowse } from './caller';
import { noProject } from './project';
import type { AnsweredOperation } from './operation';

/** The documented holder type of "Service Project Customer - Portal Access". */
const PORTAL_ACCESS = { type: 'sd.customer.portal.only' };
const ADMINISTRATORS = role('10002');
const TEAM = role('10101');
const CUSTOMERS = role('10100');

function role(id: string) {
  return { type: 'projectRole', parameter: id, value: id, expand: 'projectRole' };
}

export const getAssignedPermissionScheme: AnsweredOperation = {
  name: 'getAssignedPermissionScheme',
  method: 'GET',
  pathPattern: '/rest/api/3/project/{projectKeyOrId}/permissionscheme',
  scopes: [
    ['read:jira-work'],
    [
      'read:application-role:jira',
      'read:field:jira',
      'read:group:jira',
      'read:permission-scheme:jira',
      'read:permission:jira',
      'read:project-role:jira',
      'read:user:jira',
      'read:avatar:jira',
      'read:project-category:jira',
      'read:project:jira',
    ],
  ],
  perSecond: 100,
  answer(call) {
    const named = call.path['projectKeyOrId'] ?? '';
    const project = projectByIdOrKey(call.state, named);
    if (project === undefined || !mayBrowse(call, project)) return noProject(named);
    if (!mayAdminister(call, project)) {
      return platformError(403, 'You cannot view the configuration of this project.');
    }
    const id = 10000 + (Number(project.id) % 1000);
    const self = `${call.state.url}/rest/api/3/permissionscheme/${String(id)}`;
    const scheme = {
      expand: 'permissions,user,group,projectRole,field,all',
      id,
      self,
      name: `Jira Service Management Permission Scheme for Project ${project.key}`,
      description: '',
    };
    return ok(
      call.query.has('expand')
        ? { ...scheme, permissions: grants(call.state, project, self) }
        : scheme,
    );
  },
};

function grants(state: SiteState, project: SiteProject, self: string) {
  const insiders = [ADMINISTRATORS, TEAM];
  const holders: Readonly<Record<string, readonly object[]>> =
    project.typeKey === 'software'
      ? {
          ADMINISTER_PROJECTS: [ADMINISTRATORS],
          BROWSE_PROJECTS: [{ type: 'applicationRole' }],
          CREATE_ISSUES: [{ type: 'applicationRole' }],
        }
      : {
          ADMINISTER_PROJECTS: [ADMINISTRATORS],
          BROWSE_PROJECTS: [...insiders, PORTAL_ACCESS],
          CREATE_ISSUES: [...insiders, customersMayCreate(state, project)],
          ADD_COMMENTS: [...insiders, PORTAL_ACCESS],
          SERVICEDESK_AGENT: insiders,
        };
  return Object.entries(holders)
    .flatMap(([permission, each]) => each.map((holder) => ({ permission, holder })))
    .map(({ permission, holder }, index) => {
      const id = 10500 + index;
      return { id, self: `${self}/permission/${String(id)}`, holder, permission };
    });
}

/** The usual accident: the role of the customers got the permission in place of the portal holder. */
function customersMayCreate(state: SiteState, project: SiteProject) {
  return state.truth.projects[project.key]?.portalAccess === 'broken' ? CUSTOMERS : PORTAL_ACCESS;
}
