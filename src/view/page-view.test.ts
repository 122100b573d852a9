import { ago, answerWith, PAGE, READER } from '../../tests/view/answers';
import { toAccountTypes, toPageView, toSummary } from './page-view';

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

describe('a record that nobody confirmed for long', () => {
  const aged = (days: number, mayAdminister = false, staleAfterDays = 30) => {
    if (record === undefined) throw new Error('the page report has a record');
    const confirmedAt = ago(days * 86_400);
    const page = { ...PAGE, staleAfterDays, caller: { mayAdminister } };
    return toPageView({ ...page, record: { ...record, confirmedAt } }, READER);
  };

  test.each([
    { days: 0, staleAfterDays: 30, stale: false },
    { days: 30, staleAfterDays: 30, stale: false },
    { days: 31, staleAfterDays: 30, stale: true },
    { days: 31, staleAfterDays: 60, stale: false },
    { days: 2, staleAfterDays: 1, stale: true },
  ])('$days days, stale after $staleAfterDays: $stale', ({ days, staleAfterDays, stale }) => {
    expect(aged(days, false, staleAfterDays).stale !== undefined).toBe(stale);
  });

  test.each([
    { mayAdminister: true, says: 'then confirm or change them' },
    { mayAdminister: false, says: 'Ask a Jira admin' },
  ])('is said, with who can do something: $says', ({ mayAdminister, says }) => {
    const { stale, recorded } = aged(45, mayAdminister);
    expect(stale?.title).toBe('This site’s recorded settings may be out of date');
    expect(stale?.text).toContain('for 45 days');
    expect(stale?.text).toContain(says);
    expect(recorded?.text).toBeDefined();
  });
});

test.each([
  { mayAdminister: true, says: 'Open the Reality check' },
  { mayAdminister: false, says: 'Ask a Jira admin' },
])('accounts that contradict the record are told: $says', ({ mayAdminister, says }) => {
  const { contradicted } = toPageView(
    { ...PAGE, contradicted: 3, caller: { mayAdminister } },
    READER,
  );
  expect(contradicted?.title).toBe('New accounts contradict this site’s recorded settings');
  expect(contradicted?.text).toContain('3 accounts appeared that these settings don’t allow');
  expect(contradicted?.text).toContain(says);
  expect(toPageView(PAGE, READER)).not.toHaveProperty('contradicted');
});

test('a record that was confirmed since says so', () => {
  if (record === undefined) throw new Error('the page report has a record');
  const confirmed = { ...record, savedAt: ago(86_400 * 60), confirmedAt: ago(86_400) };
  const { authorName: _, ...nameless } = confirmed;
  expect(toPageView({ ...PAGE, record: confirmed }, READER).recorded?.text).toBe(
    'Answers rest on settings recorded by Sam, 2 months ago, and confirmed yesterday.',
  );
  expect(toPageView({ ...PAGE, record: nameless }, READER).recorded?.text).toBe(
    'Answers rest on settings confirmed yesterday, recorded 2 months ago by',
  );
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
