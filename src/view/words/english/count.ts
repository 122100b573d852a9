/** Numbers with what they count, in English. */

const PLURALS = new Intl.PluralRules('en');
const NUMBERS = new Intl.NumberFormat('en');

/** "1 domain", "5,000 domains" */
export function count(number: number, one: string, other: string): string {
  return `${NUMBERS.format(number)} ${isOne(number) ? one : other}`;
}

/** Whether a number takes the singular. */
export function isOne(number: number): boolean {
  return PLURALS.select(number) === 'one';
}
