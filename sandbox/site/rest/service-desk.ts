/** The service desk API: the desks, and the customers of a desk. */
import { projectByIdOrKey } from '../rights';
import type { SiteAccount, SiteProject } from '../types';
import { deskError, ok } from './answers';
import { mayUsePortal, worksIn } from './caller';
import { customersOf } from './listed';
import { addressMatches, deskUser, nameStartsWith } from './people';
import { deskPage } from './desk-page';
import type { AnsweredOperation, Call } from './operation';

export const getServiceDeskById: AnsweredOperation = {
  name: 'getServiceDeskById',
  method: 'GET',
  pathPattern: '/rest/servicedeskapi/servicedesk/{serviceDeskId}',
  scopes: [['read:servicedesk-request'], ['read:servicedesk:jira-service-management']],
  perSecond: 100,
  answer(call) {
    const project = deskProject(call);
    if (project === undefined) return noDesk(call);
    if (!mayUsePortal(call, project)) return notAllowed();
    return ok(deskOf(call, project));
  },
};

export const getServiceDesks: AnsweredOperation = {
  name: 'getServiceDesks',
  method: 'GET',
  pathPattern: '/rest/servicedeskapi/servicedesk',
  scopes: [['read:servicedesk-request'], ['read:servicedesk:jira-service-management']],
  perSecond: 100,
  answer(call) {
    const seen = call.state.projects.filter(
      (project) => project.serviceDeskId !== undefined && mayUsePortal(call, project),
    );
    const values = seen.map((project) => deskOf(call, project));
    return ok(deskPage(call, 'servicedesk', values));
  },
};

function deskOf({ state }: Call, project: SiteProject) {
  return {
    id: project.serviceDeskId,
    projectId: project.id,
    projectName: project.name,
    projectKey: project.key,
    projectTypeKey: project.typeKey,
    _links: {
      self: `${state.url}/rest/servicedeskapi/servicedesk/${project.serviceDeskId ?? ''}`,
    },
  };
}

export const getCustomers: AnsweredOperation = {
  name: 'getCustomers',
  method: 'GET',
  pathPattern: '/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer',
  scopes: [
    ['manage:servicedesk-customer'],
    ['read:servicedesk.customer:jira-service-management', 'read:user:jira'],
  ],
  experimental: true,
  perSecond: 5,
  answer(call) {
    const project = deskProject(call);
    if (project === undefined) return noDesk(call);
    if (!worksIn(call, project)) return notAllowed();
    const text = (call.query.get('query') ?? '').trim().toLowerCase();
    const customers = customersOf(call.state.accounts, project);
    const found = text === '' ? customers : customers.filter((one) => matches(one, text));
    const page = deskPage(call, `servicedesk/${project.serviceDeskId ?? ''}/customer`, found);
    return ok({ ...page, values: page.values.map((one) => deskUser(call.state, one)) });
  },
};

/** By the start of a name's word, or of the address; a hidden address only in full. */
function matches(account: SiteAccount, text: string): boolean {
  return nameStartsWith(account, text) || addressMatches(account, text);
}

/** By the id of the desk, or the id or key of its project. */
function deskProject({ state, path }: Call): SiteProject | undefined {
  const named = path['serviceDeskId'] ?? '';
  const project =
    state.projects.find((each) => each.serviceDeskId === named) ?? projectByIdOrKey(state, named);
  return project?.serviceDeskId === undefined ? undefined : project;
}

function noDesk({ path }: Call) {
  const id = path['serviceDeskId'] ?? '';
  return deskError(
    404,
    `Service Desk with ID ${id} does not exist.`,
    'sd.error.service.desk.not.found',
  );
}

function notAllowed() {
  return deskError(
    403,
    'You do not have permission to view this service project.',
    'sd.error.service.desk.no.permission',
  );
}
