/** A stream that remembers what was written to it. */
import { Writable } from 'node:stream';

export interface Sink extends Writable {
  readonly text: () => string;
}

export function sink(): Sink {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk.toString());
      done();
    },
  });
  return Object.assign(stream, { text: () => chunks.join('') });
}
