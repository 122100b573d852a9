/** What the admin page says about the drawing of the decision procedure, in English. */
import type { GraphWords } from '../graph-words';

const PLURALS = new Intl.PluralRules('en');
const NUMBERS = new Intl.NumberFormat('en');

function classes(count: number): string {
  const noun = PLURALS.select(count) === 'one' ? 'address class' : 'address classes';
  return `${NUMBERS.format(count)} ${noun}`;
}

const ROLES = {
  customer: 'Customer',
  'customer-with-approval': 'Customer, with approval',
  none: 'None',
  'none-with-approval': 'None, with approval',
  user: 'User',
  'user-with-approval': 'User, with approval',
  stakeholder: 'Stakeholder',
  'stakeholder-with-approval': 'Stakeholder, with approval',
};

const ON_OFF = { on: 'on', off: 'off' };
const YES_NO = { no: 'no', yes: 'yes' };

export const graph: GraphWords = {
  title: 'How Jira decides',
  drawing: 'Drawing the decision procedure',
  intro:
    'The questions Jira answers one after another when an agent invites a new person, and how many address classes take each way.',
  introWithPath:
    'The way of the cell you selected is marked. The numbers say how many address classes take each way.',
  formLabel: 'Show the procedure as',
  picture: 'Picture',
  text: 'Text',
  pictureLabel: 'The decision procedure as a picture',
  pictureHelp:
    'Move with the arrow keys, zoom with plus and minus, and press 0 to see everything. Hold Ctrl or ⌘ to zoom with the wheel.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit to view',
  onlyPath: 'Show only the path',
  onlyTaken: 'Show only ways that are taken',
  legendLabel: 'What the lines mean',
  legend: {
    always: 'Always on the path',
    possibly: 'Possible, as something is still open',
    never: 'Nobody takes it',
    otherReading: 'What another Atlassian page suggests',
  },
  answers: {
    address: { valid: 'valid', invalid: 'not valid' },
    route: {
      'customers-page': 'Customers page',
      'people-page': 'People page',
      'admin-hub': 'Administration',
      automation: 'automation',
      rest: 'REST API',
    },
    'site.internal': ON_OFF,
    'site.external': ON_OFF,
    'site.externalDomains': { any: 'list is off', listed: 'listed', 'not-listed': 'not listed' },
    'site.approvedDomains': { 'not-listed': 'not listed', ...ROLES },
    'site.anyDomain': ROLES,
    'site.userInvites': { open: 'anyone', approval: 'with approval', closed: 'only admins' },
    'site.outgoingMail': ON_OFF,
    'project.customerInvited': ON_OFF,
    'project.portalAccess': { healthy: 'yes', broken: 'no' },
    account: {
      none: 'none',
      'portal-only': 'portal-only',
      'portal-only-inactive': 'inactive portal-only',
      'atlassian-with-access': 'Atlassian, with access',
      'atlassian-without-access': 'Atlassian, without access',
      'atlassian-inactive': 'inactive Atlassian',
      both: 'both kinds',
      invited: 'invited before',
    },
    inviter: { none: 'no', agent: 'agent', admin: 'site admin' },
    'address.publicMailProvider': YES_NO,
    'address.relatedDomainListed': YES_NO,
  },
  marks: { stated: undefined, inferred: 'inferred', contested: 'contested' },
  otherReading: 'other reading',
  otherReadingOf: (step) => `The other reading of ${step}`,
  classes,
  taken: (count) =>
    count.classes === 0
      ? 'No address comes this way.'
      : `${NUMBERS.format(count.classes)} of ${classes(count.ofClasses)} come this way, in ${NUMBERS.format(count.cells)} of ${NUMBERS.format(count.ofCells)} cells of the map.`,
  onPath: 'On the path',
  maybeOnPath: 'Possibly on the path',
  question: (number) => `Question ${NUMBERS.format(number)}`,
  goTo: (number, question) => `Go to question ${NUMBERS.format(number)}: ${question}`,
  endsIn: (outcome) => `Ends here: ${outcome}`,
  reads: (fact) => `Reads: ${fact}`,
  choose:
    'Select a question or an answer to see what it reads, how well it’s documented and where.',
  detailsLabel: 'Details',
  close: 'Close details',
  answersTitle: 'Answers',
  noSources: 'No Atlassian page says how this ends.',
};
