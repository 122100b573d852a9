import { fakePorts } from '../../../tests/back-end/ports';
import { accountHash, forgetRound, hasSeen, newRound, openRound } from './round';

const HASHES = Array.from({ length: 200 }, (_, n) => accountHash('secret', `account-${String(n)}`));
const [FIRST = ''] = HASHES;

async function kept() {
  const ports = fakePorts();
  const round = newRound(ports.store, 'r1');
  for (const hash of HASHES.slice(0, 100)) round.add(hash);
  await round.keep();
  return ports;
}

test('a hash says nothing of the account without the secret', () => {
  expect(FIRST).toMatch(/^[0-9a-f]{12}$/);
  expect(accountHash('other', 'account-0')).not.toBe(FIRST);
});

test('what was added is found again, in whole or one alone', async () => {
  const { store } = await kept();
  const opened = await openRound(store, 'r1');
  if (!opened.ok || opened.value === undefined) throw new Error('lost');
  expect(HASHES.filter(opened.value.has)).toEqual(HASHES.slice(0, 100));
  expect(await hasSeen(store, 'r1', FIRST)).toEqual({ ok: true, value: true });
  expect(await hasSeen(store, 'r1', HASHES[150] ?? '')).toEqual({ ok: true, value: false });
});

test('going on adds to it', async () => {
  const { store } = await kept();
  const opened = await openRound(store, 'r1');
  if (!opened.ok || opened.value === undefined) throw new Error('lost');
  opened.value.add(HASHES[150] ?? '');
  opened.value.add(FIRST);
  expect(await opened.value.keep()).toMatchObject({ ok: true });
  expect(await hasSeen(store, 'r1', HASHES[150] ?? '')).toEqual({ ok: true, value: true });
  expect(await hasSeen(store, 'r1', FIRST)).toEqual({ ok: true, value: true });
});

test('a lost part is no empty part', async () => {
  const ports = await kept();
  const [key] = [...ports.values.keys()].filter((one) => one.includes(':round:'));
  ports.values.delete(key ?? '');
  expect(await openRound(ports.store, 'r1')).toEqual({ ok: true, value: undefined });
  expect(await hasSeen(ports.store, 'never', FIRST)).toEqual({ ok: true, value: undefined });
});

test('forgotten, nothing is left; refused, nothing is claimed', async () => {
  const ports = await kept();
  await forgetRound(ports.store, 'r1');
  expect(ports.values.size).toBe(0);
  ports.refused.add('getMany').add('get').add('setMany');
  expect(await openRound(ports.store, 'r1')).toEqual({ ok: false });
  expect(await hasSeen(ports.store, 'r1', FIRST)).toEqual({ ok: false });
  expect(await newRound(ports.store, 'r2').keep()).toEqual({ ok: false });
});
