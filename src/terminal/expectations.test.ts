import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkExpectations } from './expectations';
import { spokenFor } from './spoken';

const SPOKEN = spokenFor([], undefined);

const SETTINGS = { site: { internal: true }, projects: new Map() };

async function file(text: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'guardrails-')), 'guardrails.json');
  await writeFile(path, text);
  return path;
}

test('what could still be kept is said as a possibility', async () => {
  const rule = { name: 'quiet', who: { group: 'everybody' }, never: ['error'] };
  const path = await file(JSON.stringify({ format: 'invite-check/guardrails@1', rules: [rule] }));
  const checked = await checkExpectations(path, SETTINGS, SPOKEN);
  expect(checked.ok ? checked.broken[0] : '').toMatch(/^broken: quiet: .* may get error/);
});

test.each([
  ['{', 'not JSON'],
  ['{"format":"x"}', 'format'],
])('%s is refused: %s', async (text, message) => {
  const checked = await checkExpectations(await file(text), SETTINGS, SPOKEN);
  expect(checked.ok ? '' : checked.message).toContain(message);
});

test('a file that is not there is named', async () => {
  const checked = await checkExpectations('/nowhere.json', SETTINGS, SPOKEN);
  expect(checked).toEqual({ ok: false, message: '/nowhere.json: cannot be read' });
});
