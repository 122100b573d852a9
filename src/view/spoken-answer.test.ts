import { answerWith, READER } from '../../tests/view/answers';
import type { CheckReport } from '../contract/api';
import type { Failure } from '../contract/reply';
import { toSpokenAnswer } from './spoken-answer';

const NONE = new Map<string, Failure>();
const certain = answerWith({ address: 'jo@acme.com' });
const open = answerWith({ address: 'al@acme.com', internal: 'unknown' });
const failed = { address: 'x@acme.com', failed: { code: 'jira-failed' } } as const;

const spoken = (...results: CheckReport['results']) => toSpokenAnswer({ results }, NONE, READER);

test('of one address the outcome is said, and how sure it is', () => {
  expect(spoken(certain)).toBe(
    'jo@acme.com: If this person is new to the site, they get an Atlassian Account invitation. Certain.',
  );
  expect(spoken(open)).toMatch(/^al@acme\.com: .* Not certain\.$/);
});

test('where sources disagree, both readings are said', () => {
  const disputed = answerWith({ internal: false, external: false });
  expect(spoken(disputed)).toContain('Sources disagree. Atlassian’s pages disagree here.');
});

test('one that could not be checked says what to do', () => {
  expect(spoken(failed)).toBe(
    'x@acme.com: Jira couldn’t be read. Nothing you entered is lost. Try again in a moment.',
  );
});

test('several are counted, and what is missing among them', () => {
  expect(spoken(certain, open)).toBe('1 certain · 1 not certain.');
  expect(spoken(certain, failed)).toBe(
    '1 certain · 0 not certain · 1 not checked. 1 of 2 addresses couldn’t be checked. The others stand.',
  );
});

test('an answer that could not be checked again is said with the reason', () => {
  const kept = new Map([['jo@acme.com', { code: 'jira-rate-limited' }] as const]);
  expect(toSpokenAnswer({ results: [certain] }, kept, READER)).toMatch(
    /^jo@acme\.com: Jira is busy\. jo@acme\.com: If this person/,
  );
});
