/** Whatever is typed or recorded, the core answers: it never throws and never gives an empty or impossible verdict. */
import * as fc from 'fast-check';
import { parseAddress } from '../../src/decide/address';
import { decide, factsOf } from '../../src/decide/decide';
import { parseDomain } from '../../src/decide/domain-name';
import { FACT_NAMES, FACT_VALUES } from '../../src/decide/facts';
import { oracleOfPartial } from '../oracle/partial';
import { inviteWith, siteWith, type Differs } from '../oracle/neutral-site';
import { patience, runs } from './runs';

/** Words that mean something to JavaScript, to mail or to Unicode. */
const AWKWARD = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '@',
  '"jo@jo"@',
  '"\\""@',
  '.',
  '.com.',
  '"',
  '\\',
  '<',
  '[',
  'xn--',
  'xn--a',
  'acme.com',
  '\u0000',
  '\u007f',
  '\u0085',
  '\u00ad',
  '\u200d',
  '\u202e',
  '\u3002',
  '\ufeff',
  '\uff20',
  '\ufffd',
  '\ud800',
  '\udc00',
  // They look like a, e, i and g.
  '\u0430',
  '\u0435',
  '\u0456',
  '\u0261',
  'ß',
  'İ',
  'é',
  '例え',
  'א',
  '1',
  '😀',
  ' ',
  '\n',
];

const LONG = 10_000;

const TEXTS = runs(3000);
/** Each is held against the second reading of the rules, over everything that is open. */
const VERDICTS = runs(500, 0.05);

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: fc.constantFrom(...AWKWARD), maxLength: 40 }),
  fc
    .tuple(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
      fc.string({ unit: fc.constantFrom('a', 'é', 'A', '-', '.', 'xn--', 'ß', '。', 'א', '1') }),
    )
    .map(([local, domain]) => `${local}@${domain}.com`),
  fc.emailAddress(),
  fc
    .tuple(fc.constantFrom(...AWKWARD), fc.constantFrom('', 'jo@', '"', 'jo@acme.'))
    .map(([unit, before]) => before + unit.repeat(LONG / unit.length)),
  fc.string({ unit: 'binary', minLength: LONG, maxLength: LONG }),
);

const SITES: readonly Differs[] = [
  {},
  { approvedDomains: 'unknown', externalDomains: 'unknown', anyDomain: 'unknown' },
  {
    approvedDomains: { 'constructor.com': 'customer', 'proto.acme.com': 'user' },
    externalDomains: ['acme.com'],
    account: 'unknown',
    inviter: 'unknown',
  },
];

test(
  'an address is read or refused with a reason, and its domain reads as itself',
  () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const address = parseAddress(text);
        expect(address.text).toBe(text);
        if (!address.valid) {
          expect(address.problem).toMatch(/^[a-z-]+$/);
          return;
        }
        expect(address.local).not.toBe('');
        expect(text.startsWith(`${address.local}@`)).toBe(true);
        expect(address.domain).toMatch(/^(?=.{3,253}$)(?:(?!-)[a-z0-9-]{1,63}(?<!-)(?:\.|$)){2,}$/);
        expect(address.domain).not.toMatch(/\.$|\.[0-9]+$/);
        expect(parseDomain(address.domain)).toBe(address.domain);
      }),
      { numRuns: TEXTS },
    );
  },
  patience(TEXTS),
);

test(
  'every text gets a verdict, the one that its facts give',
  () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...SITES), (text, differs) => {
        const invite = { ...inviteWith(differs), address: text };
        const site = siteWith(differs);
        const facts = factsOf(invite, site);
        for (const name of FACT_NAMES) {
          const values: readonly string[] = FACT_VALUES[name];
          expect(facts[name].length).toBeGreaterThan(0);
          expect(values).toEqual(expect.arrayContaining([...facts[name]]));
        }
        const verdict = decide(invite, site);
        const wanted = oracleOfPartial({
          ...facts,
          // What is not known of an address that is not valid changes nothing; leave it out of the brute force.
          ...(facts.address[0] === 'invalid' ? INVALID_TEXT : {}),
        });
        expect(verdict.outcomes).toEqual(wanted.outcomes);
        expect(verdict.decidedBy).toEqual(wanted.decidedBy);
        expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
      }),
      { numRuns: VERDICTS },
    );
  },
  patience(10 * VERDICTS),
);

const INVALID_TEXT = {
  'site.approvedDomains': ['not-listed'],
  'site.externalDomains': ['any'],
  'site.anyDomain': ['none'],
  account: ['none'],
  inviter: ['agent'],
} as const;

test.each(
  AWKWARD.flatMap((word) => [word, `${word}@acme.com`, `jo@${word}.com`, `jo@acme.${word}`]),
)('%j as an address is answered', (text) => {
  const verdict = decide({ ...inviteWith({}), address: text }, siteWith({}));
  expect(verdict.outcomes.length).toBeGreaterThan(0);
  expect(verdict.decidedBy).toEqual([
    parseAddress(text).valid ? expect.stringMatching(/^T[12]$/) : 'A1',
  ]);
});
