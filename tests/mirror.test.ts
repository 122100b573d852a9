/** The test tree mirrors the source tree: no file with something to run lacks its test, no test outlives its file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';

const ROOT = join(__dirname, '..');

/** Composition, layout and its hooks: seen whole, in a browser (tests/browser) and through the sandbox. */
const SEEN_WHOLE =
  /^(?:src\/(?:index|actions)\.ts|src\/terminal\/(?:pull-)?main\.ts|(?:src\/pages|static\/admin\/src)\/(?:.+\.tsx|invoke\.ts|(?:[^/]+\/)*use-[^/]+\.ts))$/;

/** Sentences, and the functions that say them: src/view/words/*.test.ts says them all, in every language. */
const SENTENCES = /^src\/view\/words\/(?:catalogs|docs|from-catalog)\//;

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

const FILES = ['src', 'static/admin/src'].flatMap(filesIn);
const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file);

/** Whether anything but plain constants is left of a file when its types are taken away. */
function hasSomethingToRun(file: string): boolean {
  const { code } = transformSync(readFileSync(join(ROOT, file), 'utf8'), {
    loader: file.endsWith('x') ? 'tsx' : 'ts',
    format: 'esm',
    jsx: 'automatic',
    minifyWhitespace: true,
    minifySyntax: true,
  });
  return code.replace(/^(?:const \w+=(?:\d+|"[^"]*");)*(?:export\{[^}]*\};)?$/m, '').trim() !== '';
}

function testOf(file: string): readonly string[] {
  const stem = file.replace(/\.tsx?$/, '');
  return [`${stem}.test.ts`, `${stem}.test.tsx`];
}

/** Whether the file that a test is named after is there; a table of rows is about its whole folder. */
function hasSubject(test: string): boolean {
  const stem = test.replace(/\.test\.tsx?$/, '');
  return (
    stem.endsWith('.table') || [`${stem}.ts`, `${stem}.tsx`].some((file) => FILES.includes(file))
  );
}

test('every file with something to run has its test beside it', () => {
  const lacking = FILES.filter(
    (file) =>
      !isTest(file) &&
      !SEEN_WHOLE.test(file) &&
      !SENTENCES.test(file) &&
      hasSomethingToRun(file) &&
      !testOf(file).some((test) => FILES.includes(test)),
  );
  expect(lacking).toEqual([]);
});

test('every test has its file', () => {
  const orphans = FILES.filter((file) => isTest(file) && !hasSubject(file));
  expect(orphans).toEqual([]);
});

test('a file of types alone counts as nothing to run', () => {
  expect(hasSomethingToRun('src/decide/verdict.ts')).toBe(false);
  expect(hasSomethingToRun('src/decide/address.ts')).toBe(true);
});
