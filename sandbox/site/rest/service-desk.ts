/** The service desk API: the desk of a project, and the customers of a desk. */
import { projectByIdOrKey } from '../rights';
import type { SiteAccount, SiteProject, SiteState } from '../types';
import { deskError, ok } from './answers';
import { mayUsePortal, worksIn } from './caller';
import { addressMatches, deskUser, nameStartsWith } from './people';
import { numberIn, type AnsweredOperation, type Call } from './operation';

const PAGE = 50;

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
    return ok({
      id: project.serviceDeskId,
      projectId: project.id,
      projectName: project.name,
      projectKey: project.key,
      projectTypeKey: project.typeKey,
      _links: {
        self: `${call.state.url}/rest/servicedeskapi/servicedesk/${project.serviceDeskId ?? ''}`,
      },
    });
  },
};

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
    const members = new Set(project.customers);
    const found = call.state.accounts.filter(
      (account) => members.has(account.accountId) && matches(account, text),
    );
    return ok(page(call, project, found));
  },
};

/** By the start of a name's word, or of the address; a hidden address only in full. */
function matches(account: SiteAccount, text: string): boolean {
  return text === '' || nameStartsWith(account, text) || addressMatches(account, text);
}

function page({ state, query }: Call, project: SiteProject, found: readonly SiteAccount[]) {
  const start = numberIn(query, 'start', { fallback: 0, max: Number.MAX_SAFE_INTEGER });
  const limit = Math.max(1, numberIn(query, 'limit', { fallback: PAGE, max: PAGE }));
  const values = found.slice(start, start + limit).map((account) => deskUser(state, account));
  const isLastPage = start + limit >= found.length;
  const at = (from: number) => pageLink(state, project, query, from, limit);
  return {
    _expands: [],
    size: values.length,
    start,
    limit,
    isLastPage,
    _links: {
      self: at(start),
      base: state.url,
      context: '',
      ...(isLastPage ? {} : { next: at(start + limit) }),
      ...(start === 0 ? {} : { prev: at(Math.max(0, start - limit)) }),
    },
    values,
  };
}

function pageLink(
  state: SiteState,
  project: SiteProject,
  query: URLSearchParams,
  start: number,
  limit: number,
): string {
  const next = new URLSearchParams(query);
  next.set('start', String(start));
  next.set('limit', String(limit));
  return `${state.url}/rest/servicedeskapi/servicedesk/${project.serviceDeskId ?? ''}/customer?${next.toString()}`;
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
