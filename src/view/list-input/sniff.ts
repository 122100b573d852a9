/** What the first bytes of a file say of it: the encoding of a text, or that it is none. */
import type { FileProblem } from './read-input';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

export type Sniffed =
  | { readonly ok: true; readonly encoding: Encoding }
  | { readonly ok: false; readonly problem: FileProblem };

const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly problem: FileProblem }[] =
  [
    // A zip archive, as .xlsx is one; the old .xls; %PDF
    { bytes: [0x50, 0x4b, 0x03, 0x04], problem: 'excel-workbook' },
    { bytes: [0xd0, 0xcf, 0x11, 0xe0], problem: 'excel-workbook' },
    { bytes: [0x25, 0x50, 0x44, 0x46], problem: 'pdf' },
  ];

/** Looks at some kilobytes. */
export function sniff(first: Uint8Array): Sniffed {
  if (first.length === 0) return { ok: false, problem: 'empty-file' };
  const known = SIGNATURES.find(({ bytes }) => bytes.every((byte, at) => first[at] === byte));
  if (known !== undefined) return { ok: false, problem: known.problem };
  if (first[0] === 0xff && first[1] === 0xfe) return { ok: true, encoding: 'utf-16le' };
  if (first[0] === 0xfe && first[1] === 0xff) return { ok: true, encoding: 'utf-16be' };
  // No text but UTF-16 holds a zero byte.
  if (first.includes(0)) return { ok: false, problem: 'binary' };
  return { ok: true, encoding: 'utf-8' };
}
