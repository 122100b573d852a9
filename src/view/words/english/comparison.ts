/** What differs between two setups, in English. */
import type { ComparisonWords, Reach } from '../what-if-words';
import { count } from './count';

export const comparison: ComparisonWords = {
  nothing: 'Every address gets the same answer in every project.',
  summary: (reach, kinds) => `${reachText(reach)}, in ${count(kinds, 'way', 'different ways')}`,
  classes: {
    'approved-domain': 'Approved domains',
    'external-domain': 'Domains on the External list',
    elsewhere: 'All other domains',
    'public-provider': 'Public mail providers',
    'relative-of-listed': 'Subdomains and parents of approved domains',
    'public-relative-of-listed': 'Public mail providers related to an approved domain',
  },
  singleClasses: {
    'approved-domain': 'Approved domain',
    'external-domain': 'On the External list',
    elsewhere: 'Not listed',
    'public-provider': 'Public mail provider',
    'relative-of-listed': 'Related to an approved domain',
    'public-relative-of-listed': 'Public mail provider related to an approved domain',
  },
  becomes: (before, after) => `${before}, then ${after.slice(0, 1).toLowerCase()}${after.slice(1)}`,
  fromTo: (before, after) => `From ${before} to ${after}`,
  sameAnswer: (answer) => `Still ${answer}, for another reason`,
  or: 'or',
  before: 'Before',
  after: 'After',
  reach: reachText,
  anyProject: 'Any project',
  allProjects: (projects) => `All ${count(projects, 'project', 'projects')}`,
  someProjects: (projects, names) => `${count(projects, 'project', 'projects')}: ${names} …`,
  columns: { who: 'Whose address', example: 'Example', where: 'Projects' },
  showKinds: (kinds) => `Show all ${count(kinds, 'change', 'changes')}`,
  showClasses: (classes) => `Show all ${count(classes, 'address class', 'address classes')}`,
  showFewer: 'Show fewer',
  rowsLabel: (kind) => `Whose answer changes: ${kind}`,
};

function reachText({ classes, projects, cells }: Reach): string {
  const who = count(classes, 'address class', 'address classes');
  const where = count(projects, 'project', 'projects');
  if (cells === classes * projects) return `${who} in ${where}`;
  return `${who} and ${where}, ${count(cells, 'combination', 'combinations')} of the two`;
}
