/** The language of the person who looks, as Jira names it. */
import { view } from '@forge/bridge';
import { useEffect, useState } from 'react';
import { fetchWords, type AdminSpoken } from './language';

/** Undefined until its words are there. */
export function useSpoken(): AdminSpoken | undefined {
  const [spoken, setSpoken] = useState<AdminSpoken>();
  useEffect(() => {
    void readLocale()
      .then(fetchWords)
      .then((fetched) => {
        // A screen reader pronounces the page by this.
        document.documentElement.lang = fetched.locale;
        setSpoken(fetched);
      });
  }, []);
  return spoken;
}

async function readLocale(): Promise<string | undefined> {
  try {
    return (await view.getContext()).locale;
  } catch {
    return undefined;
  }
}
