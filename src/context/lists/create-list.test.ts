import { HEAD } from '../../../tests/back-end/list-world';
import { fakePorts } from '../../../tests/back-end/ports';
import { OPEN_LISTS } from '../../contract/lists';
import type { Invocation } from '../invocation';
import { openReadThrough } from '../read-through';
import { createList, type NewList } from './create-list';
import { writeListHead } from './list-heads';

const RIGHTS = {
  administersJira: false,
  administersProject: false,
  isAgent: true,
  browsesUsers: false,
};
const PROJECT = { id: '10001', key: 'HELP', name: 'Help', isServiceProject: true };
const WANTED: NewList = {
  name: 'May',
  source: 'addresses',
  project: HEAD.project,
  madeOn: 'project',
  by: 'agent',
  rights: { ok: true, at: HEAD.at, value: RIGHTS },
  surroundings: {
    project: {
      ok: true,
      at: HEAD.at,
      value: { ...PROJECT, isTeamManaged: false, serviceDeskId: '4', missing: [] },
    },
    portalAccess: { ok: true, at: HEAD.at, value: 'broken' },
  },
};

function invocation(ports = fakePorts()): Invocation {
  return { ports, readThrough: openReadThrough(ports), correlationId: 'c', siteUrl: undefined };
}

async function made(patch: Partial<NewList> = {}) {
  const created = await createList(invocation(), { ...WANTED, ...patch });
  if (!created.ok) throw new Error(created.code);
  return created.head;
}

test('what an agent may see is what the list may read', async () => {
  expect(await made()).toMatchObject({
    readsUsers: false,
    readsDesks: 'own',
    serviceDeskId: '4',
    inviter: ['agent', 'admin'],
    portalAccess: ['broken'],
    expiresAt: '2026-09-02T09:00:00.000Z',
  });
  const rights = { ...WANTED.rights, value: { ...RIGHTS, browsesUsers: true } };
  expect(await made({ rights })).toMatchObject({ readsUsers: true });
});

test('a list of the admin page reads all desks, except for the customers of one', async () => {
  expect(await made({ madeOn: 'admin' })).toMatchObject({ readsDesks: 'all' });
  expect(await made({ madeOn: 'admin', source: 'desk' })).toMatchObject({ readsDesks: 'own' });
});

test('what could not be read stays open', async () => {
  const missing = { ok: false, because: 'failed' } as const;
  const head = await made({ surroundings: { project: missing, portalAccess: missing } });
  expect(head.portalAccess).toEqual(['healthy', 'broken']);
  expect(head).not.toHaveProperty('serviceDeskId');
  expect(head).not.toHaveProperty('revision');
});

test.each([
  { name: 'in the project', project: '10001', count: OPEN_LISTS.project },
  { name: 'on the site', project: '2', count: OPEN_LISTS.site },
])(
  'no more than so many are open $name; those that ended do not count',
  async ({ project, count }) => {
    const ports = fakePorts();
    const open = async (turn: number, patch: object = {}) => {
      const id = `${project}-${String(turn).padStart(8, '0')}-0000-4000-8000-000000000000`;
      await writeListHead(ports.store, {
        ...HEAD,
        id,
        project: { id: project, key: 'A' },
        ...patch,
      });
    };
    for (let turn = 1; turn <= count; turn += 1) await open(turn);
    const full = { ok: false, code: 'too-many-lists' };
    expect(await createList(invocation(ports), WANTED)).toEqual(full);
    await open(1, { cancelledAt: HEAD.at });
    expect(await createList(invocation(ports), WANTED)).toMatchObject({ ok: true });
  },
);

test.each(['page', 'get', 'set'] as const)('storage refuses %s', async (operation) => {
  const ports = fakePorts();
  ports.refused.add(operation);
  const created = await createList(invocation(ports), WANTED);
  expect(created).toEqual({ ok: false, code: 'storage-failed' });
});
