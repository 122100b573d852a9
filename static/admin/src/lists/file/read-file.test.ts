import { MAX_FILE_BYTES, readFile } from './read-file';

function fileOf(...parts: readonly BlobPart[]): Blob {
  return new Blob([...parts]);
}

test('a table is read, whatever its size in pieces', async () => {
  const rows = Array.from(
    { length: 60_000 },
    (_, at) => `Ünal ${String(at)},p${String(at)}@acme.com`,
  );
  const seen: number[] = [];
  const file = fileOf(['name,email', ...rows].join('\n'));
  const answer = await readFile(file, {
    onProgress: (bytes) => {
      seen.push(bytes);
    },
  });
  if (!answer.ok) throw new Error(answer.problem);
  expect(answer.encoding).toBe('utf-8');
  expect(answer.input.rows).toHaveLength(60_000);
  expect(seen.length).toBeGreaterThan(1);
  expect(seen.at(-1)).toBe(file.size);
});

test('UTF-16 and the encoding of old programs are read', async () => {
  const wide = Uint8Array.of(
    0xff,
    0xfe,
    ...Array.from('jo@acme.com').flatMap((one) => [one.charCodeAt(0), 0]),
  );
  expect(await readFile(fileOf(wide))).toMatchObject({ ok: true, encoding: 'utf-16le' });
  const old = Uint8Array.of(0x4a, 0xf6, 0x2c, ...new TextEncoder().encode('jo@acme.com'));
  expect(await readFile(fileOf(old))).toMatchObject({ ok: true, encoding: 'windows-1252' });
});

test('what was chosen counts', async () => {
  const answer = await readFile(fileOf('a,b\njo@acme.com,al@acme.com\n1,2'), {
    chosen: { kind: 'table', separator: ',', column: 1 },
  });
  expect(answer).toMatchObject({
    ok: true,
    input: {
      rows: [
        [2, 'al@acme.com'],
        [3, '2'],
      ],
    },
  });
});

test.each([
  { name: 'a binary file', file: fileOf(Uint8Array.of(1, 0, 2)), problem: 'binary' },
  { name: 'an empty file', file: fileOf(), problem: 'empty-file' },
])('$name is said to be none', async ({ file, problem }) => {
  expect(await readFile(file)).toEqual({ ok: false, problem });
});

test('what is too large is not begun', async () => {
  const file = { size: MAX_FILE_BYTES + 1 } as Blob;
  expect(await readFile(file)).toEqual({ ok: false, problem: 'too-large' });
});

test('a file that is gone, or that nobody wants any more, is no exception', async () => {
  const gone = { size: 5, slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) };
  expect(await readFile(gone as unknown as Blob)).toEqual({ ok: false, problem: 'unreadable' });
  const stop = new AbortController();
  stop.abort();
  const answer = await readFile(fileOf('jo@acme.com'), { signal: stop.signal });
  expect(answer).toEqual({ ok: false, problem: 'unreadable' });
});
