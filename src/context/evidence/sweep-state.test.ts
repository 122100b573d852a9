import { fakePorts } from '../../../tests/back-end/ports';
import { readSweep, tonight, toSweepReport, writeSweep, type SweepState } from './sweep-state';

const NIGHT = new Date('2026-11-03T02:00:00.000Z');
const newId = (): string => 'r2';

const BEGUN = tonight(undefined, new Date('2026-11-02T02:00:00.000Z'), () => 'r1');
const COMPLETE: SweepState = {
  ...BEGUN,
  phase: 'complete',
  users: true,
  read: ['1'],
  accounts: 70,
  points: 150,
};

test('the first reading has none before it', () => {
  expect(BEGUN).toMatchObject({ round: 'r1', phase: 'users', start: 0, nightPoints: 0 });
  expect(BEGUN).not.toHaveProperty('previous');
});

test('after one that is complete another begins, and says what it is compared with', () => {
  expect(tonight(COMPLETE, NIGHT, newId)).toMatchObject({
    round: 'r2',
    phase: 'users',
    beganAt: NIGHT.toISOString(),
    accounts: 0,
    nightPoints: 0,
    previous: { round: 'r1', beganAt: BEGUN.beganAt, users: true, desks: ['1'] },
  });
});

test('one that is not is gone on with, a little before where it stopped, with the points of a new night', () => {
  const { missing, ...going } = tonight(
    { ...BEGUN, phase: 'customers', start: 300, nightPoints: 9_990, missing: 'failed' },
    NIGHT,
    newId,
  );
  expect(missing).toBeUndefined();
  expect(going).toMatchObject({ round: 'r1', phase: 'customers', start: 250, nightPoints: 0 });
});

test('a second run in the same night has what is left of its points', () => {
  const state = { ...BEGUN, nightPoints: 9_000, start: 20 };
  expect(tonight(state, new Date('2026-11-02T23:00:00.000Z'), newId)).toMatchObject({
    nightPoints: 9_000,
    start: 0,
  });
});

test('kept and read again; of another shape it begins anew, and a refusal is neither', async () => {
  const ports = fakePorts();
  expect(await readSweep(ports.store)).toEqual({ ok: true, value: undefined });
  await writeSweep(ports.store, COMPLETE);
  expect(await readSweep(ports.store)).toEqual({ ok: true, value: COMPLETE });
  await ports.store.set('v1:sweep', { phase: 'dreaming' });
  expect(await readSweep(ports.store)).toEqual({ ok: true, value: undefined });
  ports.refused.add('get');
  expect(await readSweep(ports.store)).toEqual({ ok: false });
});

test('as the page is told', () => {
  expect(toSweepReport(undefined)).toEqual({ state: 'never', accounts: 0, points: 0 });
  expect(toSweepReport(COMPLETE)).toEqual({
    state: 'complete',
    beganAt: BEGUN.beganAt,
    completeAt: BEGUN.ranAt,
    ranAt: BEGUN.ranAt,
    accounts: 70,
    points: 150,
  });
  const next = tonight(COMPLETE, NIGHT, newId);
  expect(toSweepReport({ ...next, missing: 'rate-limited' })).toMatchObject({
    state: 'waiting',
    completeAt: BEGUN.ranAt,
    ranAt: NIGHT.toISOString(),
    missing: 'failed',
  });
});
