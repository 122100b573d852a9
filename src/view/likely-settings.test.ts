import { domainOf } from '../../tests/audit/any-settings';
import { approvedOf, recordWith } from '../../tests/audit/sound-record';
import { ADMIN_READER } from '../../tests/view/admin-reader';
import { checkReality } from '../audit/evidence/reality-check';
import type { Observation } from '../audit/evidence/sighting';
import { likelyOf, likelyStates } from './likely-settings';

const CUSTOMER = { role: 'customer', approval: false } as const;
const settings = recordWith({
  approvedDomains: approvedOf({ 'acme.com': CUSTOMER, 'beta.com': CUSTOMER }),
});
const SINCE = '2026-11-03T00:00:00.000Z';

const seen = (domain: string): Observation => ({
  domain: domainOf(domain),
  made: 'portal-only',
  count: 1,
  after: '2026-11-04T01:00:00.000Z',
  by: '2026-11-04T02:00:00.000Z',
});
const checked = (...domains: readonly string[]) => checkReality(settings, domains.map(seen), SINCE);

test('one explanation is most likely, and only its setting is spoken of', () => {
  const check = checked('acme.com', 'beta.com');
  expect(likelyStates(check, ADMIN_READER)).toEqual(['Internal is most likely off']);
  expect(likelyOf(check, 'site.internal', ADMIN_READER)).toBe('Internal is most likely off');
  expect(likelyOf(check, 'site.external', ADMIN_READER)).toBeUndefined();
});

test('several that are equally likely are all possible', () => {
  const check = checked('acme.com');
  const [first, ...others] = check.explanations;
  if (first === undefined) throw new Error('nothing explains it');
  const equal = { explanations: [first, ...others].map((one) => ({ ...one, likeliest: true })) };
  const states = likelyStates(equal, ADMIN_READER);
  expect(states.length).toBeGreaterThan(1);
  expect(states).toContain('Internal is possibly off');
  expect(likelyOf(equal, 'site.internal', ADMIN_READER)).toBe('Internal is possibly off');
});

test('many domains are counted', () => {
  const [first] = checked('acme.com').explanations;
  if (first === undefined) throw new Error('nothing explains it');
  const needed = ['a.com', 'b.com', 'c.com', 'd.com'].map((domain) => ({
    fact: 'site.approvedDomains' as const,
    domain: domainOf(domain),
    to: 1,
  }));
  const check = { explanations: [{ ...first, needed, likeliest: true }] };
  expect(likelyOf(check, 'site.approvedDomains', ADMIN_READER)).toBe(
    '4 settings are most likely not as recorded',
  );
});

test('where nothing explains it, nothing is named', () => {
  expect(likelyStates({ explanations: [] }, ADMIN_READER)).toEqual([]);
  expect(likelyOf({ explanations: [] }, 'site.internal', ADMIN_READER)).toBeUndefined();
});
