import fc from 'fast-check';
import { parseDomain } from '../decide/domain-name';
import { readableDomain } from './readable-domain';

test.each([
  { domain: 'xn--bcher-kva.example', readable: 'bücher.example' },
  { domain: 'mail.xn--fsqu00a.xn--0zwm56d', readable: 'mail.例子.测试' },
  { domain: 'xn--e1afmkfd.xn--p1ai', readable: 'пример.рф' },
  { domain: 'acme.com', readable: undefined },
  { domain: 'xn--.example', readable: undefined },
  { domain: 'xn--99999999.example', readable: undefined },
  { domain: 'xn--a!b.example', readable: undefined },
])('$domain', ({ domain, readable }) => {
  expect(readableDomain(domain)).toBe(readable);
});

test('every international domain is shown as it is written', () => {
  const label = fc.array(fc.constantFrom(...Array.from('abz09äöüéñçøåłžšабвя中文日本語한국어')), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(label, (letters) => {
      const written = `ä${letters.join('')}.example`;
      expect(readableDomain(parseDomain(written) ?? '')).toBe(written.normalize('NFC'));
    }),
  );
});
