/** Joins words into a list, as the reader's language does. */
import type { Reader } from './reader';

type Speaks = Pick<Reader, 'locale'>;

/** "a, b, or c" */
export function either(parts: readonly string[], { locale }: Speaks): string {
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(parts);
}

/** "a, b, c" */
export function beside(parts: readonly string[], { locale }: Speaks): string {
  return new Intl.ListFormat(locale, { type: 'unit' }).format(parts);
}

/** "a, b, and c" */
export function all(parts: readonly string[], { locale }: Speaks): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
}
