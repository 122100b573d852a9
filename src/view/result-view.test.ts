import { answerWith, PAGE, READER } from '../../tests/view/answers';
import { settingOf, toResultView } from './result-view';

const SETTING = settingOf(PAGE);

test('the setting takes sender, portal, links and author from the page report', () => {
  expect(SETTING).toEqual({
    places: { sender: PAGE.project.senderAddress, portal: PAGE.project.portalUrl },
    where: {
      siteUrl: PAGE.siteUrl,
      projectKey: 'HELP',
      customersUrl: PAGE.project.customersUrl,
    },
    author: 'Sam',
  });
});

test('what could not be read is left out, and without a site there are no links', () => {
  const project = { id: '1', key: 'HELP', name: 'HELP', readAt: '', missing: [] };
  const bare = {
    project,
    siteUrl: '',
    staleAfterDays: 30,
    caller: { mayAdminister: false },
    facts: [],
  };
  expect(settingOf(bare)).toEqual({ places: {} });
});

test.each([
  { fromStorage: true, age: 'Stored answer, checked 2 minutes ago.' },
  { fromStorage: false, age: 'Checked just now.' },
])('age: $age', ({ fromStorage, age }) => {
  const view = toResultView(answerWith({}, { fromStorage }), SETTING, READER);
  expect(view).toMatchObject({ age, stored: fromStorage });
});

test('an address that is not valid says what is wrong with it', () => {
  const view = toResultView(answerWith({ address: 'jo' }), SETTING, READER);
  expect(view.problem).toBe('It has no @.');
  expect(toResultView(answerWith({}), SETTING, READER)).not.toHaveProperty('problem');
});

test('the limits stand beside every answer that can send mail', () => {
  expect(toResultView(answerWith({}), SETTING, READER).limits).toHaveLength(4);
  expect(toResultView(answerWith({ address: 'jo' }), SETTING, READER).limits).toEqual([]);
  const silent = answerWith({ internal: false, outgoingMail: false });
  expect(toResultView(silent, SETTING, READER).limits).toEqual([]);
});

test('caveats come in words', () => {
  const { caveats } = toResultView(answerWith({}), SETTING, READER);
  expect(caveats).toContainEqual({
    caveat: 'cannot-be-undone',
    text: READER.words.caveats['cannot-be-undone'],
  });
});

test('a single ending needs no condition; one of several has its own', () => {
  const [only] = toResultView(answerWith({}), SETTING, READER).endings;
  expect(only).not.toHaveProperty('when');
  const several = toResultView(answerWith({ internal: 'unknown' }), SETTING, READER).endings;
  expect(several.every(({ when }) => when !== undefined)).toBe(true);
});

test.each([
  { plan: 'free', text: READER.words.projectPage.templateOnFreePlan },
  { plan: 'paid', text: READER.words.caveats['template-may-not-be-editable'] },
] as const)('the template on the plan: $plan', ({ plan, text }) => {
  const setting = settingOf({ ...PAGE, project: { ...PAGE.project, plan } });
  const { caveats } = toResultView(answerWith({ internal: false }), setting, READER);
  expect(caveats).toContainEqual({ caveat: 'template-may-not-be-editable', text });
});

test.each([
  { name: 'a relative is listed', differs: { address: 'jo@eu.acme.com' }, told: true },
  {
    name: 'nobody knows what is listed',
    differs: { address: 'jo@eu.acme.com', approvedDomains: 'unknown' },
    told: false,
  },
] as const)(
  'that only a relative is listed is told where it is known: $name',
  ({ differs, told }) => {
    const { caveats } = toResultView(answerWith(differs), SETTING, READER);
    const codes = caveats.map(({ caveat }) => caveat);
    expect(codes.includes('parent-or-child-domain-listed')).toBe(told);
  },
);

test.each([
  { name: 'a relative is listed', approvedDomains: { 'eu.acme.com': 'customer' }, told: true },
  { name: 'the list is unknown', approvedDomains: 'unknown', told: false },
] as const)('what is said of a relative’s entry needs a known list: $name', (row) => {
  const answer = answerWith({ approvedDomains: row.approvedDomains });
  const { caveats } = toResultView(answer, SETTING, READER);
  expect(answer.headline.caveats).toContain('parent-or-child-domain-listed');
  expect(caveats.some(({ caveat }) => caveat === 'parent-or-child-domain-listed')).toBe(row.told);
});
