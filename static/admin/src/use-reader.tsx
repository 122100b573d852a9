/** Who reads the admin page: in which language, and the moment of the reading. */
import { createContext, useContext, type ReactNode } from 'react';
import type { AdminReader } from '../../../src/view/admin-reader';
import type { AdminSpoken } from './language';

const SpokenContext = createContext<AdminSpoken | undefined>(undefined);

const DocsContext = createContext<string | undefined>(undefined);

/** Everything inside links to the documentation that is published there. */
export function DocsProvider(props: {
  readonly url: string | undefined;
  readonly children: ReactNode;
}) {
  return <DocsContext.Provider value={props.url}>{props.children}</DocsContext.Provider>;
}

/** Everything inside speaks this language. */
export function ReaderProvider(props: {
  readonly spoken: AdminSpoken;
  readonly children: ReactNode;
}) {
  return <SpokenContext.Provider value={props.spoken}>{props.children}</SpokenContext.Provider>;
}

/** A reader as of this rendering; ages are counted from here. */
export function useReader(): AdminReader {
  const spoken = useContext(SpokenContext);
  const docsUrl = useContext(DocsContext);
  if (spoken === undefined) throw new Error('Nothing is said before the language is known');
  return { ...spoken, docsUrl, now: Date.now() };
}
