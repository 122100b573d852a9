/** What a page does with one list: looks at it, or has something done, and tells each answer to the list that it follows. */
import type { ListReport, ListsApi } from '../../contract/lists';
import type { Reply } from '../../contract/reply';
import type { ListEvent } from './watched-list';

export interface ListActs {
  readonly look: (by: 'look' | 'own-look') => Promise<void>;
  readonly cancel: () => Promise<void>;
  /** What stands still, or was cancelled, goes on. */
  readonly resume: () => Promise<void>;
  /** Resolves to whether it is gone. */
  readonly remove: () => Promise<boolean>;
}

/** The acts on the list with this id; `tell` takes what becomes of each. */
export function listActs(api: ListsApi, id: string, tell: (event: ListEvent) => void): ListActs {
  const answered = (to: 'own-look' | 'look' | 'act', reply: Reply<ListReport>): void => {
    tell({ is: 'answered', to, reply, at: new Date().toISOString() });
  };
  const act = async (work: () => Promise<Reply<ListReport>>): Promise<void> => {
    tell({ is: 'begun' });
    answered('act', await work());
  };
  return {
    look: async (by) => {
      answered(by, await api['lists/read']({ id }));
    },
    cancel: () => act(() => api['lists/cancel']({ id })),
    // How many rows there are is known since it began.
    resume: () => act(() => api['lists/start']({ id, rows: 0, chunks: 0 })),
    remove: async () => {
      tell({ is: 'begun' });
      const reply = await api['lists/delete']({ id });
      // Somebody else was quicker, or only the answer of an earlier try was lost.
      if (reply.ok || reply.error.code === 'not-found') return true;
      answered('act', reply);
      return false;
    },
  };
}
