import { openSeam, type Seam } from '../../tests/back-end/forge-seam';
import {
  begunList,
  HELP,
  NO_SUCH,
  NOT_FOUND,
  newList,
  ROWS,
} from '../../tests/back-end/seam-lists';
import type { RowsPage } from '../contract/lists';

async function pageOf(seam: Seam, id: string, from: number): Promise<RowsPage> {
  const reply = await seam.invoke('lists/rows', { id, from }, HELP);
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.data;
}

test('every row with its verdict, equal ones once', async () => {
  const seam = openSeam('help-desk');
  const id = await begunList(seam);
  await seam.work();
  const { rows, verdicts, next } = await pageOf(seam, id, 0);
  expect(rows.map(([line, address]) => [line, address])).toEqual(ROWS);
  expect(rows.every(([, , place]) => verdicts[place] !== undefined)).toBe(true);
  expect(new Set(verdicts.map((verdict) => JSON.stringify(verdict))).size).toBe(verdicts.length);
  expect(next).toBeUndefined();
});

test('a long list comes a part at a time, and all of it in the end', async () => {
  const seam = openSeam('help-desk');
  const id = await newList(seam);
  const chunks = 30;
  for (let chunk = 0; chunk < chunks; chunk += 1) {
    const rows = [[chunk + 1, `p${String(chunk)}@acme.com`]];
    await seam.invoke('lists/fill', { id, chunk, rows }, HELP);
  }
  await seam.invoke('lists/start', { id, rows: chunks, chunks }, HELP);
  await seam.work();
  const lines: number[] = [];
  let calls = 0;
  for (let from: number | undefined = 0; from !== undefined; calls += 1) {
    const page: RowsPage = await pageOf(seam, id, from);
    lines.push(...page.rows.map(([line]) => line));
    from = page.next;
  }
  expect(lines).toEqual(Array.from({ length: chunks }, (_, index) => index + 1));
  expect(calls).toBeGreaterThan(1);
});

test('what is not decided is left out', async () => {
  const seam = openSeam('help-desk');
  const id = await begunList(seam);
  const reply = await seam.invoke('lists/rows', { id }, HELP);
  expect(reply).toEqual({ ok: true, data: { rows: [], verdicts: [] } });
});

test('beyond the end there is nothing', async () => {
  const seam = openSeam('help-desk');
  const id = await begunList(seam);
  const reply = await seam.invoke('lists/rows', { id, from: 7 }, HELP);
  expect(reply).toEqual({ ok: true, data: { rows: [], verdicts: [] } });
  expect(await seam.invoke('lists/rows', { id: NO_SUCH }, HELP)).toEqual(NOT_FOUND);
});
