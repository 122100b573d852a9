import { parseDomain, type DomainName } from './domain-name';
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
])('%s is one letter %s away', (text) => {
  expect(lookAlikeOf(domain(text), site)).toBe('acme.com');
});

test.each(['acme.com', 'acorn.com', 'mail.acme.com'])('%s is no near miss', (text) => {
  expect(lookAlikeOf(domain(text), site)).toBeUndefined();
});

test('where the list is not known nothing is said', () => {
  expect(lookAlikeOf(domain('acne.com'), prepareSite({}))).toBeUndefined();
});
