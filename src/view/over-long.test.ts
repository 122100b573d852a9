import { ago, answerWith, PAGE, READER } from '../../tests/view/answers';
import { MAX_ADDRESS_TEXT } from '../contract/payloads';
import { isOverLong, toShown, withOverLong } from './over-long';
import { settingOf, toResultView } from './result-view';

const LONGEST = 'a'.repeat(MAX_ADDRESS_TEXT);
const TOO_LONG = `${LONGEST}@acme.com`;
const NOW = ago(0);

test.each([
  { name: 'what the back end takes', address: LONGEST, over: false },
  { name: 'one character more', address: `${LONGEST}a`, over: true },
])('$name: $over', ({ address, over }) => {
  expect(isOverLong(address)).toBe(over);
});

test('a list keeps its order, and each address has its answer', () => {
  const [first, last] = [answerWith({}), answerWith({ address: 'li@acme.com' })];
  const reply = { ok: true, data: { results: [first, last], revision: '1' } } as const;
  const whole = withOverLong(reply, [first.address, TOO_LONG, last.address], NOW);
  expect(whole).toMatchObject({
    ok: true,
    data: { revision: '1', results: [first, { address: TOO_LONG, checkedAt: NOW }, last] },
  });
});

test('the answer is certain: the invite fails, and what is wrong is said', () => {
  const whole = withOverLong({ ok: true, data: { results: [] } }, [TOO_LONG], NOW);
  const [result] = whole.ok ? whole.data.results : [];
  if (result === undefined || 'failed' in result) throw new Error('there is an answer');
  const view = toResultView(result, settingOf(PAGE), READER);
  expect(view.endings.map(({ step }) => step)).toEqual(['A1']);
  expect(view.problem).toBe('It’s longer than 254 characters.');
  expect(view.doubts).toEqual([]);
});

test('a reply that failed stays failed', () => {
  const failed = { ok: false, error: { code: 'timed-out' } } as const;
  expect(withOverLong(failed, [TOO_LONG], NOW)).toBe(failed);
});

test.each([
  { name: 'an address', address: 'jo@acme.com', shown: 'jo@acme.com' },
  { name: 'too long to be one', address: TOO_LONG, shown: `${'a'.repeat(60)}…` },
])('shown: $name', ({ address, shown }) => {
  expect(toShown(address)).toBe(shown);
});
