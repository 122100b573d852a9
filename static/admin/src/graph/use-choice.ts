/** Which box or answer is looked at, and how to look at another: known to every piece of the picture. */
import { createContext, useContext } from 'react';

interface Choice {
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

const ChoiceContext = createContext<Choice>({ chosen: undefined, onChoose: () => undefined });

export const ChoiceProvider = ChoiceContext.Provider;

export function useChoice(): Choice {
  return useContext(ChoiceContext);
}
