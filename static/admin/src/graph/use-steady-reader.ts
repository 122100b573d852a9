/** A reader that stays the same object between renderings: the drawing tells no age, so the moment does not matter. */
import { useMemo } from 'react';
import type { AdminReader } from '../../../../src/view/admin-reader';
import { useReader } from '../use-reader';

export function useSteadyReader(): AdminReader {
  const { words, admin, locale, docsUrl } = useReader();
  return useMemo(
    () => ({ words, admin, locale, docsUrl, now: 0 }),
    [words, admin, locale, docsUrl],
  );
}
