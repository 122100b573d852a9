import fc from 'fast-check';
import { parentDomains, parseDomain, type DomainName } from './domain-name';
import { lookAlikeOf } from './look-alike';
import { prepareSite } from './site';

const domain = (text: string) => parseDomain(text) as DomainName;
const site = prepareSite({ approvedDomains: new Map([[domain('acme.com'), {}]]) });

test.each([
  ['acne.com', 'mistyped'],
  ['acm.com', 'left out'],
  ['accme.com', 'added'],
  ['amce.com', 'swapped'],
  ['acme.co', 'left out at the end'],
  ['mail.acne.com', 'below a mistyped parent'],
  ['eu.mail.acne.com', 'below a parent of which the parent is mistyped'],
])('%s is one letter %s away', (text) => {
  expect(lookAlikeOf(domain(text), site)).toBe('acme.com');
});

test.each(['acme.com', 'acorn.com', 'mail.acme.com'])('%s is no near miss', (text) => {
  expect(lookAlikeOf(domain(text), site)).toBeUndefined();
});

test('where the list is not known nothing is said', () => {
  expect(lookAlikeOf(domain('acne.com'), prepareSite({}))).toBeUndefined();
});

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789-.';

/** Every text that is one letter away, without any short cut. */
function isOneLetterAway(a: string, b: string): boolean {
  const cut = (text: string, at: number) => text.slice(0, at) + text.slice(at + 1);
  const variants = Array.from({ length: a.length + 1 }, (_, at) => [
    cut(a, at),
    a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2),
    ...Array.from(LETTERS, (letter) => a.slice(0, at) + letter + a.slice(at)),
    ...Array.from(LETTERS, (letter) => a.slice(0, at) + letter + a.slice(at + 1)),
  ]).flat();
  return a !== b && variants.includes(b);
}

test('finds one exactly where one is: among few short names many are near', () => {
  const label = fc.string({
    unit: fc.constantFrom('a', 'b', '-', 'é'),
    minLength: 1,
    maxLength: 4,
  });
  const name = fc
    .tuple(label, fc.constantFrom('co', 'com', 'a.co'))
    .map((parts) => parseDomain(parts.join('.')))
    .filter((found) => found !== undefined);
  fc.assert(
    fc.property(name, fc.array(name, { maxLength: 4 }), (asked, listed) => {
      const some = prepareSite({ approvedDomains: new Map(listed.map((one) => [one, {}])) });
      const spellings = [asked, ...parentDomains(asked)];
      const isListed = spellings.some((one) => listed.includes(one));
      const near = listed.filter((one) => spellings.some((text) => isOneLetterAway(text, one)));
      const found = lookAlikeOf(asked, some);
      expect(found !== undefined).toBe(!isListed && near.length > 0);
      if (found !== undefined) expect(near).toContain(found);
    }),
    { numRuns: 2000 },
  );
});
