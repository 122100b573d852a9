/** Whether the scopes of the manifest cover a REST request, and what Jira answers where they do not. */
import type { Operation } from '../site/rest/wire';

/** What the manifest's scopes say about a request. */
export type Coverage =
  | { readonly kind: 'covered'; readonly operation: Operation; readonly scopes: readonly string[] }
  | { readonly kind: 'not-covered'; readonly operation: Operation }
  | { readonly kind: 'unknown-route' };

/** The first set of scopes that suffices, of those that the documentation names for the operation. */
export function coverageOf(
  operation: Operation | undefined,
  declared: readonly string[],
): Coverage {
  if (operation === undefined) return { kind: 'unknown-route' };
  if (operation.scopes.length === 0) return { kind: 'covered', operation, scopes: [] };
  const scopes = operation.scopes.find((needed) =>
    needed.every((scope) => declared.includes(scope)),
  );
  return scopes ? { kind: 'covered', operation, scopes } : { kind: 'not-covered', operation };
}

/** What Jira writes when scopes are missing. */
export function missingScopeBody(
  operation: Operation,
  declared: readonly string[],
): { readonly errorMessages: readonly string[]; readonly errors: Readonly<Record<string, never>> } {
  const groups = operation.scopes.map((scopes) => ` * [${scopes.join(', ')}]`).join('\n');
  return {
    errorMessages: [
      `Access to the resource was denied due to missing scope grants. Your app was granted the following scopes: [${declared.join(', ')}].\nThe resource can be accessed by having one of these groups of scopes:\n${groups}\n`,
    ],
    errors: {},
  };
}
