import fc from 'fast-check';
import type { JsmRole } from '../decide/facts';
import { parsePaste } from './record-form-paste';
import type { PasteReason } from './record-form-pasted';

type Said = Readonly<Record<string, { role?: JsmRole | 'unread'; approval?: boolean | 'unread' }>>;

/** The entries by domain, Any domain under `*`. */
function saidBy(text: string): Said {
  const { entries, anyDomain } = parsePaste(text);
  return Object.fromEntries([
    ...entries.map(({ domain, line: _, ...parts }) => [domain as string, parts] as const),
    ...(anyDomain === undefined ? [] : [['*', anyDomain] as const]),
  ]);
}

const lines = (...all: readonly string[]) => all.join('\n');

interface Row {
  readonly name: string;
  readonly text: string;
  readonly said: Said;
  /** Each as `line reason`. */
  readonly problems?: readonly `${number} ${PasteReason}`[];
}

const ACME = { 'acme.com': { role: 'customer', approval: false } } as const;

const PASTES: readonly Row[] = [
  {
    name: 'the table copied from the browser, with headings',
    text: lines(
      'Domain\tApp\tApp role\tAdmin approval\tActions',
      'acme.com\tJira Service Management\tCustomer\tNot required\tEdit',
      'legacy.example.org\tJira Service Management\tNone\tNot required\tEdit',
      'partner.example.org\tJira Service Management\tCustomer\tRequired\tEdit',
      'Any domain\tJira Service Management\tStakeholder\tRequired\tEdit',
    ),
    said: {
      ...ACME,
      'legacy.example.org': { role: 'none', approval: false },
      'partner.example.org': { role: 'customer', approval: true },
      '*': { role: 'stakeholder', approval: true },
    },
  },
  {
    name: 'the same without headings',
    text: lines('acme.com\tCustomer\tNot required\tEdit', 'Any domain\tNone\tRequired\tEdit'),
    said: { ...ACME, '*': { role: 'none', approval: true } },
  },
  {
    name: 'one word per line, several apps per domain',
    text: lines(
      'Approved domains',
      'acme.com',
      'Jira Service Management',
      'acme.atlassian.net',
      'Customer',
      'Not required',
      'Confluence',
      'User',
      'Required',
      'Edit',
      '',
      'board.example.net',
      'Confluence',
      'User',
    ),
    said: { ...ACME, 'board.example.net': {} },
  },
  {
    name: 'a row per app, the domain only in the first',
    text: lines(
      'Domain\tProduct\tProduct role\tAdmin approval',
      'acme.com\tConfluence\tUser\tRequired',
      '\tJira Service Management\tCustomer\tNot required',
      '\tJira\tUser\tRequired',
    ),
    said: ACME,
  },
  {
    name: 'a row per app, the role before the app',
    text: lines('acme.com\tUser\tConfluence', 'acme.com\tCustomer\tJira Service Management'),
    said: { 'acme.com': { role: 'customer' } },
  },
  {
    name: 'a column per app',
    text: lines(
      'Domain\tConfluence\tJira Service Management\tJSM approval',
      'acme.com\tUser\tCustomer\tNo',
      'b.example\tNone\tUser (approval required)\t',
    ),
    said: { ...ACME, 'b.example': { role: 'user', approval: true } },
  },
  {
    name: 'apps with their roles in one cell',
    text: 'acme.com\tConfluence - User, Jira Service Management - Customer\tEdit',
    said: { 'acme.com': { role: 'customer' } },
  },
  {
    name: 'CSV with commas, quotes and true or false',
    text: lines(
      '\ufeff"domain","role","approval"',
      '"acme.com","customer","false"',
      '"b.example","user","TRUE"',
    ),
    said: { ...ACME, 'b.example': { role: 'user', approval: true } },
  },
  {
    name: 'CSV with semicolons and Windows line ends',
    text: 'Email domain;JSM role;Admin approval\r\nacme.com;Customer;no\r\n\r\nc.example;;yes\r\n',
    said: { ...ACME, 'c.example': { approval: true } },
  },
  {
    name: 'CSV without headings',
    text: lines('acme.com,customer,not required', '@b.example,none,approval'),
    said: { ...ACME, 'b.example': { role: 'none', approval: true } },
  },
  {
    name: 'lines of words',
    text: lines(
      'acme.com customer no approval',
      'b.example stakeholder approval',
      'c.example user',
    ),
    said: {
      ...ACME,
      'b.example': { role: 'stakeholder', approval: true },
      'c.example': { role: 'user' },
    },
  },
  {
    name: 'domains alone, as addresses and links, capital and international',
    text: lines('ACME.com.', 'https://b.example/', '@bücher.example'),
    said: { 'acme.com': {}, 'b.example': {}, 'xn--bcher-kva.example': {} },
  },
  {
    name: 'the API’s words',
    text: lines(
      'domain,role,approval',
      'ANYONE,customer,ADMIN_APPROVAL',
      'acme.com,customer,DIRECT_ACCESS',
    ),
    said: { ...ACME, '*': { role: 'customer', approval: true } },
  },
  {
    name: 'the same domain twice, alike',
    text: lines('acme.com\tCustomer\tNot required', 'Acme.com\tCustomer\tNot required'),
    said: ACME,
  },
  {
    name: 'the same domain twice, not alike',
    text: lines('acme.com\tCustomer\tRequired', 'acme.com\tNone\tNot required'),
    said: { 'acme.com': { role: 'unread', approval: 'unread' } },
    problems: ['1 several-roles', '1 several-approvals'],
  },
  {
    name: 'a role that nobody knows',
    text: lines('acme.com\tGuest\tNot required', 'b.example\tCustomer'),
    said: { 'acme.com': { role: 'unread', approval: false }, 'b.example': { role: 'customer' } },
    problems: ['1 unread-role'],
  },
  {
    name: 'an approval that nobody knows',
    text: lines('Domain\tRole\tAdmin approval', 'acme.com\tCustomer\tperhaps'),
    said: { 'acme.com': { role: 'customer', approval: 'unread' } },
    problems: ['2 unread-approval'],
  },
  {
    name: 'a word beside a known role is named, and the role stays',
    text: 'acme.com\tJira Service Management (acme)\tCustomer\tNot required',
    said: ACME,
    problems: ['1 unread'],
  },
  {
    name: 'what is no domain keeps its words to itself',
    text: lines(
      'acme.com\tCustomer\tNot required',
      'jo@acme.com\tNone\tRequired',
      '*.acme.com\tNone\tRequired',
      'acme\tNone\tRequired',
      'acme..com\tNone\tRequired',
    ),
    said: ACME,
    problems: ['2 is-an-address', '3 is-a-wildcard', '4 not-a-domain', '5 not-a-domain'],
  },
  {
    name: 'a column that nobody knows, and a domain cell that is none',
    text: lines('Domain\tColour\tRole', 'acme.com\tred\tCustomer', 'Sales\tblue\tNone'),
    said: { 'acme.com': { role: 'customer' } },
    problems: ['1 unread-heading', '3 not-a-domain'],
  },
  {
    name: 'sentences around the table, and a role before any domain',
    text: lines('Customer', 'Approve the domains that you trust', 'acme.com customer'),
    said: { 'acme.com': { role: 'customer' } },
    problems: ['1 belongs-to-no-domain', '2 unread'],
  },
  {
    name: 'a quote that is never closed',
    text: lines('"acme.com,customer', 'b.example,none'),
    said: { 'b.example': { role: 'none' } },
    problems: ['1 not-a-domain'],
  },
  { name: 'nothing', text: ' \n\t\n', said: {} },
];

test.each(PASTES)('$name', ({ text, said, problems = [] }) => {
  expect(saidBy(text)).toEqual(said);
  expect(parsePaste(text).problems.map(({ line, reason }) => `${String(line)} ${reason}`)).toEqual(
    problems,
  );
});

test('a problem names the words and the entry that it belongs to', () => {
  expect(
    parsePaste('b.example Guest\nshop.example\nJira Service Management\nProduct admin').problems,
  ).toEqual([
    { line: 1, text: 'Guest', reason: 'unread-role', domain: 'b.example' },
    { line: 4, text: 'Product admin', reason: 'unread-role', domain: 'shop.example' },
  ]);
  expect(parsePaste('jo@acme.com\nCustomer').problems).toEqual([
    { line: 1, text: 'jo@acme.com Customer', reason: 'is-an-address' },
  ]);
});

const domain = fc
  .tuple(
    fc.stringMatching(/^[a-z][a-z0-9]{0,9}$/),
    fc.constantFrom('example', 'test', 'com', 'co.uk'),
  )
  .map(([name, end]) => `${name}.${end}`);
const entry = fc.record({
  domain,
  role: fc.constantFrom<JsmRole>('customer', 'none', 'user', 'stakeholder'),
  approval: fc.boolean(),
});
const entries = fc.uniqueArray(entry, {
  selector: (one) => one.domain,
  minLength: 1,
  maxLength: 20,
});

const ROLE_WORDS = { customer: 'Customer', none: 'None', user: 'User', stakeholder: 'Stakeholder' };
const needed = (approval: boolean) => (approval ? 'Required' : 'Not required');

const FORMATS: Readonly<
  Record<string, (one: { domain: string; role: JsmRole; approval: boolean }) => string>
> = {
  tabs: (one) =>
    `${one.domain}\tJira Service Management\t${ROLE_WORDS[one.role]}\t${needed(one.approval)}\tEdit`,
  semicolons: (one) => `${one.domain};${one.role};${needed(one.approval)}`,
  commas: (one) => `"${one.domain}","${one.role}","${needed(one.approval)}"`,
  words: (one) => `${one.domain} ${one.role} ${one.approval ? 'approval' : 'no approval'}`,
  blocks: (one) =>
    lines(
      one.domain,
      'Confluence',
      'User',
      'Required',
      'Jira Service Management',
      ROLE_WORDS[one.role],
      needed(one.approval),
      'Edit',
    ),
};

test.each(Object.entries(FORMATS))(
  'whatever the entries are, they are read again: %s',
  (_, format) => {
    fc.assert(
      fc.property(entries, (all) => {
        const text = all.map(format).join('\n');
        expect(saidBy(text)).toEqual(
          Object.fromEntries(
            all.map(({ domain: name, role, approval }) => [name, { role, approval }]),
          ),
        );
        expect(parsePaste(text).problems).toEqual([]);
      }),
    );
  },
);

test('no text makes it fail, and no word of it gets lost', () => {
  const word = fc.oneof(
    domain,
    fc.constantFrom(
      'Customer',
      'Guest',
      'Required',
      'jo@acme.com',
      'Confluence',
      'Edit',
      '"',
      '*.b.com',
    ),
    fc.stringMatching(/^zz[a-z]{3,8}$/),
  );
  const text = fc
    .array(fc.tuple(word, fc.constantFrom('\t', '\n', ' ', ';', ',', '\n\n')), { maxLength: 30 })
    .map((parts) => parts.map(([one, gap]) => one + gap).join(''));
  fc.assert(
    fc.property(text, (pasted) => {
      const { entries: found, problems } = parsePaste(pasted);
      const kept = problems.map((problem) => problem.text).join(' ');
      const count = pasted.split('\n').length;
      expect(problems.every(({ line }) => line >= 1 && line <= count)).toBe(true);
      for (const [unknown] of pasted.matchAll(/\bzz[a-z]{3,8}\b/g)) {
        const aboutAnotherApp = pasted.includes('Confluence');
        expect(aboutAnotherApp || kept.includes(unknown)).toBe(true);
      }
      expect(new Set(found.map((one) => one.domain)).size).toBe(found.length);
    }),
  );
});

test('5,000 rows are read', () => {
  const text = Array.from(
    { length: 5000 },
    (_, n) => `d${String(n)}.example\tCustomer\tRequired`,
  ).join('\n');
  expect(parsePaste(text).entries).toHaveLength(5000);
});
