/** Which scopes an app needs to hear of the people of a site. */

/** The classic scope, or all of the granular ones. */
const SCOPES: readonly (readonly string[])[] = [
  ['read:jira-user'],
  ['read:application-role:jira', 'read:group:jira', 'read:user:jira', 'read:avatar:jira'],
];

export function mayHearOfUsers(declared: readonly string[]): boolean {
  return SCOPES.some((needed) => needed.every((scope) => declared.includes(scope)));
}
