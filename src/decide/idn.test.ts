import { toAsciiDomain } from './idn';

test.each([
  ['münchen.de', 'xn--mnchen-3ya.de'],
  ['straße.de', 'xn--strae-oqa.de'],
  ['日本語。jp', 'xn--wgv71a119e.jp'],
  ['ＡＣＭＥ.com', 'acme.com'],
  ['a\u00adcme.com', 'acme.com'],
  ['XN--MNCHEN-3YA.de', 'xn--mnchen-3ya.de'],
  ['münchen.de.', 'xn--mnchen-3ya.de.'],
])('%s is %s', (domain, ascii) => {
  expect(toAsciiDomain(domain)).toBe(ascii);
});

test.each(['xn--a.com', '․com', 'ü／x.com', 'ü％41.com', ''])('%j cannot be mapped', (domain) => {
  expect(toAsciiDomain(domain)).toBeUndefined();
});

test.each(['ü.com/path', 'ü.com:80', 'user@ü.com', 'ü.com?x', 'ü.com#x', 'ü\t.com', 'ü%41.com'])(
  '%j is more than a domain',
  (text) => {
    expect(toAsciiDomain(text)).toBeUndefined();
  },
);
