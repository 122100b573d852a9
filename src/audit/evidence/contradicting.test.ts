import type { Settings } from '../../decide/settings';
import { domainOf } from '../../../tests/audit/any-settings';
import { appearedSince, countContradicting } from './contradicting';
import { checkReality } from './reality-check';
import type { Observation } from './sighting';

const acme = domainOf('acme.com');
const SINCE = '2026-11-02T00:00:00.000Z';
const SETTINGS: Settings = {
  site: {
    internal: true,
    external: true,
    externalDomains: 'any',
    approvedDomains: new Map([[acme, { role: 'customer', approval: false }]]),
    anyDomain: { role: 'none', approval: false },
  },
  projects: new Map(),
};
const seen = (made: Observation['made'], day: number, count = 1): Observation => ({
  domain: acme,
  made,
  count,
  after: `2026-11-0${String(day)}T00:00:00.000Z`,
  by: `2026-11-0${String(day)}T23:00:00.000Z`,
});
const ALL = [seen('portal-only', 1, 7), seen('portal-only', 2, 3), seen('atlassian', 3, 5)];

test('what surely came after the record was saved is held against it', () => {
  expect(appearedSince(ALL, SINCE)).toEqual(ALL.slice(1));
});

test('the accounts that it says cannot be are counted, as the whole check finds them', () => {
  expect(countContradicting(SETTINGS, ALL, SINCE)).toBe(3);
  const { contradicting } = checkReality(SETTINGS, ALL, SINCE);
  expect(contradicting.map(({ count }) => count)).toEqual([3]);
  expect(countContradicting(SETTINGS, ALL.slice(2), SINCE)).toBe(0);
});
