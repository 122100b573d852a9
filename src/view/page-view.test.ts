import { answerWith, PAGE, READER } from '../../tests/view/answers';
import { toAccountTypes, toOutcomesExplained, toPageView, toSummary } from './page-view';

const { record, ...UNRECORDED } = PAGE;

test('a recorded site says by whom and how long ago', () => {
  expect(toPageView(PAGE, READER)).toEqual({
    recorded: { text: 'Answers rest on settings recorded by Sam, 3 days ago.' },
    remarks: [],
  });
});

test('where the name is not known, the page asks for it by account id', () => {
  if (record === undefined) throw new Error('the page report has a record');
  const { authorName: _, ...nameless } = record;
  const view = toPageView({ ...PAGE, record: nameless }, READER);
  expect(view.recorded?.byAccountId).toBe('sam');
});

test.each([
  { mayAdminister: true, says: 'Record them once' },
  { mayAdminister: false, says: 'Ask a Jira admin' },
])('nothing recorded: $says', ({ mayAdminister, says }) => {
  const view = toPageView({ ...UNRECORDED, caller: { mayAdminister } }, READER);
  expect(view).not.toHaveProperty('recorded');
  expect(view.noRecord?.text).toContain(says);
});

test('what could not be read of the project is named, with Jira’s own warning', () => {
  const project = {
    ...PAGE.project,
    senderWarning: 'Email address not verified.',
    missing: [
      { what: 'sender', because: 'failed' },
      { what: 'something new', because: 'not-permitted' },
    ],
  } as const;
  expect(toPageView({ ...PAGE, project }, READER).remarks).toEqual([
    'Jira warns about the project’s notification address: “Email address not verified.”',
    'The project’s notification address couldn’t be read: Jira couldn’t be read.',
    'A part of the project’s data couldn’t be read: Jira doesn’t show this to you.',
  ]);
});

test('the four outcomes are explained', () => {
  expect(toOutcomesExplained(READER).map(({ badge }) => badge.outcome)).toHaveLength(4);
});

test('the portal-only account type shows the portal’s own address', () => {
  const [atlassian, portalOnly] = toAccountTypes(PAGE, READER);
  expect(portalOnly?.signIn).toContain(PAGE.project.portalUrl);
  expect(atlassian?.signIn).not.toContain(PAGE.project.portalUrl);
});

test('a list is counted by how sure its answers are, and missing ones are told', () => {
  const disputed = answerWith({ internal: false, external: false });
  const failed = { address: 'x@acme.com', failed: { code: 'jira-failed' } } as const;
  const answers = [answerWith({}), answerWith({ internal: 'unknown' }), disputed];
  expect(toSummary({ results: answers }, READER)).toEqual({ text: '1 certain · 2 not certain' });
  expect(toSummary({ results: [...answers, failed] }, READER)).toEqual({
    text: '1 certain · 2 not certain · 1 not checked',
    partial: '1 of 4 addresses couldn’t be checked. The others stand.',
  });
});
