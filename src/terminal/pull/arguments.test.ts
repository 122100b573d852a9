import { parseArguments } from './arguments';

test('everything that can be said is taken', () => {
  expect(parseArguments(['--org', 'a-1', '--settings', 's', '--mapping', 'm'])).toEqual({
    kind: 'run',
    run: { org: 'a-1', settings: 's', mapping: 'm' },
  });
});

test('the settings file has a usual name', () => {
  expect(parseArguments(['--org', 'a1'])).toEqual({
    kind: 'run',
    run: { org: 'a1', settings: 'invite-check.settings.json' },
  });
});

test.each([
  [[], '--org ORG_ID is missing'],
  [['--org', '../v1'], 'letters, digits'],
  [['--org', ''], 'letters, digits'],
  [['--org', 'a', '--api', 'http://x'], '--api'],
  [['--org', 'a', 'word'], 'word'],
])('%j is wrong', (words, message) => {
  const parsed = parseArguments(words);
  expect(parsed.kind === 'wrong' ? parsed.message : '').toContain(message);
});

test('help needs nothing else', () => {
  expect(parseArguments(['--help'])).toEqual({ kind: 'help' });
});
