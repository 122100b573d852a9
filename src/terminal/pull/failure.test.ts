import type { PullFailure } from '../../view/words/terminal-words';
import { spokenFor } from '../spoken';
import { describe, EXIT_CODES, failed, type Failure } from './failure';

const sentenceOf = (failure: Failure) => describe(failure, spokenFor([], undefined).terminal.pull);

test('a failure names what it is about and the status, where there is one', () => {
  expect(sentenceOf({ code: 'server-failed', about: '/x', status: 502 })).toMatch(
    /^\/x: .*\(502\)$/,
  );
  expect(sentenceOf({ code: 'endless' })).toMatch(/^the list/);
});

test('only what is known is part of it', () => {
  expect(failed('endless')).toEqual({ ok: false, failure: { code: 'endless' } });
});

test('no failure passes for success, and each has a sentence', () => {
  const codes = Object.entries(EXIT_CODES) as [PullFailure, number][];
  expect(codes.filter(([, exit]) => exit === 0)).toEqual([]);
  expect(codes.map(([code]) => sentenceOf({ code })).filter((said) => said === '')).toEqual([]);
});
