/** By which words of the reader's language a pasted text is understood. */
import { useMemo } from 'react';
import { ownWordsOf } from '../../../../src/view/record-form-own-words';
import type { OwnWords } from '../../../../src/view/record-form-vocabulary';
import { useReader } from '../use-reader';

/** The same object until the language changes. */
export function useOwnWords(): OwnWords {
  const { words, admin } = useReader();
  return useMemo(() => ownWordsOf({ words, admin }), [words, admin]);
}
