import { openPace } from './pace';

test('calls start at least so far apart, and only as far as needed', async () => {
  let now = 0;
  const slept: number[] = [];
  const pace = openPace(
    4,
    () => new Date(now),
    (ms) => {
      slept.push(ms);
      return Promise.resolve();
    },
  );
  await Promise.all([pace(), pace(), pace()]);
  now = 10_000;
  await pace();
  expect(slept).toEqual([250, 500]);
});
