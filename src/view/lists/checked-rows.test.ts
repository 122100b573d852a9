import { listWith } from '../../../tests/lists/some-list';
import { answerWith, reportedWith } from '../../../tests/view/answers';
import { unknown } from '../../decide/facts';
import { toResults } from './checked-rows';

test('an address that was answered at once is a row like any other', () => {
  const differs = { address: 'jo@client.example' };
  const account = {
    fact: 'account',
    possible: unknown('account'),
    origin: 'jira',
    unknownBecause: 'not-permitted',
  } as const;
  const later = answerWith({ address: 'jo@acme.com', account: 'none' });
  const { rows, verdicts } = toResults([
    [7, answerWith(differs, { facts: [account] })],
    [3, { ...later, condition: 'always', headline: reportedWith({}) }],
  ]);
  expect(rows).toEqual([
    [3, 'jo@acme.com', 1],
    [7, 'jo@client.example', 0],
  ]);
  const [asListed] = listWith([['jo@client.example', unknown('account')]]).verdicts;
  expect(verdicts[0]).toEqual({ ...asListed, because: 'not-permitted' });
});

test('what another reading would give comes with it', () => {
  const differs = { address: 'jo@gmail.com', anyDomain: 'customer' } as const;
  const [verdict] = toResults([[1, answerWith(differs)]]).verdicts;
  expect(verdict?.otherReadings).toEqual(reportedWith(differs).otherReadings);
  expect(verdict?.account).toEqual(unknown('account'));
});

test('without another case there is none', () => {
  const { otherwise: _none, ...checked } = answerWith({});
  expect(Object.keys(toResults([[1, checked]]).verdicts[0] ?? {})).not.toContain('otherwise');
});
