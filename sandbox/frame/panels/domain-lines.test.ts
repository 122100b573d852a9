import { domainsToLines, linesToDomains } from './domain-lines';

describe('approved domains as lines', () => {
  const domains = {
    'acme.com': { role: 'customer', approval: false },
    'old.example': { role: 'none', approval: true },
  } as const;

  test('are read as they were written', () => {
    expect(linesToDomains(domainsToLines(domains))).toEqual({ domains });
  });

  test('a domain alone grants Customer, blank lines count for nothing', () => {
    expect(linesToDomains('\n Acme.com \n\n')).toEqual({
      domains: { 'acme.com': { role: 'customer', approval: false } },
    });
  });

  test.each(['acme.com owner', 'acme', 'acme.com none maybe', 'acme.com none approval too'])(
    '“%s” is named as the line that cannot be read',
    (line) => {
      expect(linesToDomains(`good.example\n${line}`)).toEqual({ badLine: line });
    },
  );
});
