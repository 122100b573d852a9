import { mapBounded } from './bounded';

test('results stand in the order of the list, whoever is ready first', async () => {
  const delays = [30, 5, 20, 1];
  const results = await mapBounded(delays, 2, async (ms) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    return ms;
  });
  expect(results).toEqual(delays);
});

test('never more at a time than allowed', async () => {
  let running = 0;
  let most = 0;
  await mapBounded(Array(20).fill(0), 4, async () => {
    running += 1;
    most = Math.max(most, running);
    await Promise.resolve();
    running -= 1;
  });
  expect(most).toBe(4);
});

test('an empty list is done at once', async () => {
  expect(await mapBounded([], 4, () => Promise.reject(new Error('never')))).toEqual([]);
});
