/** A file read piece by piece as a list; the page is free in between. */
import { openInput } from '../../../../../src/view/list-input/open-input';
import type {
  ChosenShape,
  FileProblem,
  ReadInput,
} from '../../../../../src/view/list-input/read-input';
import { sniff } from '../../../../../src/view/list-input/sniff';

export interface FileOptions {
  readonly chosen?: ChosenShape;
  readonly onProgress?: (bytes: number, all: number) => void;
  readonly signal?: AbortSignal;
}

export type FileAnswer =
  | { readonly ok: true; readonly input: ReadInput; readonly encoding: string }
  | { readonly ok: false; readonly problem: FileProblem };

/** What a page can hold with ease. */
export const MAX_FILE_BYTES = 60_000_000;
const PIECE_BYTES = 1_000_000;
const SNIFFED_BYTES = 65_536;
/** How old programs write, and what is left where UTF-8 is not valid. */
const OLD_ENCODING = 'windows-1252';

/** Reads it; never throws. */
export async function readFile(file: Blob, options: FileOptions = {}): Promise<FileAnswer> {
  if (file.size > MAX_FILE_BYTES) return { ok: false, problem: 'too-large' };
  try {
    const sniffed = sniff(await bytesOf(file.slice(0, SNIFFED_BYTES)));
    if (!sniffed.ok) return sniffed;
    const { encoding } = sniffed;
    const input = await decoded(file, encoding, options);
    if (input !== undefined) return { ok: true, input, encoding };
    const old = await decoded(file, OLD_ENCODING, options);
    return old === undefined
      ? { ok: false, problem: 'binary' }
      : { ok: true, input: old, encoding: OLD_ENCODING };
  } catch {
    return { ok: false, problem: 'unreadable' };
  }
}

/** `undefined`: it is not written so. */
async function decoded(
  file: Blob,
  encoding: string,
  { chosen, onProgress, signal }: FileOptions,
): Promise<ReadInput | undefined> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const input = openInput(chosen);
  for (let start = 0; start < file.size; start += PIECE_BYTES) {
    signal?.throwIfAborted();
    const bytes = await bytesOf(file.slice(start, start + PIECE_BYTES));
    const text = decode(decoder, bytes);
    if (text === undefined) return undefined;
    input.push(text);
    onProgress?.(Math.min(file.size, start + PIECE_BYTES), file.size);
    await pause();
  }
  const rest = decode(decoder);
  if (rest === undefined) return undefined;
  input.push(rest);
  return input.end();
}

function decode(decoder: TextDecoder, bytes?: Uint8Array): string | undefined {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

async function bytesOf(part: Blob): Promise<Uint8Array> {
  return new Uint8Array(await part.arrayBuffer());
}

/** Lets the browser draw, and hear what is pressed. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
