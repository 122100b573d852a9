import type { ListReport, RowsPage } from '../../contract/lists';
import type { Reply } from '../../contract/reply';
import { loadRows } from './load-rows';

const REPORT = { id: 'ID', rows: 6 } as ListReport;
const VERDICT = {
  outcomes: ['error'],
  account: ['none'],
} as unknown as RowsPage['verdicts'][number];

function page(from: number): RowsPage {
  return {
    rows: [
      [from + 1, `a${String(from)}@acme.com`, 0],
      [from + 2, `b${String(from)}@acme.com`, 0],
    ],
    verdicts: [VERDICT],
    ...(from < 4 ? { next: from + 2 } : {}),
  };
}

type Read = (payload: { readonly from?: number }) => Promise<Reply<RowsPage>>;

const GIVES: Read = ({ from = 0 }) => Promise.resolve({ ok: true, data: page(from) });

test('page after page until the last', async () => {
  const progress: number[] = [];
  const onProgress = (rows: number): void => {
    progress.push(rows);
  };
  const loading = await loadRows(GIVES, REPORT, { onProgress });
  if (loading.is !== 'loaded') throw new Error(loading.is);
  expect(loading.list.rows.map(([line]) => line)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(progress).toEqual([2, 4, 6]);
});

test('a page that fails twice keeps what is there, and loading goes on from it', async () => {
  let isDown = true;
  const asked: number[] = [];
  const read: Read = ({ from = 0 }) => {
    asked.push(from);
    if (isDown && from === 2) {
      return Promise.resolve({ ok: false, error: { code: 'storage-failed' } });
    }
    return GIVES({ from });
  };
  const failed = await loadRows(read, REPORT);
  if (failed.is !== 'failed') throw new Error(failed.is);
  expect(asked).toEqual([0, 2, 2]);
  isDown = false;
  const loading = await loadRows(read, REPORT, { resume: failed.loaded });
  expect(loading.is === 'loaded' && loading.list.rows.length).toBe(6);
  expect(asked).toEqual([0, 2, 2, 2, 4]);
});

test('a list that is gone is not asked for again', async () => {
  let asked = 0;
  const read: Read = () => {
    asked += 1;
    return Promise.resolve({ ok: false, error: { code: 'not-found' } });
  };
  const loading = await loadRows(read, REPORT);
  expect([loading.is, asked]).toEqual(['failed', 1]);
});

test('nobody wants it any more', async () => {
  expect(await loadRows(GIVES, REPORT, { isCancelled: () => true })).toEqual({ is: 'cancelled' });
});
