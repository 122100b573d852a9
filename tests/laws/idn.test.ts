/** The platform's mapping of international domains against an independent library with tables of its own. */
import fc from 'fast-check';
import { toASCII } from 'tr46';
import { toAsciiDomain } from '../../src/decide/idn';
import { patience, runs } from './runs';

const OPTIONS = {
  checkBidi: true,
  checkHyphens: false,
  checkJoiners: true,
  useSTD3ASCIIRules: false,
  verifyDNSLength: false,
  transitionalProcessing: false,
  ignoreInvalidPunycode: false,
} as const;

/** Scripts that are written from left to right; the rules for mixed directions differ between Unicode versions. */
const LETTERS = Array.from('abcxyz019-ßäöüÄéñçøåłžšαβγςабвЯ中文日本語한국어あアｅｘａ①ﬀıſKµ\u00ad');
const DOMAINS = runs(5000);
const DOTS = ['.', '。', '．', '｡'];

test(
  'both map every domain alike',
  () => {
    const label = fc.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 8 });
    const domain = fc
      .tuple(label, fc.constantFrom(...DOTS), label)
      // A first letter keeps the label from looking like a number, which the URL parser would read as an IPv4 address.
      .map(([first, dot, last]) => `ä${first.join('')}${dot}ö${last.join('')}`);
    fc.assert(
      fc.property(domain, (text) => {
        expect(toAsciiDomain(text)).toBe(toASCII(text, OPTIONS) ?? undefined);
      }),
      { numRuns: DOMAINS },
    );
  },
  patience(DOMAINS),
);
