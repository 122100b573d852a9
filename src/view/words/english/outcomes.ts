/** The four outcomes in English: the name on the badge, and the first sentence of an answer. */
import type { Words } from '../words';

export const outcomes: Words['outcomes'] = {
  'atlassian-account-invitation': {
    name: 'Atlassian Account invitation',
    choice: 'an Atlassian Account invitation',
    headline: {
      always: 'They get an Atlassian Account invitation.',
      'new-person': 'If this person is new to the site, they get an Atlassian Account invitation.',
      'known-account': 'With the account they have, they get an Atlassian Account invitation.',
    },
  },
  'customer-invited': {
    name: 'JSM customer notification',
    choice: 'the JSM customer notification',
    headline: {
      always: 'They get the JSM customer notification, your project’s own mail.',
      'new-person':
        'If this person is new to the site, they get the JSM customer notification, your project’s own mail.',
      'known-account':
        'With the account they have, they get the JSM customer notification, your project’s own mail.',
    },
  },
  error: {
    name: 'Error',
    choice: 'an error',
    headline: {
      always: 'The invite fails: you see an error, and no mail goes out.',
      'new-person':
        'If this person is new to the site, the invite fails: you see an error, and no mail goes out.',
      'known-account':
        'With the account they have, the invite fails: you see an error, and no mail goes out.',
    },
  },
  'no-notification': {
    name: 'No mail',
    choice: 'no mail',
    headline: {
      always: 'They get no mail, and you see no error.',
      'new-person': 'If this person is new to the site, they get no mail, and you see no error.',
      'known-account': 'They already have an account. They get no mail, and you see no error.',
    },
  },
};

export const undecided: Words['undecided'] = {
  always: (choices) => `It’s either ${choices}.`,
  'new-person': (choices) => `If this person is new to the site, it’s either ${choices}.`,
  'known-account': (choices) => `With the account they have, it’s either ${choices}.`,
};

export const anything: Words['anything'] = {
  always: 'We know too little to say: all four outcomes are still possible.',
  'new-person':
    'We know too little to say, even if this person is new to the site: all four outcomes are still possible.',
  'known-account':
    'We know too little to say, even with the account they have: all four outcomes are still possible.',
};

export const couldAlsoBe: Words['couldAlsoBe'] = (choices) =>
  `Atlassian’s pages disagree here. It could also be ${choices}.`;

export const certainty: Words['certainty'] = {
  certain: 'Certain',
  disputed: 'Sources disagree',
  open: 'Not certain',
};

export const evidence: Words['evidence'] = {
  stated: 'Atlassian’s documentation says so.',
  inferred: 'No page says this outright. It follows from what Atlassian’s documentation says.',
  contested: 'Atlassian’s pages disagree here, or don’t say.',
};
