import { startBudget, within } from './deadline';

afterEach(() => {
  Object.assign(globalThis, { __forge_runtime__: undefined });
});

function runtimeWith(lambdaContext: object): void {
  Object.assign(globalThis, { __forge_runtime__: { appContext: {}, lambdaContext } });
}

describe('the budget', () => {
  test.each([
    {
      name: 'what Forge says is left',
      lambda: { getRemainingTimeInMillis: () => 9000 },
      left: 6000,
    },
    {
      name: 'never more than a resolver has',
      lambda: { getRemainingTimeInMillis: () => 900_000 },
      left: 22_000,
    },
    { name: 'all of it where Forge does not say', lambda: {}, left: 22_000 },
  ])('is $name, less a margin to answer', ({ lambda, left }) => {
    runtimeWith(lambda);
    expect(startBudget(() => new Date(0))()).toBe(left);
  });

  test('is longer where the manifest gives a function more time', () => {
    runtimeWith({ getRemainingTimeInMillis: () => 900_000 });
    expect(startBudget(() => new Date(0), 120_000)()).toBe(117_000);
  });

  test('runs out, and not below nothing', () => {
    runtimeWith({});
    let now = 0;
    const left = startBudget(() => new Date(now));
    now = 21_000;
    expect(left()).toBe(1000);
    now = 60_000;
    expect(left()).toBe(0);
  });
});

describe('work within a time', () => {
  test('gives what it gives', async () => {
    expect(await within(1000, () => Promise.resolve('done'))).toBe('done');
  });

  test('is told to stop when it takes longer', async () => {
    let stopped = false;
    const late = await within(
      20,
      (signal) =>
        new Promise<string>((resolve) => {
          const timer = setTimeout(() => resolve('late'), 5000);
          signal.addEventListener('abort', () => {
            stopped = true;
            clearTimeout(timer);
          });
        }),
    );
    expect(late).toBeUndefined();
    expect(stopped).toBe(true);
  });

  test('may fail', async () => {
    await expect(within(1000, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  });
});
