/** Numbers with their noun, in English. */

const PLURALS = new Intl.PluralRules('en');
const NUMBERS = new Intl.NumberFormat('en');

/** "1 domain", "5,000 domains" */
export function count(number: number, one: string, other: string): string {
  return `${NUMBERS.format(number)} ${PLURALS.select(number) === 'one' ? one : other}`;
}
