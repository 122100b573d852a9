import { domainOf } from '../../../tests/audit/any-settings';
import { setupWith } from '../../../tests/audit/sound-record';
import { concernOf, isCoveredBy } from './concern';
import type { Finding } from './finding';
import { finding, type Found } from './found';

const about = (found: Partial<Found>): Finding =>
  finding(setupWith(), 'approval-required', { facts: [], ...found });
const many = (count: number, first = 0) =>
  Array.from({ length: count }, (_, n) => domainOf(`office-${String(n + first)}.example.com`));

test('it names what is concerned, in an order of its own', () => {
  const one = about({ domains: ['b.com', 'a.com'].map(domainOf), projects: ['HELP'] });
  const other = about({ domains: ['a.com', 'b.com'].map(domainOf), projects: ['HELP'] });
  expect(concernOf(one)).toBe('a.com b.com project:HELP');
  expect(concernOf(other)).toBe(concernOf(one));
});

test('a finding about nobody in particular concerns the site', () => {
  expect(concernOf(about({}))).toBe('site');
  expect(isCoveredBy('site', about({}))).toBe(true);
  expect(isCoveredBy('a.com', about({}))).toBe(false);
});

test('it has a bounded length, and other lists have another', () => {
  const domains = many(5000);
  expect(concernOf(about({ domains })).length).toBeLessThan(40);
  expect(concernOf(about({ domains: many(5000, 1) }))).not.toBe(concernOf(about({ domains })));
  expect(isCoveredBy(concernOf(about({ domains })), about({ domains }))).toBe(true);
});

test('the number of a long list stays what it is, or what is muted now would be told again', () => {
  expect(concernOf(about({ domains: many(300, 2) }))).toBe('300 04rafgu0ubxtkw');
});

test('a text of exactly the most characters is kept as it is', () => {
  const key = 'k'.repeat(2000 - 'project:'.length);
  expect(concernOf(about({ projects: [key] }))).toBe(`project:${key}`);
  expect(concernOf(about({ projects: [`${key}k`] })).length).toBeLessThan(40);
});

test('what a finding rests on is no concern of it, unless it lacks', () => {
  expect(concernOf(about({ facts: ['site.external'] }))).toBe('site');
});

test('who mutes it mutes less of it too, but not more', () => {
  const [two, three] = [about({ domains: many(2) }), about({ domains: many(3) })];
  expect(isCoveredBy(concernOf(three), two)).toBe(true);
  expect(isCoveredBy(concernOf(two), three)).toBe(false);
});

test('a record that stays unconfirmed is a finding again when twice as many days have gone by', () => {
  const stale = (days: number) => about({ days });
  expect(isCoveredBy(concernOf(stale(33)), stale(63))).toBe(true);
  expect(isCoveredBy(concernOf(stale(33)), stale(64))).toBe(false);
});

test('what is not recorded is concerned', () => {
  const incomplete = finding(setupWith(), 'record-incomplete', { facts: ['site.external'] });
  expect(concernOf(incomplete)).toBe('site.external');
});
