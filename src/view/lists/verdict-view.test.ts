import { listWith, type SomeRow } from '../../../tests/lists/some-list';
import { READER } from '../../../tests/view/answers';
import { unknown } from '../../decide/facts';
import { toVerdictView } from './verdict-view';

function viewOf(row: SomeRow, differs = {}, because?: 'budget') {
  const [verdict] = listWith([row], differs).verdicts;
  if (verdict === undefined) throw new Error('No verdict');
  return toVerdictView(because === undefined ? verdict : { ...verdict, because }, READER);
}

test('says what a single answer says, with its condition', () => {
  expect(viewOf(['jo@client.example', unknown('account')], {}, 'budget')).toMatchObject({
    badge: { kind: 'customer-invited', text: 'JSM customer notification' },
    sentence:
      'If this person is new to the site, they get the JSM customer notification, your project’s own mail.',
    certainty: { text: 'Certain' },
    reasons: ['External is on and allows this domain, so your project sends its own notification.'],
    otherwise: 'If they aren’t new: an error or no mail.',
    account: 'Not known',
    accountBecause: READER.words.unknown.budget,
    destinations: ['customers-page', 'customer-notifications', 'customer-access'],
  });
});

interface Case {
  readonly name: string;
  readonly row: SomeRow;
  readonly account: string;
}

test.each([
  { name: 'nobody', row: 'jo@acme.com', account: 'New to the site' },
  {
    name: 'an account',
    row: ['jo@acme.com', ['portal-only']],
    account: 'portal-only account',
  },
  {
    name: 'one of two accounts',
    row: ['jo@acme.com', ['portal-only', 'invited']],
    account: 'portal-only account or invited, not accepted yet',
  },
  { name: 'anything', row: ['jo@acme.com', unknown('account')], account: 'Not known' },
  { name: 'no address', row: ['jo', unknown('account')], account: '' },
] satisfies readonly Case[])('account of $name: $account', ({ row, account }) => {
  expect(viewOf(row).account).toBe(account);
});

test('what Atlassian’s pages disagree about is said', () => {
  expect(viewOf('jo@gmail.com', { anyDomain: 'customer' })).toMatchObject({
    certainty: { text: 'Sources disagree' },
    dispute: expect.stringContaining('could also be'),
  });
  expect(viewOf('jo@acme.com').dispute).toBeUndefined();
});

test('what is open names the facts that would tell, and where to look', () => {
  const view = viewOf('jo@client.example', { external: 'unknown' });
  expect(view).toMatchObject({
    badge: { kind: 'undecided' },
    certainty: { text: 'Not certain' },
    dependsOn: 'It depends on: Customer access: External.',
    destinations: ['customer-access', 'customers-page'],
  });
  expect(viewOf('jo@acme.com').dependsOn).toBeUndefined();
});

test('caveats are told in words, and a verdict is worded once', () => {
  const [verdict] = listWith(['jo@acmee.com']).verdicts;
  if (verdict === undefined) throw new Error('No verdict');
  const view = toVerdictView(verdict, READER);
  expect(view.caveats).toContain(READER.words.caveats['look-alike-domain']);
  expect(toVerdictView(verdict, { ...READER, now: 0 })).toBe(view);
});
