/**
 * The hosts that a page may lead to. Nobody asks the network when the site is built: a host that is not here is a slip
 * of the pen, or a new one that somebody has looked at.
 */
export const HOSTS: readonly string[] = [
  'community.atlassian.com',
  'confluence.atlassian.com',
  'developer.atlassian.com',
  'formatjs.github.io',
  'stryker-mutator.io',
  'support.atlassian.com',
];
