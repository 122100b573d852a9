import { readBeside } from './read-beside';

const FILE = new Blob(['jo@acme.com']);
const READ = { ok: true, input: { rows: [[1, 'jo@acme.com']] } };

/** A worker that does this with a job. */
function workerThat(does: (worker: Worker) => void): Worker {
  const worker = {
    terminated: false,
    postMessage: () => {
      does(worker as unknown as Worker);
    },
    terminate: () => {
      worker.terminated = true;
    },
  };
  return worker as unknown as Worker;
}

test('the worker answers, and is let go', async () => {
  const worker = workerThat(({ onmessage }) => {
    const tell = (data: unknown): void => {
      onmessage?.call(worker, { data } as MessageEvent);
    };
    tell({ is: 'progress', bytes: 1, all: 2 });
    tell({ is: 'answer', answer: { ok: false, problem: 'binary' } });
  });
  const seen: number[] = [];
  const onProgress = (bytes: number): void => {
    seen.push(bytes);
  };
  expect(await readBeside(FILE, { onProgress }, () => worker)).toEqual({
    ok: false,
    problem: 'binary',
  });
  expect(seen).toEqual([1]);
  expect(worker).toMatchObject({ terminated: true });
});

test('without a worker, or with one that fails, the page reads the file', async () => {
  const refused = (): never => {
    throw new Error('no workers here');
  };
  expect(await readBeside(FILE, {}, refused)).toMatchObject(READ);
  const broken = workerThat(({ onerror }) => {
    onerror?.call(broken, {} as ErrorEvent);
  });
  expect(await readBeside(FILE, {}, () => broken)).toMatchObject(READ);
});

test('a reading that nobody wants any more ends', async () => {
  const stop = new AbortController();
  const silent = workerThat(() => {
    stop.abort();
  });
  expect(await readBeside(FILE, { signal: stop.signal }, () => silent)).toMatchObject({
    ok: false,
  });
});
