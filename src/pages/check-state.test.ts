import { answerWith } from '../../tests/view/answers';
import type { CheckReport } from '../contract/api';
import { afterAgain, afterList, whileAgain, type CheckState } from './check-state';

const [A, B, C] = ['a@acme.com', 'b@acme.com', 'c@acme.com'] as const;
const LIST = afterList(replyOf(A, B, C), [A, B, C]);
const FAILED = { ok: false, error: { code: 'timed-out' } } as const;

function reportOf(...addresses: readonly string[]): CheckReport {
  return { results: addresses.map((address) => answerWith({ address })) };
}

function replyOf(...addresses: readonly string[]) {
  return { ok: true, data: reportOf(...addresses) } as const;
}

function addressesOf(state: CheckState): readonly string[] {
  return state.is === 'done' ? state.report.results.map(({ address }) => address) : [];
}

test('a list that came back stands; one that failed can be asked again as it was', () => {
  expect(LIST).toEqual({ is: 'done', report: reportOf(A, B, C), again: [], kept: new Map() });
  expect(afterList(FAILED, [A])).toEqual({ is: 'failed', failure: FAILED.error, addresses: [A] });
});

test('two that are asked again at once leave the list whole, in either order', () => {
  const asked = whileAgain(whileAgain(LIST, A), B);
  expect(asked).toMatchObject({ again: [A, B] });
  const first = afterAgain(asked, B, replyOf(B));
  expect(first).toMatchObject({ again: [A] });
  const both = afterAgain(first, A, replyOf(A));
  expect(both).toMatchObject({ again: [] });
  expect(addressesOf(both)).toEqual([A, B, C]);
});

test('a fresh answer takes the place of the old one, and no other', () => {
  const fresh = { ...answerWith({ address: B }), fromStorage: true };
  const after = afterAgain(LIST, B, { ok: true, data: { results: [fresh] } });
  expect(after).toMatchObject({
    report: { results: [{ fromStorage: false }, { fromStorage: true }, { fromStorage: false }] },
  });
});

test.each([
  { name: 'as a whole', reply: FAILED },
  {
    name: 'for this address',
    reply: { ok: true, data: { results: [{ address: B, failed: FAILED.error }] } },
  },
] as const)('a check that fails $name keeps the old answer until one succeeds', ({ reply }) => {
  const after = afterAgain(whileAgain(LIST, B), B, reply);
  expect(after).toEqual({ ...LIST, kept: new Map([[B, FAILED.error]]) });
  expect(afterAgain(after, B, replyOf(B))).toEqual(LIST);
});

test('a failure takes the place of an older failure', () => {
  const old = { address: A, failed: { code: 'internal' } } as const;
  const list = afterList({ ok: true, data: { results: [old] } }, [A]);
  expect(afterAgain(list, A, FAILED)).toMatchObject({
    kept: new Map(),
    report: { results: [{ address: A, failed: FAILED.error }] },
  });
});

test('a reply without the address changes no answer', () => {
  expect(afterAgain(whileAgain(LIST, A), A, replyOf())).toEqual(LIST);
});

test('asked twice, an address is under way once', () => {
  expect(whileAgain(whileAgain(LIST, A), A)).toMatchObject({ again: [A] });
});

test('where there is no list a single answer changes nothing', () => {
  const idle = { is: 'idle' } as const;
  expect(whileAgain(idle, A)).toBe(idle);
  expect(afterAgain(idle, A, replyOf(A))).toBe(idle);
});
