import { log } from './log';

test('a line of JSON', () => {
  const line = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  log({ event: 'jira-unread', operation: 'userSearch', code: 'failed' });
  expect(line.mock.calls).toEqual([
    ['{"event":"jira-unread","operation":"userSearch","code":"failed"}'],
  ]);
});
