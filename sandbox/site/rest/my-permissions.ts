/** `GET /rest/api/3/mypermissions`: what the one who asks may do, in a project or anywhere. */
import { projectByIdOrKey, seesPortal } from '../rights';
import type { SiteProject } from '../types';
import { platformError, ok } from './answers';
import { mayAdminister, mayBrowse, mayBrowseUsers, worksIn } from './caller';
import type { AnsweredOperation, Call } from './operation';

interface Permission {
  readonly id: string;
  readonly name: string;
  readonly type: 'GLOBAL' | 'PROJECT';
  readonly description: string;
  readonly has: (call: Call, project: SiteProject | undefined) => boolean;
}

const PERMISSIONS: Readonly<Record<string, Permission>> = {
  ADMINISTER: {
    id: '0',
    name: 'Administer Jira',
    type: 'GLOBAL',
    description: 'Create and administer projects, issue types, fields, workflows, and schemes.',
    has: ({ user }) => user?.jiraAdmin === true,
  },
  USER_PICKER: {
    id: '27',
    name: 'Browse users and groups',
    type: 'GLOBAL',
    description: 'View and select users or groups from the user picker, and share issues.',
    has: (call) => mayBrowseUsers(call),
  },
  ADMINISTER_PROJECTS: {
    id: '23',
    name: 'Administer Projects',
    type: 'PROJECT',
    description: 'Ability to administer a project in Jira.',
    has: (call, project) => project !== undefined && mayAdminister(call, project),
  },
  BROWSE_PROJECTS: {
    id: '10',
    name: 'Browse Projects',
    type: 'PROJECT',
    description: 'Ability to browse projects and the issues within them.',
    has: (call, project) =>
      project !== undefined && (mayBrowse(call, project) || portal(call, project)),
  },
  CREATE_ISSUES: {
    id: '11',
    name: 'Create Issues',
    type: 'PROJECT',
    description: 'Ability to create issues.',
    has: (call, project) =>
      project !== undefined && (mayBrowse(call, project) || portal(call, project)),
  },
  SERVICEDESK_AGENT: {
    id: '-1',
    name: 'Service Project Agent',
    type: 'PROJECT',
    description:
      'Allows users to interact with customers and access Jira Service Management features of a project.',
    has: (call, project) =>
      project?.serviceDeskId !== undefined &&
      (call.as === 'app' || (call.user?.serviceRole === 'user' && worksIn(call, project))),
  },
};

/** Customers count as they do in the portal, where the permission scheme lets them in. */
function portal({ user, state }: Call, project: SiteProject): boolean {
  const healthy = state.truth.projects[project.key]?.portalAccess === 'healthy';
  return healthy && user !== undefined && seesPortal(user, project);
}

export const myPermissions: AnsweredOperation = {
  name: 'getMyPermissions',
  method: 'GET',
  pathPattern: '/rest/api/3/mypermissions',
  scopes: [['read:jira-work'], ['read:permission:jira']],
  perSecond: 100,
  answer(call) {
    const asked = (call.query.get('permissions') ?? '').split(',').filter((key) => key !== '');
    if (asked.length === 0) {
      return platformError(400, "The 'permissions' query parameter is required.");
    }
    const unknown = asked.filter((key) => PERMISSIONS[key] === undefined);
    if (unknown.length > 0) {
      return platformError(400, `Unrecognized permission: ${unknown.join(', ')}`);
    }
    const named = call.query.get('projectKey') ?? call.query.get('projectId');
    const project = named === null ? undefined : projectByIdOrKey(call.state, named);
    if (named !== null && (project === undefined || !isVisible(call, project))) {
      return platformError(404, `No project could be found with key '${named}'.`);
    }
    return ok({ permissions: Object.fromEntries(asked.map((key) => entry(call, key, project))) });
  },
};

function isVisible(call: Call, project: SiteProject): boolean {
  return mayBrowse(call, project) || portal(call, project);
}

/** Without a project, a project permission is held by whoever holds it in any project. */
function entry(call: Call, key: string, project: SiteProject | undefined): [string, unknown] {
  const permission = PERMISSIONS[key];
  if (permission === undefined) return [key, undefined];
  const { has, ...described } = permission;
  const where = project === undefined ? call.state.projects : [project];
  const havePermission =
    permission.type === 'GLOBAL' ? has(call, undefined) : where.some((each) => has(call, each));
  return [key, { ...described, key, havePermission }];
}
