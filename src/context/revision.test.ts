import { isKept, numberOf, toRevision, toText } from './revision';

test('a revision is its number and a part of its own', () => {
  const revision = toRevision(7, '01234567-89ab-4000-8000-000000000000');
  expect(revision).toBe('000007-01234567');
  expect(numberOf(revision)).toBe(7);
});

test('no number is the beginning of another, and texts sort as numbers do', () => {
  const texts = [1, 10, 99, 100, 1000].map(toText);
  expect([...texts].sort()).toEqual(texts);
  expect(new Set(texts.map(({ length }) => length)).size).toBe(1);
});

test.each([
  { revision: '000001-a', current: '000200-a', kept: true },
  { revision: '000001-a', current: '000201-a', kept: false },
  { revision: '000201-a', current: '000201-a', kept: true },
  { revision: 'nonsense', current: '000001-a', kept: false },
])('$revision when $current is current: $kept', ({ revision, current, kept }) => {
  expect(isKept(revision, current)).toBe(kept);
});
