import { listWith, people } from '../../../tests/lists/some-list';
import { unknown } from '../../decide/facts';
import { isToInvite, toInvite, type WantedMail } from './to-invite';

const LIST = listWith([
  'jo@acme.com',
  'al@client.example',
  ['sam@acme.com', ['atlassian-with-access']],
  'nobody',
  ['kim@client.example', unknown('account')],
]);

interface Case {
  readonly wanted?: readonly WantedMail[];
  readonly only?: readonly number[];
  readonly text: string;
}

test.each([
  { text: 'jo@acme.com, al@client.example, kim@client.example' },
  { wanted: ['customer-invited'], text: 'al@client.example, kim@client.example' },
  { wanted: ['atlassian-account-invitation'], text: 'jo@acme.com' },
  { only: [4, 2, 0, 99], text: 'kim@client.example, jo@acme.com' },
] satisfies readonly Case[])('$wanted of $only: $text', ({ wanted, only, text }: Case) => {
  const found = toInvite(LIST, wanted, only === undefined ? {} : { only });
  expect(found).toEqual({ count: text.split(', ').length, batches: [text] });
});

test('many are given in batches, with nobody lost or doubled', () => {
  const all = people(205, 'client.example');
  const { count, batches } = toInvite(listWith(all));
  expect(count).toBe(205);
  expect(batches.map((text) => text.split(', ').length)).toEqual([100, 100, 5]);
  expect(batches.join(', ')).toBe(all.join(', '));
});

test('nobody is no batch', () => {
  expect(toInvite(listWith(['nobody']))).toEqual({ count: 0, batches: [] });
  expect(toInvite(LIST, [])).toEqual({ count: 0, batches: [] });
});

test('what may also be something else is not to be invited', () => {
  expect(isToInvite({ outcomes: ['customer-invited', 'error'] })).toBe(false);
  expect(isToInvite({ outcomes: ['no-notification'] })).toBe(false);
});
