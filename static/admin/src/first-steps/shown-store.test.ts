import { keepShown, readShown } from './shown-store';

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

test('what was chosen is kept, each site by itself', () => {
  const store = memory();
  keepShown('a', false, () => store);
  keepShown('b', true, () => store);
  expect(['a', 'b', 'c'].map((site) => readShown(site, () => store))).toEqual([
    false,
    true,
    undefined,
  ]);
  keepShown('a', true, () => store);
  expect(readShown('a', () => store)).toBe(true);
});

test('something else in its place is nothing', () => {
  expect(readShown('a', () => ({ ...memory(), getItem: () => 'perhaps' }))).toBeUndefined();
});

test('a browser that keeps nothing is no error', () => {
  const refusing = () => {
    throw new Error('SecurityError');
  };
  keepShown('a', false, refusing);
  expect(readShown('a', refusing)).toBeUndefined();
});
