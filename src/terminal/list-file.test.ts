import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readListFile } from './list-file';
import { spokenFor } from './spoken';

const SPOKEN = spokenFor([], undefined);

async function read(content: string | Uint8Array, column?: string) {
  const path = join(await mkdtemp(join(tmpdir(), 'list-file-')), 'list.csv');
  await writeFile(path, content);
  return readListFile(path, SPOKEN, column);
}

const TABLE = 'Name,Email,Boss\n"Doe, Jo",jo@acme.com,al@acme.com\nBo,bo@acme.com,jo@acme.com\n';
const JO_AND_BO = ['jo@acme.com', 'bo@acme.com'];
const THE_BOSSES = ['al@acme.com', 'jo@acme.com'];

test.each([
  { name: 'a table', content: TABLE, addresses: JO_AND_BO },
  { name: 'a column by name', content: TABLE, column: 'boss', addresses: THE_BOSSES },
  { name: 'a column by number', content: TABLE, column: '3', addresses: THE_BOSSES },
  { name: 'one column', content: 'jo@acme.com\nbo@acme.com', column: '1', addresses: JO_AND_BO },
  { name: 'addresses', content: 'jo@acme.com; bo@acme.com', addresses: JO_AND_BO },
  { name: 'what is no address', content: 'jo@acme.com\nbo', addresses: ['jo@acme.com', 'bo'] },
  {
    name: 'UTF-16',
    content: Buffer.from('\uFEFFjo@acme.com', 'utf16le'),
    addresses: ['jo@acme.com'],
  },
  {
    name: 'what old programs write',
    content: Buffer.from('Jö,jo@acme.com\nAl,bo@acme.com', 'latin1'),
    addresses: JO_AND_BO,
  },
])('$name gives its addresses in their order', async ({ content, column, addresses }) => {
  expect(await read(content, column)).toEqual({ ok: true, addresses, told: [] });
});

test('an address that stands there again is told with its line', async () => {
  const { told } = (await read('jo@acme.com\nbo@acme.com\nJO@acme.com')) as {
    readonly told: readonly string[];
  };
  expect(told).toHaveLength(2);
  expect(told[1]).toContain('Line 3: JO@acme.com');
  expect(told[1]).toContain('line 1');
});

test.each(['', 'Name,Email\n'])('%j has no address, and says so', async (content) => {
  expect(await read(content)).toMatchObject({
    ok: true,
    addresses: [],
    told: [expect.stringContaining('nothing') as unknown],
  });
});

test.each([
  {
    name: 'a line that cannot be read',
    content: `${TABLE}"Al,al@acme.com\n`,
    says: /Line 4: .*not closed/,
  },
  { name: 'a line without the column', content: `${TABLE}Al\n`, says: /Line 4: Al/ },
  { name: 'no such column', content: TABLE, column: 'mail', says: /1 "Name", 2 "Email"/ },
  {
    name: 'two columns of one name',
    content: 'a,A\njo@acme.com,1\n',
    column: 'a',
    says: /numbers 1, 2/,
  },
  { name: 'a workbook', content: Uint8Array.of(0x50, 0x4b, 3, 4), says: /Excel/ },
])('$name gives no address at all', async ({ content, column, says }) => {
  const answer = await read(content, column);
  expect(answer.ok).toBe(false);
  expect(answer).toHaveProperty('message', expect.stringMatching(says));
});

test('more than a list holds is not cut', async () => {
  const many = Array.from({ length: 100_001 }, (_, at) => `p${String(at)}@acme.com`).join('\n');
  expect(await read(many)).toMatchObject({ ok: false });
}, 60_000);

test('a file that is not there is named', async () => {
  expect(await readListFile('/nowhere.csv', SPOKEN)).toMatchObject({
    ok: false,
    message: expect.stringContaining('/nowhere.csv') as unknown,
  });
});
