/** Accounts and recent predictions, read page by page when somebody asks for them. */
import { useRef, useState } from 'react';
import type { AccountCount } from '../../../../src/contract/api';
import type { Failure, Reply } from '../../../../src/contract/reply';
import type { Counted } from '../../../../src/view/affected-view';
import { countAccounts, readRecentPredictions } from '../invoke';

type CountedState =
  | { readonly is: 'not-asked' }
  | { readonly is: 'counting'; readonly pages: number }
  | { readonly is: 'done'; readonly counted: Counted }
  | { readonly is: 'failed'; readonly failure: Failure };

interface Counting {
  readonly state: CountedState;
  readonly start: () => void;
  readonly stop: () => void;
}

interface Paged {
  readonly next?: string;
}

/** The counting; stopping leaves nothing half counted. */
export function useCounted(): Counting {
  const [state, setState] = useState<CountedState>({ is: 'not-asked' });
  const run = useRef(0);
  async function start(): Promise<void> {
    const mine = (run.current += 1);
    let pages = 0;
    const onPage = () => {
      pages += 1;
      if (run.current === mine) setState({ is: 'counting', pages });
      return run.current === mine;
    };
    setState({ is: 'counting', pages });
    const accounts = await readAll(countAccounts, onPage);
    const predictions = accounts.ok ? await readAll(readRecentPredictions, onPage) : accounts;
    if (run.current !== mine) return;
    if (!accounts.ok) setState({ is: 'failed', failure: accounts.error });
    else if (!predictions.ok) setState({ is: 'failed', failure: predictions.error });
    else {
      setState({
        is: 'done',
        counted: {
          byDomain: sumByDomain(accounts.data.map(({ byDomain }) => byDomain)),
          hidden: accounts.data.reduce((sum, { hidden }) => sum + hidden, 0),
          predictions: predictions.data.flatMap(({ counts }) => counts),
        },
      });
    }
  }
  return {
    state,
    start: () => void start(),
    stop: () => {
      run.current += 1;
      setState({ is: 'not-asked' });
    },
  };
}

async function readAll<Page extends Paged>(
  read: (from?: string) => Promise<Reply<Page>>,
  onPage: () => boolean,
): Promise<Reply<readonly Page[]>> {
  const pages: Page[] = [];
  for (let from: string | undefined; ;) {
    const reply = await read(from);
    if (!reply.ok) return reply;
    pages.push(reply.data);
    from = reply.data.next;
    if (!onPage() || from === undefined) return { ok: true, data: pages };
  }
}

function sumByDomain(
  pages: readonly Readonly<Record<string, AccountCount>>[],
): Counted['byDomain'] {
  const sums = new Map<string, AccountCount>();
  for (const [domain, { atlassian, portalOnly }] of pages.flatMap((page) => Object.entries(page))) {
    const known = sums.get(domain) ?? { atlassian: 0, portalOnly: 0 };
    sums.set(domain, {
      atlassian: known.atlassian + atlassian,
      portalOnly: known.portalOnly + portalOnly,
    });
  }
  return Object.fromEntries(sums);
}
