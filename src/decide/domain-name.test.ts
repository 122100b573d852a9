import { parentDomains, parseDomain } from './domain-name';

test.each([
  ['acme.com', 'acme.com'],
  ['ACME.com.', 'acme.com'],
  ['Bücher.example', 'xn--bcher-kva.example'],
  ['a.b--c.d0', 'a.b--c.d0'],
  // To a URL parser the end of this one is a number in base 16, and the whole no host.
  ['ACME.0x1', 'acme.0x1'],
])('%s is the domain %s', (text, domain) => {
  expect(parseDomain(text)).toBe(domain);
});

test.each([
  '',
  '.',
  'acme',
  'acme..com',
  '.acme.com',
  'acme.com..',
  '-a.com',
  'a_b.com',
  '1.2.3.4',
  'a.123',
])('%j is no domain', (text) => {
  expect(parseDomain(text)).toBeUndefined();
});

test('a text far too long is not even mapped', () => {
  expect(parseDomain(`${'ü'.repeat(100_000)}.com`)).toBeUndefined();
});

test('mapping drops what is not seen, as long as a text has at most 1000 characters', () => {
  const hidden = (count: number) => `acme${'\u00ad'.repeat(count)}.com`;
  expect(parseDomain(hidden(992))).toBe('acme.com');
  expect(parseDomain(hidden(993))).toBeUndefined();
});

test('the parents of a domain run from the nearest down to two labels', () => {
  const domain = parseDomain('a.b.acme.com');
  expect(domain && parentDomains(domain)).toEqual(['b.acme.com', 'acme.com']);
  const short = parseDomain('acme.com');
  expect(short && parentDomains(short)).toEqual([]);
});
