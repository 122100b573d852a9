/** The site is worth comparing with the core only as long as it knows nothing of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
);

const importsOf = (name: string) =>
  [
    ...readFileSync(join(__dirname, name), 'utf8').matchAll(/^import[\s\S]*?from '([^']+)';$/gm),
  ].map(([statement, from = '']) => ({ statement, from }));

test('there are files to look at', () => {
  expect(files.length).toBeGreaterThan(20);
});

test.each(files)('%s imports nothing of the app but the type of the settings file', (name) => {
  const fromApp = importsOf(name).filter(({ from }) => from.includes('src/'));
  for (const { statement, from } of fromApp) {
    expect(from).toMatch(/src\/contract\/settings-file$/);
    expect(statement).toMatch(/^import type /);
  }
});
