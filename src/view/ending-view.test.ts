import { verdictWith, type Differs } from '../../tests/oracle/neutral-site';
import { READER } from '../../tests/view/answers';
import { toEndingView } from './ending-view';

const PLACES = { sender: 'help@acme.com', portal: 'https://acme.example/portal/1' };

function viewsWith(differs: Differs, places = PLACES) {
  const { endings } = verdictWith(differs);
  return endings.map((ending) => toEndingView(ending, places, endings.length === 1, READER));
}

function row(label: string, differs: Differs): string | undefined {
  return viewsWith(differs)[0]?.rows.find((each) => each.label === label)?.text;
}

test.each([
  { step: 'T1', differs: {}, made: 'An Atlassian account' },
  { step: 'T2', differs: { internal: false }, made: 'A portal-only account' },
  {
    step: 'T4',
    differs: { anyDomain: 'none', external: false, address: 'jo@x.example' },
    made: 'No new account',
  },
  { step: 'M1', differs: { internal: false, outgoingMail: false }, made: 'A portal-only account' },
] satisfies readonly { step: string; differs: Differs; made: string }[])(
  'account made at $step',
  ({ step, differs, made }) => {
    expect(viewsWith(differs)[0]?.step).toBe(step);
    expect(row('Account made', differs)).toBe(made);
  },
);

test('the sender is named with the project’s real address, and only where there is a mail', () => {
  expect(row('Mail comes from', { internal: false })).toBe('Your project, help@acme.com');
  expect(row('Mail comes from', {})).toContain('@am.atlassian.com');
  expect(row('Mail comes from', { address: 'jo' })).toBeUndefined();
});

test('a portal-only person signs in at the portal’s own address', () => {
  expect(row('They do next', { internal: false })).toContain(PLACES.portal);
  expect(row('They do next', { internal: false })).toContain('not at the site’s own address');
});

test('where the invite fails, the inviter learns what to do, and the person has nothing to do', () => {
  expect(row('What helps', { portalAccess: 'broken' })).toContain('permission scheme');
  expect(row('They do next', { portalAccess: 'broken' })).toBeUndefined();
});

test('an ending has a condition only beside others', () => {
  expect(viewsWith({})[0]).not.toHaveProperty('when');
  expect(viewsWith({ internal: 'unknown' }).map(({ when }) => when)).toEqual([
    'If Internal is on',
    'If Internal is off',
  ]);
});

test('every ending has a mail preview exactly if it has a sender, or may send a verification mail', () => {
  expect(viewsWith({})[0]?.mail?.kind).toBe('atlassian-account-invitation');
  expect(viewsWith({ account: 'portal-only' })[0]?.mail).toBeUndefined();
});
