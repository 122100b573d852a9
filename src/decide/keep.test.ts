import { keep } from './keep';

test('what is kept is there', () => {
  const memory = new Map<string, number>();
  keep(memory, 'a', 1);
  keep(memory, 'b', 2);
  expect([...memory]).toEqual([
    ['a', 1],
    ['b', 2],
  ]);
});

test('a memory that is full starts anew', () => {
  const memory = new Map(Array.from({ length: 50_000 }, (_, n) => [n, n]));
  keep(memory, -1, 0);
  expect([...memory]).toEqual([[-1, 0]]);
});
