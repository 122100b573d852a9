import { domainOfAddress, mailboxKey } from './email-syntax';

describe('domainOfAddress', () => {
  test.each([
    { address: 'jo@acme.com', domain: 'acme.com' },
    { address: ' jo@ACME.com. ', domain: 'acme.com' },
    { address: 'jo@bücher.de', domain: 'xn--bcher-kva.de' },
    { address: '"a@b"@acme.com', domain: 'acme.com' },
    { address: 'jo@made.up', domain: 'made.up' },
    { address: `${'l'.repeat(64)}@acme.com`, domain: 'acme.com' },
    { address: `${'l'.repeat(65)}@acme.com`, domain: undefined },
    { address: 'jo', domain: undefined },
    { address: 'jo@', domain: undefined },
    { address: '@acme.com', domain: undefined },
    { address: 'a@b@acme.com', domain: undefined },
    { address: 'jo@acme', domain: undefined },
    { address: 'jo@acme..com', domain: undefined },
    { address: 'jo@-acme.com', domain: undefined },
    { address: 'jo@acme.123', domain: undefined },
    { address: 'jo@[127.0.0.1]', domain: undefined },
    { address: 'jo@127.0.0.1', domain: undefined },
    { address: `jo@${'d'.repeat(64)}.com`, domain: undefined },
    { address: `jo@${`${'d'.repeat(60)}.`.repeat(5)}com`, domain: undefined },
  ])('$address', ({ address, domain }) => {
    expect(domainOfAddress(address)).toBe(domain);
  });
});

test('mailboxKey ignores letter case, IDN writing and the dot at the end', () => {
  expect(mailboxKey('JO@BÜCHER.de.')).toBe(mailboxKey('jo@xn--bcher-kva.de'));
  expect(mailboxKey('jo@acme.com')).not.toBe(mailboxKey('joe@acme.com'));
});
