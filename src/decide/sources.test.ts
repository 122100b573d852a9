import { SOURCES } from './sources';
import { STEPS } from './steps';

test('every source is used by a step', () => {
  const used = new Set(Object.values(STEPS).flatMap((step) => step.sources));
  expect([...used].sort()).toEqual(Object.keys(SOURCES).sort());
});

test('no two sources are one page', () => {
  expect(new Set(Object.values(SOURCES)).size).toBe(Object.keys(SOURCES).length);
});
