/** Which operation a path reaches, and the answer where there is none. */
import { frameworkError } from './answers';
import { myPermissions } from './my-permissions';
import { getAssignedPermissionScheme } from './permission-scheme';
import { getIssue, getRequestParticipants } from './issue';
import { getProject, getProjectEmail } from './project';
import { getCustomers, getServiceDeskById, getServiceDesks } from './service-desk';
import { getCurrentUser, getLicense, getServerInfo } from './site-facts';
import { findUsers, getAllUsers, getUser } from './users';
import type { AnsweredOperation } from './operation';
import type { RestResponse } from './wire';

/** Everything that this site answers. */
export const OPERATIONS: readonly AnsweredOperation[] = [
  myPermissions,
  getProject,
  getProjectEmail,
  getAssignedPermissionScheme,
  getLicense,
  getServerInfo,
  getCurrentUser,
  findUsers,
  getUser,
  getAllUsers,
  getServiceDesks,
  getServiceDeskById,
  getCustomers,
  getIssue,
  getRequestParticipants,
];

export interface Match {
  readonly operation: AnsweredOperation;
  readonly path: Readonly<Record<string, string>>;
}

/** Finds the operation for a method and a path without query. */
export function route(method: string, path: string): Match | undefined {
  for (const operation of OPERATIONS) {
    if (operation.method !== method.toUpperCase()) continue;
    const values = fit(operation.pathPattern, path);
    if (values !== undefined) return { operation, path: values };
  }
  return undefined;
}

/** As Jira answers a path that it does not know; flagged so that the sandbox can say so loudly. */
export function unknownRoute(method: string, path: string, siteUrl: string): RestResponse {
  const isKnownPath = OPERATIONS.some((each) => fit(each.pathPattern, path) !== undefined);
  const answer = isKnownPath
    ? frameworkError(405, `HTTP 405 Method Not Allowed: ${method}`)
    : frameworkError(404, `null for uri: ${siteUrl}${path}`);
  return { ...answer, unknownRoute: true };
}

function fit(pattern: string, path: string): Readonly<Record<string, string>> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const values: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const text = given[index] ?? '';
    if (part.startsWith('{')) {
      const value = decode(text);
      if (value === undefined || value === '') return undefined;
      values[part.slice(1, -1)] = value;
    } else if (part !== text) return undefined;
  }
  return values;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
