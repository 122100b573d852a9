/** Numbers as the reader's language writes them. */
import type { Reader } from './reader';

/** "100,000" */
export function numberText(number: number, { locale }: Reader): string {
  return new Intl.NumberFormat(locale).format(number);
}

/** "42%"; a part that is not the whole is never rounded up to it, nor one that is something down to nothing. */
export function shareText(part: number, all: number, { locale }: Reader): string {
  const percent = all === 0 ? 0 : Math.round((part / all) * 100);
  const told = part > 0 && part < all ? Math.min(99, Math.max(1, percent)) : percent;
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(told / 100);
}
