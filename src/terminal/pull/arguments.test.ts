import { spokenFor } from '../spoken';
import { parseArguments, usage } from './arguments';

const { terminal: WORDS } = spokenFor([], undefined);

test('everything that can be said is taken', () => {
  expect(parseArguments(['--org', 'a-1', '--settings', 's', '--mapping', 'm'], WORDS)).toEqual({
    kind: 'run',
    run: { org: 'a-1', settings: 's', mapping: 'm' },
  });
});

test('the settings file has a usual name', () => {
  expect(parseArguments(['--org', 'a1'], WORDS)).toEqual({
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
  [['--org', 'a', '--language', 'tlh'], '--language is one of en'],
])('%j is wrong', (words, message) => {
  const parsed = parseArguments(words, WORDS);
  expect(parsed.kind === 'wrong' ? parsed.message : '').toContain(message);
});

test('help needs nothing else', () => {
  expect(parseArguments(['--help'], WORDS)).toEqual({ kind: 'help' });
});

test('the help names every option, and the variable of the key', () => {
  const text = usage(WORDS);
  for (const said of ['--org', '--settings', '--mapping', '--language', 'ATLASSIAN_ORG_API_KEY']) {
    expect(text).toContain(said);
  }
});
