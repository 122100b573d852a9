/** Copying with word of it; what cannot be copied is shown, to be copied by hand. */
import { showFlag } from '@forge/bridge';
import { useState } from 'react';
import { copyText } from './copy-text';

export interface Copying {
  /** `undefined`: there is nothing that could be copied. */
  readonly copy: (text: string | undefined, said: string) => Promise<void>;
  readonly byHand: { readonly text: string | undefined } | undefined;
  /** It was copied by hand. */
  readonly done: () => void;
}

/** The state of copying. */
export function useCopy(): Copying {
  const [byHand, setByHand] = useState<Copying['byHand']>();
  return {
    byHand,
    copy: async (text, said) => {
      if (text === undefined || !(await copyText(text))) setByHand({ text });
      else showFlag({ id: 'copied', title: said, type: 'success', isAutoDismiss: true });
    },
    done: () => setByHand(undefined),
  };
}
