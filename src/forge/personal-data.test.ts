/** The real `@forge/api` reporting whose account ids are stored, answered as Atlassian would. */
import type { LogEntry } from '../context/ports';
import { openPersonalData } from './personal-data';

const ACCOUNTS = Array.from({ length: 100 }, (_, n) => ({
  accountId: `a${String(n)}`,
  updatedAt: '2026-08-03T09:00:00.000Z',
}));

const asked: { readonly path: string; readonly count: number }[] = [];

function answerWith(answer: () => Response): void {
  asked.length = 0;
  Object.assign(globalThis, {
    __forge_runtime__: {},
    __forge_fetch__: (_: unknown, path: string, { body }: { readonly body: string }) => {
      const { accounts } = JSON.parse(body) as { readonly accounts: readonly unknown[] };
      asked.push({ path, count: accounts.length });
      return Promise.resolve(answer());
    },
  });
}

test('ninety at a time; what Atlassian says of them comes back', async () => {
  const update = { accountId: 'a1', status: 'closed' };
  answerWith(() => Response.json({ accounts: [update] }));
  const report = openPersonalData(() => undefined);
  expect(await report(ACCOUNTS)).toEqual({ ok: true, value: [update, update] });
  expect(asked.map(({ count }) => count).sort()).toEqual([10, 90]);
  expect(asked[0]?.path).toContain('/app/report-accounts');
});

test('nothing to say', async () => {
  answerWith(() => new Response(null, { status: 204 }));
  expect(await openPersonalData(() => undefined)(ACCOUNTS.slice(0, 1))).toEqual({
    ok: true,
    value: [],
  });
});

test('a refusal is logged with its status, and without anybody', async () => {
  answerWith(() => new Response(null, { status: 403 }));
  const logged: LogEntry[] = [];
  const report = openPersonalData((entry) => logged.push(entry));
  expect(await report(ACCOUNTS.slice(0, 1))).toEqual({ ok: false });
  expect(logged).toEqual([{ event: 'people-unreported', status: 403 }]);
});
