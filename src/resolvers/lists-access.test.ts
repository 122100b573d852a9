import { fakePorts } from '../../tests/back-end/ports';
import { HEAD, LIST } from '../../tests/back-end/list-world';
import { listHeadKey } from '../context/keys';
import type { ListAccess } from './gates';
import { findList, findOwnList } from './lists-access';

const RIGHTS = {
  administersJira: false,
  administersProject: false,
  isAgent: true,
  browsesUsers: true,
};

function access(viewer: Partial<ListAccess['viewer']> = {}): ListAccess {
  const rights = { ok: true, at: HEAD.at, value: RIGHTS } as const;
  return { viewer: { accountId: 'agent', projectId: '10001', rights: RIGHTS, ...viewer }, rights };
}

async function ports() {
  const opened = fakePorts();
  await opened.store.set(listHeadKey(LIST), HEAD);
  return opened;
}

test('a list that one may see is found', async () => {
  expect(await findList(await ports(), access(), LIST)).toEqual({ ok: true, head: HEAD });
});

test.each(['1', '10', '1000', '100010', '010001'])(
  'from project %s it is not there, as if there were none',
  async (projectId) => {
    const found = await findList(await ports(), access({ projectId }), LIST);
    expect(found).toEqual({ ok: false, error: { code: 'not-found' } });
  },
);

test('whoever may see it but did not make it does not change it', async () => {
  const other = access({ accountId: 'other' });
  expect(await findList(await ports(), other, LIST)).toMatchObject({ ok: true });
  expect(await findOwnList(await ports(), other, LIST)).toEqual({
    ok: false,
    error: { code: 'not-permitted' },
  });
  expect(await findOwnList(await ports(), access(), LIST)).toMatchObject({ ok: true });
});

test('storage refuses', async () => {
  const refusing = await ports();
  refusing.refused.add('get');
  expect(await findList(refusing, access(), LIST)).toMatchObject({
    error: { code: 'storage-failed' },
  });
});
