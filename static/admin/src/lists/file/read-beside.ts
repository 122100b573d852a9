/** Reads a file in a worker, so that the page stays free; without one the page reads it itself, piece by piece. */
import type { ChosenShape } from '../../../../../src/view/list-input/read-input';
import { readFile, type FileAnswer, type FileOptions } from './read-file';

export interface FileJob {
  readonly file: Blob;
  readonly chosen: ChosenShape;
}

export type FileMessage =
  | { readonly is: 'progress'; readonly bytes: number; readonly all: number }
  | { readonly is: 'answer'; readonly answer: FileAnswer };

/** Makes a worker; a test, or a browser without one, throws. */
export type OpenWorker = () => Worker;

const OPEN: OpenWorker = () =>
  new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' });

export async function readBeside(
  file: Blob,
  options: FileOptions = {},
  open: OpenWorker = OPEN,
): Promise<FileAnswer> {
  try {
    return await inWorker(open(), file, options);
  } catch {
    return readFile(file, options);
  }
}

function inWorker(worker: Worker, file: Blob, options: FileOptions): Promise<FileAnswer> {
  const { chosen = {}, onProgress, signal } = options;
  return new Promise<FileAnswer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FileMessage>) => {
      if (data.is === 'answer') resolve(data.answer);
      else onProgress?.(data.bytes, data.all);
    };
    worker.onerror = () => {
      reject(new Error('The worker could not begin'));
    };
    signal?.addEventListener('abort', () => {
      resolve({ ok: false, problem: 'unreadable' });
    });
    worker.postMessage({ file, chosen } satisfies FileJob);
  }).finally(() => {
    worker.terminate();
  });
}
