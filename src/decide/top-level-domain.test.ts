import { parseDomain, type DomainName } from './domain-name';
import { hasKnownTopLevel } from './top-level-domain';

test.each([
  ['acme.com', true],
  ['acme.co.uk', true],
  ['пример.рф', true],
  // Plain at both ends, but not in between.
  ['mein.vermögensberater', true],
  ['acme.con', false],
  ['old.example', false],
])('%s ends in a top-level domain that exists: %s', (text, known) => {
  expect(hasKnownTopLevel(parseDomain(text) as DomainName)).toBe(known);
});
