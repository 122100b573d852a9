import type { ListReport, ListsApi } from '../../contract/lists';
import type { ErrorCode, Reply } from '../../contract/reply';
import { listActs } from './list-acts';
import type { ListEvent } from './watched-list';

const REPORT = { id: 'one' } as ListReport;
const OK = { ok: true, data: REPORT } as const;

/** The acts on a list of which every call answers so, and what they tell. */
function actsWith(reply: Reply<ListReport>) {
  const asked: [string, unknown][] = [];
  const told: ListEvent[] = [];
  const api = new Proxy({} as ListsApi, {
    get: (_, name) => (payload: unknown) => {
      asked.push([String(name), payload]);
      return Promise.resolve(reply);
    },
  });
  return { asked, told, acts: listActs(api, 'one', (event) => told.push(event)) };
}

function failing(code: ErrorCode): Reply<ListReport> {
  return { ok: false, error: { code } };
}

test.each(['look', 'own-look'] as const)(
  'a %s tells its answer, and of nothing begun',
  async (by) => {
    const { asked, told, acts } = actsWith(OK);
    await acts.look(by);
    expect(asked).toEqual([['lists/read', { id: 'one' }]]);
    expect(told).toEqual([{ is: 'answered', to: by, reply: OK, at: expect.any(String) }]);
  },
);

test.each([
  { act: 'cancel', asks: ['lists/cancel', { id: 'one' }] },
  { act: 'resume', asks: ['lists/start', { id: 'one', rows: 0, chunks: 0 }] },
] as const)('to $act is begun and answered', async ({ act, asks }) => {
  const { asked, told, acts } = actsWith(failing('conflict'));
  await acts[act]();
  expect(asked).toEqual([asks]);
  expect(told).toMatchObject([
    { is: 'begun' },
    { is: 'answered', to: 'act', reply: failing('conflict') },
  ]);
});

test.each([
  { what: 'it went', reply: OK, isGone: true, answers: 0 },
  { what: 'it was gone before', reply: failing('not-found'), isGone: true, answers: 0 },
  { what: 'it failed', reply: failing('storage-failed'), isGone: false, answers: 1 },
])('to remove, where $what: $isGone', async ({ reply, isGone, answers }) => {
  const { asked, told, acts } = actsWith(reply);
  expect(await acts.remove()).toBe(isGone);
  expect(asked).toEqual([['lists/delete', { id: 'one' }]]);
  expect(told.filter(({ is }) => is === 'answered')).toHaveLength(answers);
});
