import fc from 'fast-check';
import { domainOf } from '../../../tests/audit/any-settings';
import type { DomainName } from '../../decide/domain-name';
import { lookAlikeOf } from '../../decide/look-alike';
import { prepareSite } from '../../decide/site';
import { namesOneLetterApart } from './one-letter-apart';

test.each([
  { name: 'left out', slip: 'cient.com' },
  { name: 'added', slip: 'clieent.com' },
  { name: 'mistyped', slip: 'cliemt.com' },
  { name: 'swapped', slip: 'cleint.com' },
  { name: 'left out at the end', slip: 'client.co' },
  { name: 'added, and is a digit', slip: 'client1.com' },
])('a letter is $name', ({ slip }) => {
  const client = domainOf('client.com');
  expect(namesOneLetterApart([client]).nearest(domainOf(slip))).toBe(client);
});

test('a letter is added behind two that are the same', () => {
  const [short, long] = [domainOf('client.ee'), domainOf('client.eem')];
  expect(namesOneLetterApart([short]).nearest(long)).toBe(short);
  expect(namesOneLetterApart([long]).nearest(short)).toBe(long);
});

test.each(['client.com', 'clinet.org', 'lcient.co', 'c.com', 'lqient.com', 'qcient.com'])(
  '%s is not one letter apart',
  (other) => {
    expect(namesOneLetterApart([domainOf('client.com')]).nearest(domainOf(other))).toBeUndefined();
  },
);

test('numbers are given, not mistyped', () => {
  const names = namesOneLetterApart([domainOf('office-1.com')]);
  expect(names.nearest(domainOf('office-2.com'))).toBeUndefined();
  expect(names.nearest(domainOf('office-12.com'))).toBeUndefined();
  expect(names.nearest(domainOf('offise-1.com'))).toBe('office-1.com');
  const streets = namesOneLetterApart([domainOf('1street.com')]);
  expect(streets.nearest(domainOf('2street.com'))).toBeUndefined();
});

test('of several the first one is found', () => {
  const names = namesOneLetterApart(['abc.com', 'abd.com'].map(domainOf));
  expect(names.nearest(domainOf('abe.com'))).toBe('abc.com');
  // Whatever the slip is.
  names.add(domainOf('abce.com'));
  expect(names.nearest(domainOf('abce.com'))).toBe('abc.com');
  expect(names.nearest(domainOf('abe.com'))).toBe('abc.com');
});

/** Short names of few letters, so that many are close. */
const NAME: fc.Arbitrary<DomainName> = fc
  .string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 5 })
  .map((label) => domainOf(`${label}.com`));

test('it finds what the core finds, which tries every slip', () => {
  fc.assert(
    fc.property(fc.array(NAME, { maxLength: 6 }), NAME, (names, name) => {
      fc.pre(!names.includes(name));
      const site = prepareSite({ approvedDomains: new Map(names.map((one) => [one, {}])) });
      const found = namesOneLetterApart(names).nearest(name);
      expect(found === undefined).toBe(lookAlikeOf(name, site) === undefined);
      if (found !== undefined) expect(names).toContain(found);
    }),
    { numRuns: 500 },
  );
});
