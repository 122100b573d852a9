/** The page report: read on opening, and again on demand. */
import { useCallback, useEffect, useState } from 'react';
import type { PageReport } from '../contract/api';
import type { Failure } from '../contract/reply';
import type { Reply } from '../contract/reply';
import { readPage } from './invoke';

export type PageState =
  | { readonly is: 'reading' }
  | { readonly is: 'failed'; readonly failure: Failure }
  | { readonly is: 'ready'; readonly report: PageReport };

/** The state of the page report, and a way to read it once more. */
export function usePage(ask: () => Promise<Reply<PageReport>> = readPage): {
  readonly page: PageState;
  readonly readAgain: () => void;
} {
  const [page, setPage] = useState<PageState>({ is: 'reading' });
  const read = useCallback(async () => {
    setPage({ is: 'reading' });
    const reply = await ask();
    setPage(
      reply.ok ? { is: 'ready', report: reply.data } : { is: 'failed', failure: reply.error },
    );
  }, [ask]);
  useEffect(() => {
    void read();
  }, [read]);
  return { page, readAgain: () => void read() };
}
