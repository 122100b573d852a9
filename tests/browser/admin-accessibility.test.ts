/** The admin page in its main states: WCAG 2.2 AA as far as axe can tell, light and dark, and nothing to scroll sideways. */
import type { Page } from 'playwright-core';
import { ADMIN_STATES, openState } from './admin-states';
import { contrastOn, violationsOn } from './axe';
import { overflowOf } from './fit';
import { raiseStage } from './raised-stage';
import { PATIENCE_MS } from './stage';

const stage = raiseStage();

/** 640 is 1280 at a zoom of 200 %. */
const WIDTHS = [320, 640, 768, 1920];

/** How far the page and the app's page within it reach over their right edges. */
async function overflow(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 900 });
  const roots = [page.locator('html'), page.frameLocator('iframe.custom-ui').locator('html')];
  return Math.max(...(await Promise.all(roots.map(overflowOf))));
}

async function darken(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Dark', exact: true }).click();
  const inside = page.frameLocator('iframe.custom-ui');
  await inside.locator('html[data-color-mode=dark]').waitFor();
  await page.locator('html[data-color-mode=dark]').waitFor();
}

test.each(ADMIN_STATES)(
  '$name',
  async (state) => {
    const page = await openState(stage, state);
    expect(await violationsOn(page)).toEqual([]);
    await darken(page);
    expect(await contrastOn(page)).toEqual([]);
    for (const width of WIDTHS)
      expect({ width, over: await overflow(page, width) }).toEqual({ width, over: 0 });
  },
  2 * PATIENCE_MS,
);
