/** What if, in the browser: what a change does, which change does what one wants, and the record that follows. */
import type { FrameLocator, Page } from 'playwright-core';
import { raiseStage } from './raised-stage';

const stage = raiseStage();

function inside(page: Page): FrameLocator {
  return page.frameLocator('iframe.custom-ui');
}

async function openWhatIf(query = ''): Promise<Page> {
  await stage.reset({ example: 'mixed' });
  const page = await stage.open(
    `page=admin&user=site-admin&path=${encodeURIComponent(`/what-if${query}`)}`,
  );
  await inside(page).getByRole('tab', { name: 'What if', selected: true }).waitFor();
  await inside(page).getByTestId('what-if-tool-try').waitFor({ state: 'attached' });
  return page;
}

/** The segments are radio buttons under their labels. */
async function choose(page: Page, testId: string): Promise<void> {
  await inside(page).getByTestId(testId).check({ force: true });
}

const rowsIn = (page: Page) => inside(page).getByTestId('changed-class').allInnerTexts();

test('External off: only what changes is listed, and the address brings it back', async () => {
  const page = await openWhatIf();
  await inside(page).getByText('Change a setting to see whose answer changes.').waitFor();
  await choose(page, 'what-if-external-off');
  await inside(page).getByTestId('change-group').first().waitFor();
  const rows = (await rowsIn(page)).join('\n');
  expect(rows).toContain('partner.example.org');
  expect(rows).not.toContain('acme.com');
  expect(await inside(page).getByTestId('what-if-change').allInnerTexts()).toEqual([
    expect.stringContaining('External On → Off'),
  ]);

  await page.waitForURL(/change/);
  await page.reload();
  await inside(page).getByTestId('change-group').first().waitFor();
  expect((await rowsIn(page)).join('\n')).toBe(rows);
  expect(stage.complaints).toEqual([]);
});

test('what is reset can be undone, and what is taken back is gone', async () => {
  const page = await openWhatIf('?change=external+off&change=nonsense');
  await inside(page).getByText('nonsense').waitFor();
  await choose(page, 'what-if-internal-off');
  const changes = inside(page).getByTestId('what-if-change');
  expect(await changes.count()).toBe(2);
  await inside(page).getByTestId('what-if-reset').click();
  expect(await changes.count()).toBe(0);
  await inside(page).getByTestId('what-if-undo').click();
  expect(await changes.count()).toBe(2);
  await choose(page, 'what-if-internal-on');
  expect(await changes.count()).toBe(1);
  await inside(page)
    .getByRole('button', { name: /^Take back/ })
    .click();
  expect(await changes.count()).toBe(0);
});

test('applied to the record it makes a revision, and nothing is left to try', async () => {
  const page = await openWhatIf('?change=external+off');
  await inside(page).getByTestId('what-if-apply').click();
  const save = inside(page).getByTestId('what-if-save');
  expect(await save.isDisabled()).toBe(true);
  await inside(page).getByLabel('I’ve made these changes on Atlassian’s pages').check();
  await save.click();
  await inside(page).getByText('Saved. The record now says what you tried.').waitFor();
  expect(await inside(page).getByTestId('what-if-change').count()).toBe(0);
  await inside(page).getByRole('tab', { name: 'History' }).click();
  await inside(page)
    .getByText(/Changed: Customer access: External: Off/)
    .first()
    .waitFor();
  expect(stage.complaints).toEqual([]);
});

test('the least change for gmail.com is found, and trying it fulfils the wish', async () => {
  const page = await openWhatIf('?tool=least');
  await inside(page).getByTestId('least-who').fill('jo@gmail.com');
  await choose(page, 'least-wish-customer-invited');
  await inside(page).getByTestId('least-find').click();
  await inside(page).getByTestId('least-way').first().waitFor();
  await inside(page).getByTestId('least-try').first().click();
  const focus = inside(page).getByTestId('what-if-focus');
  await focus.getByText('Fulfilled').waitFor();
  expect(await inside(page).getByTestId('what-if-change').count()).toBeGreaterThan(0);
  expect(stage.complaints).toEqual([]);
});

test('accounts and predictions are counted when one asks', async () => {
  const page = await openWhatIf('?change=external+off');
  await inside(page).getByTestId('what-if-count').click();
  await inside(page).getByTestId('what-if-affected').waitFor();
  expect(await inside(page).getByTestId('what-if-affected').innerText()).toMatch(
    /known accounts?:/,
  );
});
