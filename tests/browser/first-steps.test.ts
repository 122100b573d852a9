/** The first steps above the parts of the admin page: how far each is, the way there, and that this is remembered. */
import type { FrameLocator, Page } from 'playwright-core';
import { violationsOn } from './axe';
import { raiseStage } from './raised-stage';
import { type Stage } from './stage';

const stage = raiseStage();

interface Opened {
  readonly page: Page;
  readonly inside: FrameLocator;
}

async function openAdmin(path = '', size?: Parameters<Stage['open']>[1]): Promise<Opened> {
  const page = await stage.open(`page=admin&user=site-admin${path}`, size);
  return { page, inside: page.frameLocator('iframe.custom-ui') };
}

const steps = (inside: FrameLocator) => inside.getByRole('region', { name: 'First steps' });

/** What each step says of how far it is. */
async function states(inside: FrameLocator): Promise<readonly (string | null)[]> {
  const items = steps(inside).getByRole('listitem');
  return items.evaluateAll((all) => all.map((item) => item.getAttribute('data-state')));
}

test('nothing is recorded: nothing is done, and each step leads to its part, where the keyboard goes on', async () => {
  await stage.reset({ example: 'external', recorded: false });
  const { page, inside } = await openAdmin();
  await steps(inside).getByText('0 of 3 done').waitFor();
  expect(await states(inside)).toEqual(['open', 'open', 'open']);
  expect(await violationsOn(page)).toEqual([]);
  for (const [button, tab] of [
    ['Open the guardrails', 'Guardrails'],
    ['Open the findings', 'Findings'],
    ['Open the record', 'Record'],
  ] as const) {
    await inside.getByRole('button', { name: button }).click();
    const opened = inside.getByRole('tab', { name: tab, selected: true });
    await opened.and(inside.locator(':focus')).waitFor();
  }
  expect(stage.complaints).toEqual([]);
});

test('all is recorded: one line, the findings that are left are counted, and a guardrail is told as done', async () => {
  await stage.reset({ example: 'external' });
  const { inside } = await openAdmin('&path=%2Fguardrails');
  await steps(inside).getByRole('status').getByText('1 of 3 done').waitFor();
  await steps(inside).getByRole('button', { name: 'Show the steps' }).click();
  await steps(inside)
    .getByText(/to fix or to mute/)
    .waitFor();
  expect(await states(inside)).toEqual(['done', 'begun', 'open']);
  await inside
    .getByRole('button', { name: /^Add “/ })
    .first()
    .click();
  await steps(inside).getByRole('status').getByText('2 of 3 done').waitFor();
  expect(await states(inside)).toEqual(['done', 'begun', 'done']);
  const { page, inside: later } = await openAdmin('&path=%2Fguardrails');
  await later.getByRole('button', { name: /^Edit/ }).first().waitFor();
  await expect(steps(later).count()).resolves.toBe(0);
  expect(await violationsOn(page)).toEqual([]);
});

test('hidden, they are one line, also on the next visit; shown again, too', async () => {
  await stage.reset({ example: 'external', recorded: false });
  const { inside } = await openAdmin();
  await steps(inside).getByRole('button', { name: 'Hide the steps' }).click();
  await expect(steps(inside).getByRole('listitem').count()).resolves.toBe(0);
  const next = await openAdmin();
  const show = steps(next.inside).getByRole('button', {
    name: 'Show the steps',
    expanded: false,
  });
  await show.waitFor();
  await steps(next.inside).getByText('0 of 3 done').waitFor();
  await show.click();
  const third = await openAdmin();
  await steps(third.inside).getByRole('button', { name: 'Hide the steps' }).waitFor();
});
