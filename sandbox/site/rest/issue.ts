/** A request: as an issue of the platform API, of which only the reporter is simulated, and its participants. */
import { accountById } from '../rights';
import type { SiteProject, SiteRequest } from '../types';
import { deskError, ok, platformError } from './answers';
import { mayBrowse, worksIn } from './caller';
import { deskPage } from './desk-page';
import { deskUser, platformUser } from './people';
import type { AnsweredOperation, Call } from './operation';

export const getIssue: AnsweredOperation = {
  name: 'getIssue',
  method: 'GET',
  pathPattern: '/rest/api/3/issue/{issueIdOrKey}',
  scopes: [
    ['read:jira-work'],
    [
      'read:issue-meta:jira',
      'read:issue-security-level:jira',
      'read:issue.vote:jira',
      'read:issue.changelog:jira',
      'read:avatar:jira',
      'read:issue:jira',
      'read:status:jira',
      'read:user:jira',
      'read:field-configuration:jira',
    ],
  ],
  perSecond: 100,
  answer(call) {
    const found = find(call);
    // Jira does not tell "not there" from "not for you".
    if (found === undefined || !mayBrowse(call, found.project)) {
      return platformError(404, 'Issue does not exist or you do not have permission to see it.');
    }
    const { request } = found;
    const reporter =
      request.reporter === undefined ? undefined : accountById(call.state, request.reporter);
    return ok({
      expand: 'renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations',
      id: request.id,
      self: `${call.state.url}/rest/api/3/issue/${request.id}`,
      key: request.key,
      fields: {
        ...(wants(call, 'reporter')
          ? { reporter: reporter === undefined ? null : platformUser(call.state, reporter) }
          : {}),
        ...(wants(call, 'summary') ? { summary: request.summary } : {}),
      },
    });
  },
};

/** Without `fields`, all that there are. */
function wants({ query }: Call, field: string): boolean {
  const fields = query.get('fields');
  return fields === null || fields.split(',').some((one) => one === field || one === '*all');
}

export const getRequestParticipants: AnsweredOperation = {
  name: 'getRequestParticipants',
  method: 'GET',
  pathPattern: '/rest/servicedeskapi/request/{issueIdOrKey}/participant',
  scopes: [
    ['read:servicedesk-request'],
    ['read:request.participant:jira-service-management', 'read:user:jira'],
  ],
  perSecond: 100,
  answer(call) {
    const found = find(call);
    if (found === undefined || !mayView(call, found)) {
      return deskError(
        404,
        'The request you are trying to view does not exist, or you do not have the permission to see it.',
        'sd.customerview.error.issueNotFound',
      );
    }
    const { request } = found;
    const people = request.participants.flatMap((id) => accountById(call.state, id) ?? []);
    const page = deskPage(call, `request/${request.id}/participant`, people);
    return ok({ ...page, values: page.values.map((one) => deskUser(call.state, one)) });
  },
};

interface Found {
  readonly request: SiteRequest;
  readonly project: SiteProject;
}

function find({ state, path }: Call): Found | undefined {
  const named = path['issueIdOrKey'] ?? '';
  const request = state.requests.find(({ id, key }) => id === named || key === named.toUpperCase());
  const project = state.projects.find(({ id }) => id === request?.projectId);
  return request && project && { request, project };
}

/** Customers see the requests that they are on. */
function mayView(call: Call, { request, project }: Found): boolean {
  const { user } = call;
  const isOn = [request.reporter, ...request.participants].includes(user?.accountId ?? '');
  return worksIn(call, project) || isOn;
}
