/** Chance that falls the same way every time: made of a seed and of what it decides about. */
import { createHash } from 'node:crypto';

/** A number from 0 up to, not including, 1. */
export function chance(seed: number, ...about: readonly (string | number)[]): number {
  const digest = createHash('sha256')
    .update(JSON.stringify([seed, ...about]))
    .digest();
  return digest.readUInt32BE(0) / 2 ** 32;
}
