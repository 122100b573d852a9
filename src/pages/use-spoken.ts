/** The language of the person who looks, as Jira names it. */
import { view } from '@forge/bridge';
import { useEffect, useState } from 'react';
import { spokenIn, type Spoken } from '../view/words/every-language';

/** Undefined until it is known. */
export function useSpoken(): Spoken | undefined {
  const [spoken, setSpoken] = useState<Spoken>();
  useEffect(() => {
    // Not `useProductContext`: where the host does not answer, it never would, and the page would stay empty.
    view.getContext().then(
      ({ locale }) => {
        setSpoken(spokenIn(locale));
      },
      () => {
        setSpoken(spokenIn(undefined));
      },
    );
  }, []);
  return spoken;
}
