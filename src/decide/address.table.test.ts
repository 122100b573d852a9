/** What is an address and which domain decides (domain.md section 3, A1), each claim with a twin just beyond it. */
import { verdictWith } from '../../tests/oracle/neutral-site';
import { parseAddress, type AddressProblem } from './address';
import { parseDomain } from './domain-name';

interface Row {
  readonly name: string;
  readonly valid: string;
  readonly domain: string;
  /** As like as can be, and not valid. */
  readonly invalid: string;
  readonly problem: AddressProblem;
}

/** A domain of exactly this many characters, in labels of at most 63. */
function domainOf(length: number): string {
  const labels: string[] = [];
  let left = length;
  while (left > 63) {
    const size = left === 64 ? 62 : 63; // a dot must not be the last character
    labels.push('b'.repeat(size));
    left -= size + 1;
  }
  return [...labels, 'a'.repeat(left)].join('.');
}

const AT_SIGNS_AND_PARTS = [
  {
    name: 'one at sign',
    valid: 'jo@acme.com',
    domain: 'acme.com',
    invalid: 'jo.acme.com',
    problem: 'no-at-sign',
  },
  {
    name: 'not two',
    valid: 'jo.home@acme.com',
    domain: 'acme.com',
    invalid: 'jo@home@acme.com',
    problem: 'more-than-one-at-sign',
  },
  {
    name: 'an at sign in a quoted local part does not count',
    valid: '"jo@home"@acme.com',
    domain: 'acme.com',
    invalid: '"jo"@home@acme.com',
    problem: 'more-than-one-at-sign',
  },
  {
    name: 'an escaped quote does not end the quoted part',
    valid: String.raw`"jo\"@home"@acme.com`,
    domain: 'acme.com',
    invalid: String.raw`"jo\\"@home"@acme.com`,
    problem: 'bad-domain',
  },
  {
    name: 'a quote that is never closed quotes the at sign too',
    valid: '"jo"@acme.com',
    domain: 'acme.com',
    invalid: '"jo@acme.com',
    problem: 'no-at-sign',
  },
  {
    name: 'a local part',
    valid: 'j@acme.com',
    domain: 'acme.com',
    invalid: '@acme.com',
    problem: 'empty-local-part',
  },
  {
    name: 'a domain',
    valid: 'jo@a.b',
    domain: 'a.b',
    invalid: 'jo@',
    problem: 'empty-domain',
  },
  {
    name: 'A1 asks nothing else of the local part',
    valid: "Jo.O'Neil+help desk..#1@acme.com",
    domain: 'acme.com',
    invalid: 'Jo <jo@acme.com>',
    problem: 'bad-domain',
  },
  {
    name: 'plus-addressing does not change the domain',
    valid: 'jo+acme.example@acme.com',
    domain: 'acme.com',
    invalid: 'jo@+acme.com',
    problem: 'bad-domain',
  },
] as const satisfies readonly Row[];

const LENGTHS = [
  {
    name: '254 characters',
    valid: `${'j'.repeat(64)}@${domainOf(189)}`,
    domain: domainOf(189),
    invalid: `${'j'.repeat(64)}@${domainOf(190)}`,
    problem: 'address-too-long',
  },
  {
    name: '64 characters before the at sign',
    valid: `${'j'.repeat(64)}@acme.com`,
    domain: 'acme.com',
    invalid: `${'j'.repeat(65)}@acme.com`,
    problem: 'local-part-too-long',
  },
  {
    name: 'a character outside the first plane is one character',
    valid: `${'😀'.repeat(64)}@acme.com`,
    domain: 'acme.com',
    invalid: `${'😀'.repeat(65)}@acme.com`,
    problem: 'local-part-too-long',
  },
  {
    name: 'a label of 63',
    valid: `jo@${'a'.repeat(63)}.com`,
    domain: `${'a'.repeat(63)}.com`,
    invalid: `jo@${'a'.repeat(64)}.com`,
    problem: 'bad-domain',
  },
  {
    name: 'a last label of 63',
    valid: `jo@acme.${'a'.repeat(63)}`,
    domain: `acme.${'a'.repeat(63)}`,
    invalid: `jo@acme.${'a'.repeat(64)}`,
    problem: 'bad-domain',
  },
  {
    name: 'a domain of at most 253, counted after mapping to punycode',
    valid: `jo@${'ü.'.repeat(31)}de`,
    domain: `${'xn--tda.'.repeat(31)}de`,
    invalid: `jo@${'ü.'.repeat(32)}de`,
    problem: 'bad-domain',
  },
  {
    name: 'a label of 63, counted after mapping to punycode',
    valid: `jo@${'a'.repeat(55)}ü.de`,
    domain: `xn--${'a'.repeat(55)}-8yf.de`,
    invalid: `jo@${'a'.repeat(56)}ü.de`,
    problem: 'bad-domain',
  },
] as const satisfies readonly Row[];

const LABELS = [
  {
    name: 'two labels',
    valid: 'jo@intranet.local',
    domain: 'intranet.local',
    invalid: 'jo@intranet',
    problem: 'bad-domain',
  },
  {
    name: 'one trailing dot is dropped',
    valid: 'jo@acme.com.',
    domain: 'acme.com',
    invalid: 'jo@acme.com..',
    problem: 'bad-domain',
  },
  {
    name: 'a trailing dot makes no second label',
    valid: 'jo@intranet.local.',
    domain: 'intranet.local',
    invalid: 'jo@intranet.',
    problem: 'bad-domain',
  },
  {
    name: 'no empty label',
    valid: 'jo@it.acme.com',
    domain: 'it.acme.com',
    invalid: 'jo@it..acme.com',
    problem: 'bad-domain',
  },
  {
    name: 'no leading dot',
    valid: 'jo@x.acme.com',
    domain: 'x.acme.com',
    invalid: 'jo@.acme.com',
    problem: 'bad-domain',
  },
  {
    name: 'no underscore',
    valid: 'jo@ac-me.com',
    domain: 'ac-me.com',
    invalid: 'jo@ac_me.com',
    problem: 'bad-domain',
  },
  {
    name: 'no hyphen at the start of a label',
    valid: 'jo@a-cme.com',
    domain: 'a-cme.com',
    invalid: 'jo@-acme.com',
    problem: 'bad-domain',
  },
  {
    name: 'no hyphen at the end of a label; two inside are fine, also in the third and fourth place',
    valid: 'jo@ac--me.com',
    domain: 'ac--me.com',
    invalid: 'jo@acme-.com',
    problem: 'bad-domain',
  },
  {
    name: 'the same for the last label',
    valid: 'jo@acme.c-m',
    domain: 'acme.c-m',
    invalid: 'jo@acme.com-',
    problem: 'bad-domain',
  },
  {
    name: 'the last label is not all digits',
    valid: 'jo@163.1a',
    domain: '163.1a',
    invalid: 'jo@a.163',
    problem: 'bad-domain',
  },
  {
    name: 'so no IPv4 address',
    valid: 'jo@192.0.2.example',
    domain: '192.0.2.example',
    invalid: 'jo@192.0.2.1',
    problem: 'bad-domain',
  },
  {
    name: 'no IP literal',
    valid: 'jo@ip.example',
    domain: 'ip.example',
    invalid: 'jo@[192.0.2.1]',
    problem: 'bad-domain',
  },
  {
    name: 'no IPv6 literal',
    valid: 'jo@ipv6.example',
    domain: 'ipv6.example',
    invalid: 'jo@[IPv6:2001:db8::1]',
    problem: 'bad-domain',
  },
  {
    name: 'the last label need not be on any list',
    valid: 'jo@acme.nosuchsuffix',
    domain: 'acme.nosuchsuffix',
    invalid: 'jo@nosuchsuffix',
    problem: 'bad-domain',
  },
  {
    name: 'no space, not even at the end',
    valid: 'jo @acme.com',
    domain: 'acme.com',
    invalid: 'jo@acme.com ',
    problem: 'bad-domain',
  },
  {
    name: 'no control character, not even at the end',
    valid: 'jo\n@acme.com',
    domain: 'acme.com',
    invalid: 'jo@acme.com\n',
    problem: 'bad-domain',
  },
] as const satisfies readonly Row[];

const MAPPING = [
  {
    name: 'lower case',
    valid: 'Jo@ACME.Com',
    domain: 'acme.com',
    invalid: 'Jo@ACME_.Com',
    problem: 'bad-domain',
  },
  {
    name: 'punycode',
    valid: 'jo@bücher.example',
    domain: 'xn--bcher-kva.example',
    invalid: 'jo@bü_cher.example',
    problem: 'bad-domain',
  },
  {
    name: 'upper case before punycode',
    valid: 'jo@BÜCHER.EXAMPLE',
    domain: 'xn--bcher-kva.example',
    invalid: 'jo@BÜCHER!.EXAMPLE',
    problem: 'bad-domain',
  },
  {
    name: 'punycode as it is typed, if it decodes',
    valid: 'jo@XN--BCHER-KVA.example',
    domain: 'xn--bcher-kva.example',
    invalid: 'jo@xn--a.example',
    problem: 'bad-domain',
  },
  {
    name: 'the letter ß stays itself',
    valid: 'jo@straße.example',
    domain: 'xn--strae-oqa.example',
    invalid: 'jo@straße',
    problem: 'bad-domain',
  },
  {
    name: 'a combining mark joins its letter',
    valid: 'jo@bu\u0308cher.example',
    domain: 'xn--bcher-kva.example',
    invalid: 'jo@\u0308bucher.example',
    problem: 'bad-domain',
  },
  {
    name: 'full-width letters and full-width dot',
    valid: 'jo@ＡＣＭＥ．ｃｏｍ',
    domain: 'acme.com',
    invalid: 'jo@ＡＣＭＥ＿．ｃｏｍ',
    problem: 'bad-domain',
  },
  {
    name: 'full-width digits are digits',
    valid: 'jo@１６３.com',
    domain: '163.com',
    invalid: 'jo@acme.１６３',
    problem: 'bad-domain',
  },
  {
    name: 'an ideographic full stop is a dot, also a trailing one',
    valid: 'jo@acme。com。',
    domain: 'acme.com',
    invalid: 'jo@acme。com。。',
    problem: 'bad-domain',
  },
  {
    name: 'a half-width ideographic full stop is a dot',
    valid: 'jo@acme｡com',
    domain: 'acme.com',
    invalid: 'jo@acme｡',
    problem: 'bad-domain',
  },
  {
    name: 'a soft hyphen is nothing',
    valid: 'jo@ac\u00adme.com',
    domain: 'acme.com',
    invalid: 'jo@\u00ad.com',
    problem: 'bad-domain',
  },
  {
    name: 'a full-width at sign is no at sign',
    valid: 'jo＠home@acme.com',
    domain: 'acme.com',
    invalid: 'jo＠acme.com',
    problem: 'no-at-sign',
  },
] as const satisfies readonly Row[];

const ROWS: readonly Row[] = [...AT_SIGNS_AND_PARTS, ...LENGTHS, ...LABELS, ...MAPPING];

test.each(ROWS)('$name: valid, and its domain is what counts', ({ valid, domain }) => {
  expect(parseAddress(valid)).toMatchObject({ valid: true, text: valid, domain });
  const verdict = verdictWith({ address: valid, approvedDomains: { [domain]: 'customer' } });
  expect(verdict).toMatchObject({
    outcomes: ['atlassian-account-invitation'],
    decidedBy: ['T1'],
  });
});

test.each(ROWS)('$name: the twin is not valid', ({ invalid, problem }) => {
  expect(parseAddress(invalid)).toEqual({ valid: false, text: invalid, problem });
  expect(verdictWith({ address: invalid })).toMatchObject({
    outcomes: ['error'],
    decidedBy: ['A1'],
    evidence: 'inferred',
  });
});

test.each(['', ' ', '@', '@@', '"@"', '.', 'jo@.', 'jo@-', '__proto__', 'constructor@'])(
  'next to nothing, %j, is not valid',
  (text) => {
    expect(parseAddress(text)).toMatchObject({ valid: false, text });
  },
);

/** An address of 254 has no room for it, but a settings file has. */
test('a domain has at most 253 characters, a trailing dot not counted', () => {
  expect(parseDomain(domainOf(253))).toBe(domainOf(253));
  expect(parseDomain(`${domainOf(253)}.`)).toBe(domainOf(253));
  expect(parseDomain(domainOf(254))).toBeUndefined();
});

test('the domains of this test have the length that they claim', () => {
  for (const length of [189, 190, 253, 254]) {
    expect(domainOf(length)).toHaveLength(length);
    expect(
      domainOf(length)
        .split('.')
        .every((label) => /^[ab]{1,63}$/.test(label)),
    ).toBe(true);
  }
});
