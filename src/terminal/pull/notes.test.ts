import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spokenFor } from '../spoken';
import { readMapping } from './mapping';
import { toLines } from './notes';
import type { Note } from './to-domains';

const WORDS = spokenFor([], undefined).terminal.pull;
const ROLE: Note = { what: 'roles', text: 'x', count: 2, example: 'a.com' };

test('nothing strange, nothing said', () => {
  expect(toLines([], WORDS)).toEqual([]);
});

test('what no mapping could help with offers none', () => {
  const notes: readonly Note[] = [
    { what: 'not-a-domain', text: '*.a.com', count: 1, example: '*.a.com' },
  ];
  expect(toLines(notes, WORDS)).toEqual(['left out, as it is no domain: "*.a.com"']);
});

test('each string is named with where it stands', () => {
  expect(toLines([ROLE, { ...ROLE, what: 'products', count: 1 }], WORDS).slice(0, 2)).toEqual([
    'unknown role: "x", in 2 entries such as "a.com"',
    'unknown product: "x", in "a.com"',
  ]);
});

test('a string cannot play with the terminal', () => {
  expect(toLines([{ ...ROLE, text: '\u001B[2J' }], WORDS).join('\n')).not.toContain('\u001B');
});

test('the mapping to start from is one as soon as its words are chosen', async () => {
  const started =
    toLines([ROLE, { ...ROLE, what: 'accessModes', text: 'NEW' }], WORDS).at(-1) ?? '';
  const path = join(await mkdtemp(join(tmpdir(), 'mapping-')), 'm.json');
  await writeFile(path, started);
  expect((await readMapping(path)).ok).toBe(false);
  await writeFile(path, started.replaceAll(/(\w+) \|[^"]*/g, '$1'));
  const read = await readMapping(path);
  expect(read.ok && [read.value.roles.get('x'), read.value.accessModes.get('NEW')]).toEqual([
    'customer',
    'direct',
  ]);
});
