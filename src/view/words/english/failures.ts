/** What went wrong and what to do about it, in English. */
import type { Words } from '../words';

export const failures: Words['failures'] = {
  'not-permitted': {
    title: 'You can’t do this here',
    advice: 'Ask an admin of this project or of Jira to give you access.',
  },
  'not-a-service-project': {
    title: 'This isn’t a service project',
    advice: 'Open Invite check in a Jira Service Management project.',
  },
  'bad-request': {
    title: 'We couldn’t read what you entered',
    advice: 'Check the addresses, and try again.',
  },
  'broken-settings': {
    title: 'This settings file has a mistake',
    advice: 'Correct the field that is named here, and import the file again.',
  },
  conflict: {
    title: 'Someone else saved in the meantime',
    advice: 'Nothing is lost. Compare both versions, and decide which one to keep.',
  },
  'not-found': {
    title: 'This isn’t kept any more',
    advice: 'The last 200 revisions are kept. Choose another one.',
  },
  'too-large': {
    title: 'This is too much to save at once',
    advice: 'Make it smaller, and try again.',
  },
  'too-many-lists': {
    title: 'There are too many lists',
    advice: 'Delete a list that nobody needs, or wait until one is done. Then try again.',
  },
  'jira-failed': {
    title: 'Jira couldn’t be read',
    advice: 'Try again in a moment.',
  },
  'jira-rate-limited': {
    title: 'Jira is busy',
    advice: 'Wait a moment, and try again.',
  },
  'timed-out': {
    title: 'Jira took too long to answer',
    advice: 'Try again in a moment.',
    adviceForMany: 'Try again with fewer addresses.',
  },
  'storage-failed': {
    title: 'The stored settings couldn’t be read or saved',
    advice: 'Try again in a moment. If it stays this way, contact the app’s support.',
  },
  internal: {
    title: 'Something went wrong',
    advice: 'Try again. If it stays this way, contact the app’s support with the code below.',
  },
};

export const nothingLost = 'Nothing you entered is lost.';

export const keptAnswer: Words['keptAnswer'] = (failure, age) =>
  `Couldn’t check again: ${failure}. This is the answer from ${age}.`;

export const addressProblems: Words['addressProblems'] = {
  'no-at-sign': 'It has no @.',
  'more-than-one-at-sign': 'It has more than one @.',
  'empty-local-part': 'Nothing stands before the @.',
  'empty-domain': 'Nothing stands after the @.',
  'address-too-long': 'It’s longer than 254 characters.',
  'local-part-too-long': 'The part before the @ is longer than 64 characters.',
  'bad-domain': 'What stands after the @ isn’t a domain.',
};

export const settingsProblems: Words['settingsProblems'] = {
  'not-an-object': 'The file has to hold a JSON object.',
  missing: 'This field is missing.',
  'unknown-field': 'This field isn’t part of a settings file.',
  'wrong-type': 'This field has a value of the wrong kind.',
  'unknown-word': 'This field has a value that we don’t know.',
  'not-a-domain': 'This isn’t a domain.',
  'duplicate-domain': 'This domain is listed twice.',
  'duplicate-field': 'This field stands there twice.',
  'not-json': 'This isn’t JSON. Is it the right file?',
};
