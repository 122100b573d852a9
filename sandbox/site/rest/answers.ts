/** How Jira words its answers and errors: the platform API and the service desk API differ. */
import type { RestResponse } from './wire';

const JSON_HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'application/json;charset=UTF-8',
};

export function ok(body: unknown): RestResponse {
  return { status: 200, headers: JSON_HEADERS, body };
}

/** Error of the platform API, `/rest/api/3`. */
export function platformError(status: number, ...errorMessages: readonly string[]): RestResponse {
  return { status, headers: JSON_HEADERS, body: { errorMessages, errors: {} } };
}

/** Error of the service desk API. The documentation gives the shape; the keys of the texts are not documented. */
export function deskError(status: number, errorMessage: string, i18nKey: string): RestResponse {
  const body = { errorMessage, i18nErrorMessage: { i18nKey, parameters: [] } };
  return { status, headers: JSON_HEADERS, body };
}

/** What Jira's REST framework says before any operation is reached. */
export function frameworkError(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): RestResponse {
  return {
    status,
    headers: { ...JSON_HEADERS, ...headers },
    body: { message, 'status-code': status },
  };
}

export const mustSignIn = frameworkError(
  401,
  'Client must be authenticated to access this resource.',
);

/** 429 with the headers of Atlassian's rate limiting page. */
export function tooMany(reason: string, retryAfterSeconds: number, limit: number): RestResponse {
  return frameworkError(429, 'Rate limit exceeded.', {
    'retry-after': String(retryAfterSeconds),
    'ratelimit-reason': reason,
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': '0',
  });
}
