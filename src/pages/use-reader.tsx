/** Who reads the project page: in which language, and the moment of the reading. */
import { createContext, useContext, type ReactNode } from 'react';
import type { Reader } from '../view/reader';
import { spokenIn, type Spoken } from '../view/words/every-language';

const SpokenContext = createContext<Spoken>(spokenIn(undefined));

const DocsContext = createContext<string | undefined>(undefined);

/** Everything inside links to the documentation that is published there. */
export function DocsProvider(props: {
  readonly url: string | undefined;
  readonly children: ReactNode;
}) {
  return <DocsContext.Provider value={props.url}>{props.children}</DocsContext.Provider>;
}

/** Everything inside speaks this language. */
export function ReaderProvider(props: { readonly spoken: Spoken; readonly children: ReactNode }) {
  return <SpokenContext.Provider value={props.spoken}>{props.children}</SpokenContext.Provider>;
}

/** A reader as of this rendering; ages are counted from here. */
export function useReader(): Reader {
  return { ...useContext(SpokenContext), docsUrl: useContext(DocsContext), now: Date.now() };
}
