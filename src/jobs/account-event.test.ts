import { fakePorts, json, type FakePorts, type Scripted } from '../../tests/back-end/ports';
import type { SettingsFile } from '../contract/settings-file';
import { readContradicted } from '../context/evidence/contradicted';
import { readEvidence } from '../context/evidence/evidence';
import { accountHash, newRound } from '../context/evidence/round';
import { tonight, writeSweep, type SweepState } from '../context/evidence/sweep-state';
import { readHashSecret } from '../context/hash-secret';
import { saveRecord } from '../context/save-record';
import { noteAccount } from './account-event';

const BEGAN = '2026-08-02T02:00:00.000Z';
const COMPLETE: SweepState = {
  ...tonight(undefined, new Date(BEGAN), () => 'r1'),
  phase: 'complete',
  users: true,
  read: [],
};
const EVENT = { eventType: 'avi:jira:created:user', user: { accountId: 'qm:1' } };
const JO = json({ accountType: 'customer', emailAddress: 'jo@client.example' });

/** A site of which all accounts were read, these among them. */
async function siteWith(
  accounts: readonly string[],
  {
    answer = JO,
    state = COMPLETE,
  }: { readonly answer?: Scripted; readonly state?: SweepState } = {},
): Promise<FakePorts> {
  const ports = fakePorts({ userOfEvent: answer });
  const secret = await readHashSecret(ports);
  for (const name of ['r1', 'r2']) {
    const round = newRound(ports.store, name);
    if (name === 'r1' && secret.ok) {
      for (const account of accounts) round.add(accountHash(secret.value, account));
    }
    await round.keep();
  }
  await writeSweep(ports.store, state);
  return ports;
}

async function seenOn(ports: FakePorts) {
  const read = await readEvidence(ports.store);
  return read.ok ? read.value.seen : [];
}

test('a new account is kept, with the hour before the event in which it came to be', async () => {
  const ports = await siteWith([]);
  expect(await noteAccount(ports, EVENT)).toBe('done');
  expect(await seenOn(ports)).toEqual([
    {
      domain: 'client.example',
      made: 'portal-only',
      after: new Date(ports.now().getTime() - 3_600_000).toISOString(),
      by: ports.now().toISOString(),
      count: 1,
    },
  ]);
  expect(JSON.stringify([...ports.values])).not.toContain('jo@');
});

test.each([
  { name: 'an event of a change', event: { ...EVENT, eventType: 'avi:jira:updated:user' } },
  { name: 'an event that was delivered again', event: { ...EVENT, retryContext: {} } },
  { name: 'an event without a name', event: { user: EVENT.user } },
])('$name tells only that the last reading did not find it', async ({ event }) => {
  const ports = await siteWith([]);
  await noteAccount(ports, event);
  expect(await seenOn(ports)).toMatchObject([{ after: BEGAN }]);
});

test('a reading that is not an hour old tells more', async () => {
  const beganAt = new Date((await siteWith([])).now().getTime() - 60_000).toISOString();
  const ports = await siteWith([], { state: { ...COMPLETE, beganAt } });
  await noteAccount(ports, EVENT);
  expect(await seenOn(ports)).toMatchObject([{ after: beganAt }]);
});

test('told twice it is one', async () => {
  const ports = await siteWith([]);
  await noteAccount(ports, EVENT);
  await noteAccount(ports, EVENT);
  expect(await seenOn(ports)).toMatchObject([{ count: 1 }]);
});

test('one that was there before is not new, and Jira is not asked', async () => {
  const ports = await siteWith(['qm:1']);
  expect(await noteAccount(ports, EVENT)).toBe('done');
  expect(await seenOn(ports)).toEqual([]);
  expect(ports.calls).toEqual([]);
});

test('while a reading is under way, the one before it counts', async () => {
  const state = tonight(COMPLETE, new Date('2026-08-03T02:00:00.000Z'), () => 'r2');
  const ports = await siteWith([], { state });
  await noteAccount(ports, { ...EVENT, eventType: 'avi:jira:updated:user' });
  expect(await seenOn(ports)).toMatchObject([{ after: BEGAN }]);
});

test.each([
  { name: 'never', state: { ...tonight(undefined, new Date(BEGAN), () => 'r1') } },
  { name: 'without the users', state: { ...COMPLETE, users: false } },
])('where accounts were read $name, nobody can be called new', async ({ state }) => {
  const ports = await siteWith([], { state });
  expect(await noteAccount(ports, EVENT)).toBe('done');
  expect(await seenOn(ports)).toEqual([]);
});

test.each([
  { name: 'an app', answer: json({ accountType: 'app' }) },
  { name: 'gone again', answer: { ok: false, because: 'not-available' } as const },
])('an account that is $name is nobody', async ({ answer }) => {
  const ports = await siteWith([], { answer });
  expect(await noteAccount(ports, EVENT)).toBe('done');
  expect(await seenOn(ports)).toEqual([]);
});

test('where it contradicts the record, that is kept at once for whoever asks', async () => {
  const ports = await siteWith([]);
  const file: SettingsFile = { format: 'invite-check/settings@1', site: { external: false } };
  const saved = await saveRecord(ports, { file, savedBy: 'a' });
  const revision = saved.ok ? saved.head.revision : '';
  ports.advance(2 * 3600);
  await noteAccount(ports, EVENT);
  expect(await readContradicted(ports.store, revision)).toEqual({ ok: true, value: 1 });
});

test('what fails for now is tried again', async () => {
  const answer = { ok: false, because: 'rate-limited', retryAfter: 7 } as const;
  expect(await noteAccount(await siteWith([], { answer }), EVENT)).toEqual({ againIn: 7 });
  for (const operation of ['get', 'claim'] as const) {
    const ports = await siteWith([]);
    ports.refused.add(operation);
    expect(await noteAccount(ports, EVENT)).toEqual({ againIn: 60 });
  }
});

test.each([undefined, {}, { user: {} }, { user: { accountId: 7 } }])(
  '%j is no event',
  async (body) => {
    const ports = await siteWith([]);
    expect(await noteAccount(ports, body)).toBe('done');
    expect(ports.calls).toEqual([]);
  },
);
