/** A phrase at the start of a line. */
import type { Reader } from './reader';

/** With its first letter in upper case, as the language has it. */
export function capitalised(text: string, { locale }: Reader): string {
  return text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);
}
