/** Rows as they are sent: in chunks that fit into one value of Forge storage together with their answers. */
import { CHUNK_BYTES, CHUNK_ROWS, type InputRow } from '../../contract/lists';

/** In their order; no chunk is empty. */
export function toChunks(rows: readonly InputRow[]): readonly (readonly InputRow[])[] {
  const chunks: InputRow[][] = [];
  let bytes = Infinity;
  for (const row of rows) {
    const size = bytesOf(row);
    const last = chunks.at(-1);
    if (last === undefined || last.length >= CHUNK_ROWS || bytes + size > CHUNK_BYTES) {
      chunks.push([row]);
      // Brackets around the rows.
      bytes = 2 + size;
    } else {
      last.push(row);
      bytes += size;
    }
  }
  return chunks;
}

/** Of the row as JSON in UTF-8, with the comma behind it. */
function bytesOf(row: InputRow): number {
  const text = JSON.stringify(row);
  let bytes = 1;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // Halves of a surrogate pair are two of the four bytes each.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}
