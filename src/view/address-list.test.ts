import { toAddressList } from './address-list';

const ROWS = [
  { name: 'one address', text: 'jo@acme.com', list: ['jo@acme.com'] },
  { name: 'nothing', text: '', list: [] },
  { name: 'only separators', text: ' ,;\n\t ', list: [] },
  { name: 'comma', text: 'a@x.org,b@x.org', list: ['a@x.org', 'b@x.org'] },
  { name: 'semicolon and space', text: 'a@x.org; b@x.org', list: ['a@x.org', 'b@x.org'] },
  { name: 'space', text: 'a@x.org b@x.org', list: ['a@x.org', 'b@x.org'] },
  { name: 'no-break space', text: 'a@x.org\u00a0b@x.org', list: ['a@x.org', 'b@x.org'] },
  { name: 'lines', text: 'a@x.org\r\nb@x.org\n', list: ['a@x.org', 'b@x.org'] },
  { name: 'tab', text: 'a@x.org\tb@x.org', list: ['a@x.org', 'b@x.org'] },
  { name: 'name in front', text: 'Jo Smith <jo@acme.com>', list: ['jo@acme.com'] },
  { name: 'quoted name', text: '"Smith, Jo" <jo@acme.com>', list: ['jo@acme.com'] },
  { name: 'quoted name with at', text: '"jo@home" <jo@acme.com>', list: ['jo@acme.com'] },
  { name: 'escaped quote', text: '"Jo \\"J, S\\"" <jo@acme.com>', list: ['jo@acme.com'] },
  {
    name: 'several with names',
    text: 'Jo <a@x.org>, Sam <b@x.org>; c@x.org',
    list: ['a@x.org', 'b@x.org', 'c@x.org'],
  },
  {
    name: 'names without commas',
    text: 'Jo <a@x.org> Sam <b@x.org>',
    list: ['a@x.org', 'b@x.org'],
  },
  { name: 'address, then name', text: 'a@x.org Jo <b@x.org>', list: ['a@x.org', 'b@x.org'] },
  { name: 'address as its own name', text: 'a@x.org <a@x.org>', list: ['a@x.org'] },
  { name: 'spaces in brackets', text: 'Jo < a@x.org >', list: ['a@x.org'] },
  { name: 'only brackets', text: '<a@x.org>', list: ['a@x.org'] },
  { name: 'mailto', text: 'mailto:a@x.org <MAILTO:b@x.org>', list: ['a@x.org', 'b@x.org'] },
  { name: 'duplicates folded', text: 'a@x.org, A@X.org a@x.org', list: ['a@x.org'] },
  { name: 'different stays', text: 'a@x.org, a+1@x.org', list: ['a@x.org', 'a+1@x.org'] },
  { name: 'invalid kept', text: 'jo.acme.com', list: ['jo.acme.com'] },
  { name: 'invalid beside valid', text: 'jo, a@x.org', list: ['jo', 'a@x.org'] },
  { name: 'two at signs kept', text: 'jo@@acme.com', list: ['jo@@acme.com'] },
  { name: 'empty brackets kept', text: 'Jo <>', list: ['<>'] },
  { name: 'quoted local part kept', text: '"jo smith"@acme.com', list: ['"jo smith"@acme.com'] },
  { name: 'unclosed quote kept', text: '"jo@acme.com', list: ['"jo@acme.com'] },
  { name: 'stray bracket dropped', text: 'jo@acme.com>', list: ['jo@acme.com'] },
] satisfies readonly { name: string; text: string; list: readonly string[] }[];

test.each(ROWS)('$name', ({ text, list }) => {
  expect(toAddressList(text)).toEqual(list);
});

test('a long paste takes little time', () => {
  const text = Array.from({ length: 20_000 }, (_, index) => `p${String(index)}@x.org`).join(', ');
  expect(toAddressList(text)).toHaveLength(20_000);
  expect(toAddressList('"'.repeat(50_000))).toHaveLength(1);
  expect(toAddressList('<'.repeat(50_000))).toEqual([]);
});
