/** The drawing of the decision procedure below the map: counts and path as the audit has them, as picture and as text. */
import type { FrameLocator, Page } from 'playwright-core';
import { exampleOf } from '../../sandbox/site/examples/catalogue';
import { edgeCounts } from '../../src/audit/edge-counts';
import { inviteMap, verdictAt } from '../../src/audit/invite-map';
import { EDGES, passages } from '../../src/audit/procedure-edges';
import { parseSettingsFile } from '../../src/contract/settings-file';
import { violationsOn } from './axe';
import { raiseStage } from './raised-stage';
import { PATIENCE_MS, type Stage } from './stage';

const stage = raiseStage();

function mapOfMixed() {
  const parsed = parseSettingsFile(exampleOf('mixed').record);
  if (!parsed.ok) throw new Error(parsed.problem.problem);
  return inviteMap(parsed.settings);
}

const MAP = mapOfMixed();

function verdictOf(domain: string) {
  const row = MAP.rows.find(({ addresses }) => addresses.domain === domain);
  const [column] = MAP.columns;
  if (row === undefined || column === undefined) throw new Error(`${domain} is not on the map`);
  return verdictAt(MAP, row, column);
}

interface Opened {
  readonly page: Page;
  readonly inside: FrameLocator;
}

/** The map of the mixed example, with this row selected, scrolled down to the drawing. */
async function openDrawing(domain?: string, size?: Parameters<Stage['open']>[1]): Promise<Opened> {
  await stage.reset({ example: 'mixed' });
  const page = await stage.open('page=admin&user=site-admin', size);
  const inside = page.frameLocator('iframe.custom-ui');
  if (domain !== undefined)
    await inside
      .getByRole('gridcell', { name: new RegExp(`^${domain}`) })
      .first()
      .click();
  await inside.getByRole('heading', { name: 'How Jira decides' }).scrollIntoViewIfNeeded();
  await inside.getByRole('button', { name: 'Picture' }).waitFor();
  return { page, inside };
}

/** The answers on the page by their id: the passage, and the count that stands there. */
async function answersIn(inside: FrameLocator) {
  await inside.locator('[data-answer]').first().waitFor();
  const found = await inside.locator('[data-answer]').evaluateAll((answers) =>
    answers.map((answer) => ({
      id: answer.getAttribute('data-answer') ?? '',
      passage: answer.getAttribute('data-passage'),
      text: (answer.querySelector('.graph-count') ?? answer).textContent,
    })),
  );
  return new Map(found.map(({ id, ...said }) => [id, said]));
}

const CLASSES = MAP.rows.length;
const COUNTS = edgeCounts(MAP);

function sentence(id: string): string {
  const { classes = 0, cells = 0 } = COUNTS.get(id) ?? {};
  if (classes === 0) return 'No address comes this way.';
  const all = CLASSES * MAP.columns.length;
  return `${String(classes)} of ${String(CLASSES)} address classes come this way, in ${String(cells)} of ${String(all)} cells of the map.`;
}

test.each(['acme.com', 'partner.example.org'])(
  'the picture: counts and path of %s are those of the audit',
  async (domain) => {
    const { inside } = await openDrawing(domain);
    const path = passages(verdictOf(domain));
    const answers = await answersIn(inside);
    expect([...answers.keys()].sort()).toEqual(EDGES.map(({ id }) => id).sort());
    for (const [id, { passage, text }] of answers) {
      expect([id, text]).toEqual([id, String(COUNTS.get(id)?.classes ?? 0)]);
      expect([id, passage]).toEqual([id, path.get(id) ?? 'never']);
    }
    const boxes = await inside
      .locator('[data-box]:not([data-passage="never"])')
      .evaluateAll((all) => all.map((box) => box.getAttribute('data-box')));
    const places = [...path.keys()].filter((id) => !id.includes(':'));
    expect(boxes.sort()).toEqual(places.sort());
    expect(stage.complaints).toEqual([]);
  },
);

test('the text says the same, and can be cut down to the path', async () => {
  const { inside } = await openDrawing('acme.com');
  await inside.getByRole('button', { name: 'Text', exact: true }).click();
  const path = passages(verdictOf('acme.com'));
  const answers = await answersIn(inside);
  expect([...answers.keys()]).toEqual(expect.arrayContaining(EDGES.map(({ id }) => id)));
  for (const [id, { passage, text }] of answers) {
    expect(text).toContain(sentence(id));
    expect([id, passage]).toEqual([id, path.get(id) ?? 'never']);
  }
  await inside.getByText('Show only the path').click();
  await inside
    .locator('[data-answer][data-passage="never"]')
    .first()
    .waitFor({ state: 'detached' });
  expect([...(await answersIn(inside)).keys()]).toEqual(
    [...path.keys()].filter((id) => id.includes(':')),
  );
  await inside.getByRole('button', { name: /^Go to question 8/ }).click();
  await expect(inside.locator('[data-question="is-internal-on"]:focus').count()).resolves.toBe(1);
});

test('a question and an answer say what they read, on which ground, and how many come by', async () => {
  const { inside } = await openDrawing();
  await inside.getByRole('button', { name: 'Fit to view' }).click();
  const details = inside.getByRole('region', { name: 'Details' });
  await inside.locator('[data-box="what-does-the-own-domain-give"]').click();
  await details.getByText('Reads: Approved domains').waitFor();
  await details.getByText(sentence('what-does-the-own-domain-give')).first().waitFor();
  await inside.locator('[data-answer="is-granted:0:T1"]').click();
  await details.getByRole('heading', { name: 'Is Internal on?' }).waitFor();
  await details.getByText(sentence('is-granted:0:T1')).waitFor();
  const source = details.getByRole('link', { name: /Invite notification types/ });
  expect(await source.getAttribute('href')).toMatch(/^https:\/\/support\.atlassian\.com\//);
  await details.getByRole('button', { name: 'Close details' }).click();
  await details.waitFor({ state: 'detached' });
});

/** Where the picture stands in its box. */
function viewport(inside: FrameLocator): Promise<string> {
  return inside.locator('.react-flow__viewport').evaluate((pane) => pane.style.transform);
}

/** Showing all of it, and zooming, wait for a next frame. */
async function movedFrom(inside: FrameLocator, from: string): Promise<void> {
  const moved = inside.locator(`.react-flow__viewport:not([style*="${from}"])`);
  await moved.waitFor({ state: 'attached' });
}

test('keys move and zoom the picture; the wheel scrolls the page unless Ctrl is held', async () => {
  const { page, inside } = await openDrawing();
  const picture = inside.getByRole('region', { name: 'The decision procedure as a picture' });
  const atFirst = await viewport(inside);
  await picture.focus();
  await page.keyboard.press('ArrowDown');
  const moved = await viewport(inside);
  expect(moved).not.toBe(atFirst);
  await page.keyboard.press('0');
  await movedFrom(inside, moved);

  await picture.hover();
  const fitted = await viewport(inside);
  const top = async () => (await picture.boundingBox())?.y ?? NaN;
  const before = await top();
  await page.mouse.wheel(0, -120);
  // The browser scrolls when it comes to it; a test that waits in vain runs out of time.
  while ((await top()) === before) await page.waitForTimeout(50);
  expect(await viewport(inside)).toBe(fitted);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -120);
  await movedFrom(inside, fitted);
  await page.keyboard.up('Control');
});

test('whoever walks through by keyboard sees each question', async () => {
  const { page, inside } = await openDrawing();
  const last = inside.locator('[data-box="is-customer-invited-on"]');
  const picture = inside.getByRole('region', { name: 'The decision procedure as a picture' });
  await inside.locator('[data-box="is-outgoing-mail-on"]').focus();
  await page.keyboard.press('Tab');
  await expect(last.evaluate((box) => box === document.activeElement)).resolves.toBe(true);
  const [frame, box] = await Promise.all([picture.boundingBox(), last.boundingBox()]);
  if (frame === null || box === null) throw new Error('Nothing to see');
  expect(box.y).toBeGreaterThanOrEqual(frame.y);
  expect(box.y + box.height).toBeLessThanOrEqual(frame.y + frame.height);
});

test.each([{ width: 1280, domain: 'acme.com' }, { width: 320 }])(
  'at $width pixels: nothing that axe finds, nothing to scroll sideways',
  async ({ width, domain }) => {
    const opened = await openDrawing(domain, { width, height: 900 });
    const { inside } = opened;
    for (const form of ['Picture', 'Text']) {
      await inside.getByRole('button', { name: form, exact: true }).click();
      await inside.locator('[data-answer]').first().waitFor({ state: 'attached' });
      expect(await violationsOn(opened.page, '.procedure')).toEqual([]);
      const overflow = await inside
        .locator('html')
        .evaluate((root) => root.scrollWidth - root.clientWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    }
  },
  2 * PATIENCE_MS,
);
