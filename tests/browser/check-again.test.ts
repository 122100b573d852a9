/** Checking one address of a list once more: the list stays whole, whatever is slow or fails. */
import type { Page } from 'playwright-core';
import { raiseStage } from './raised-stage';
import { app, check, words } from './stage';

const THREE = ['jo@acme.com', 'client@example.com', 'paula@partner.example.org'] as const;

const stage = raiseStage();

beforeEach(async () => {
  await stage.reset({ example: 'help-desk' });
});

afterEach(() => {
  expect(stage.complaints).toEqual([]);
});

async function cards(page: Page): Promise<readonly string[]> {
  const headings = await app(page).getByRole('heading', { level: 2, name: /@/ }).allInnerTexts();
  return headings.map((heading) => heading.trim());
}

test('one that fails keeps its answer, says so, and recovers', async () => {
  const page = await stage.open('page=project&project=HELP');
  await check(page, THREE.join(', '));
  await stage.change({ faults: { storage: 'refuse' } });
  const again = app(page).getByRole('button', { name: 'Check again' });
  await again.nth(1).click();
  await app(page)
    .getByText(/Couldn’t check again: .*This is the answer from/)
    .waitFor();
  expect(await cards(page)).toEqual(THREE);
  expect(await words(page)).not.toContain('not checked');
  await stage.change({ faults: { storage: 'ok' } });
  await again.nth(1).click();
  await app(page)
    .getByText(/Couldn’t check again/)
    .waitFor({ state: 'detached' });
  expect(await cards(page)).toEqual(THREE);
});

test('two that are checked again at once, on a slow site, leave all three', async () => {
  const page = await stage.open('page=project&project=HELP');
  await check(page, THREE.join(', '));
  await stage.change({ faults: { jira: 'slow' } });
  const again = app(page).getByRole('button', { name: 'Check again' });
  await again.nth(0).click();
  await app(page).getByText('Checking 1 address').first().waitFor();
  await again.nth(1).click();
  await app(page).getByText('Checking 2 addresses').first().waitFor();
  expect(await cards(page)).toEqual(THREE);
  await app(page)
    .getByText(/^Checking/)
    .waitFor({ state: 'detached' });
  expect(await cards(page)).toEqual(THREE);
  expect(await words(page)).not.toMatch(/couldn't/i);
});
