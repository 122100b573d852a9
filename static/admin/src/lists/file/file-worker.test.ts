import type { FileMessage } from './read-beside';

interface WorkerScope {
  onmessage?: (event: { readonly data: unknown }) => void;
  postMessage: (message: FileMessage) => void;
}

test('a file that arrives is answered, with its progress before', async () => {
  const told: FileMessage[] = [];
  const answered = new Promise<void>((resolve) => {
    const scope: WorkerScope = {
      postMessage: (message) => {
        told.push(message);
        if (message.is === 'answer') resolve();
      },
    };
    Object.assign(globalThis, { self: scope });
  });
  await import('./file-worker');
  const { self: scope } = globalThis as unknown as { readonly self: WorkerScope };
  scope.onmessage?.({ data: { file: new Blob(['jo@acme.com']), chosen: {} } });
  await answered;
  expect(told.map(({ is }) => is)).toEqual(['progress', 'answer']);
  expect(told[1]).toMatchObject({ answer: { ok: true, input: { rows: [[1, 'jo@acme.com']] } } });
});
