/** Both pages for those who enlarge them, who listen, who use keys alone, and whom motion makes dizzy. */
import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { openState } from './admin-states';
import { cutOffIn, overflowOf } from './fit';
import { raiseStage } from './raised-stage';
import { addressField, app, check, type Stage } from './stage';

const stage = raiseStage();

/** 1280 by 900 at a zoom of 200 %. */
const ENLARGED = { width: 640, height: 450 };

function openAdmin(path: string, size?: Parameters<Stage['open']>[1]): Promise<Page> {
  return stage.open(`page=admin&user=site-admin&path=${encodeURIComponent(path)}`, size);
}

const inAdmin = (page: Page): FrameLocator => page.frameLocator('iframe.custom-ui');

/** What does not fit: how far the page is too wide, and the texts that are cut off. */
async function unfit(page: Page, root: Locator) {
  return { over: await overflowOf(page.locator('html')), cut: await cutOffIn(root) };
}

const NOTHING = { over: 0, cut: [] };

test('enlarged to 200 %, nothing of the project page is cut or to be scrolled sideways', async () => {
  await stage.reset({ example: 'mixed' });
  const page = await stage.open('page=project', ENLARGED);
  await addressField(page).waitFor();
  expect(await unfit(page, app(page))).toEqual(NOTHING);
  await check(page, 'jo@partner.example.org');
  await app(page).getByRole('button', { name: 'Show why' }).click();
  await app(page).getByRole('button', { name: 'Hide why' }).waitFor();
  expect(await unfit(page, app(page))).toEqual(NOTHING);
});

test('enlarged to 200 %, nothing of the first steps and the record is cut or to be scrolled sideways', async () => {
  await stage.reset({ example: 'mixed', recorded: false });
  const page = await openAdmin('/record', ENLARGED);
  await inAdmin(page)
    .getByRole('group', { name: /^Internal/ })
    .waitFor();
  await inAdmin(page).getByRole('region', { name: 'First steps' }).waitFor();
  const root = inAdmin(page).locator('html');
  expect(await unfit(page, root)).toEqual(NOTHING);
  expect(await overflowOf(root)).toBe(0);
});

test('the answer is said without being asked for, and so is what failed', async () => {
  await stage.reset({ example: 'help-desk' });
  const page = await stage.open('page=project&project=HELP');
  await addressField(page).waitFor();
  const region = app(page).getByRole('status');
  // It has to stand there before anything is in it.
  await expect(region.textContent()).resolves.toBe('');
  await check(page, 'jo@acme.com');
  await expect(region.textContent()).resolves.toMatch(
    /^jo@acme\.com: If this person is new .* Certain\.$/,
  );
  await check(page, 'jo@acme.com, al@acme.com');
  await expect(region.textContent()).resolves.toMatch(/^2 certain/);
  await stage.change({ faults: { storage: 'refuse' } });
  await addressField(page).fill('x@acme.com');
  await page.keyboard.press('Enter');
  await region.getByText(/couldn’t be read or saved/).waitFor();
});

interface Dialog {
  readonly name: string;
  readonly open: () => Promise<{ readonly page: Page; readonly opener: Locator }>;
  readonly dialog: (page: Page) => Locator;
}

const DIALOGS: readonly Dialog[] = [
  {
    name: 'restoring a revision',
    open: async () => {
      const restore = (inside: FrameLocator) =>
        inside.getByRole('button', { name: 'Restore revision 1' });
      const page = await openState(stage, {
        name: 'history',
        path: '/history',
        revisions: 2,
        then: (inside) => restore(inside).waitFor(),
      });
      return { page, opener: restore(inAdmin(page)) };
    },
    dialog: (page) => inAdmin(page).getByRole('dialog'),
  },
  {
    name: 'deleting a list',
    open: async () => {
      await stage.reset({ example: 'mixed' });
      const page = await openAdmin('/lists?new=1');
      await inAdmin(page).getByLabel('Paste addresses').fill('jo@acme.com\nnobody');
      await inAdmin(page).getByRole('button', { name: 'Start' }).click();
      await inAdmin(page).getByRole('button', { name: 'jo@acme.com' }).waitFor();
      const opener = inAdmin(page).getByRole('button', { name: 'Delete', exact: true });
      return { page, opener };
    },
    dialog: (page) => inAdmin(page).getByRole('alertdialog'),
  },
];

test.each(DIALOGS)(
  'whoever leaves a dialog goes on from what opened it: $name',
  async ({ open, dialog }) => {
    const { page, opener } = await open();
    await opener.focus();
    await page.keyboard.press('Enter');
    const opened = dialog(page);
    await opened.and(inAdmin(page).locator(':focus')).waitFor();
    await page.keyboard.press('Escape');
    await opened.waitFor({ state: 'detached' });
    await opener.and(inAdmin(page).locator(':focus')).waitFor();
  },
);

/** What still moves, or would again and again, in each document of the page. */
async function motions(page: Page): Promise<readonly string[]> {
  const found = await Promise.all(page.frames().map(motionsIn));
  return found.flat();
}

/** A change of colour is no motion. */
function motionsIn(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const still = /color|shadow|opacity|fill|stroke|visibility|offset|easing|composite/i;
    return document.getAnimations().flatMap((animation) => {
      const { effect, playState } = animation;
      if (!(effect instanceof KeyframeEffect) || playState !== 'running') return [];
      if (Number(effect.getComputedTiming().duration) <= 1) return [];
      const names = new Set(effect.getKeyframes().flatMap((frame) => Object.keys(frame)));
      return [...names].filter((name) => !still.test(name));
    });
  });
}

test('nothing moves for those who asked for no motion', async () => {
  await stage.reset({ example: 'mixed' });
  const page = await stage.open('page=project');
  await check(page, 'jo@acme.com');
  await app(page).getByRole('button', { name: 'Hide details' }).click();
  expect(await motions(page)).toEqual([]);
  const admin = await openAdmin('/findings');
  const inside = inAdmin(admin);
  await inside.getByTestId('findings-summary').waitFor();
  await inside.getByRole('tab', { name: 'Map' }).click();
  await inside.getByRole('gridcell', { name: /^acme\.com, HELP/ }).click();
  await inside.getByRole('region', { name: 'Why: acme.com' }).waitFor();
  expect(await motions(admin)).toEqual([]);
  await inside.getByRole('heading', { name: 'How Jira decides' }).scrollIntoViewIfNeeded();
  await inside.getByRole('button', { name: 'Zoom in' }).click();
  const before = await inside.locator('.react-flow__viewport').getAttribute('style');
  await admin.waitForTimeout(200);
  expect(await inside.locator('.react-flow__viewport').getAttribute('style')).toBe(before);
  expect(await motions(admin)).toEqual([]);
});
