/** WCAG 2.2 AA, as far as axe can tell. */
import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Asked {
  /** Inside of this element only, of whichever frame has it. */
  readonly within?: string | undefined;
  readonly runOnly: axe.RunOnly;
}

const LEVELS: axe.RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
};
const COLOURS: axe.RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/**
 * What axe finds on the page and in its frames, said so that one can act on it; with `within`, only inside of that
 * element of whichever frame has it. Every document is asked by itself: that is ten times as fast as axe's own way
 * through frames and a page of its own, and no rule of these levels looks across documents.
 */
export function violationsOn(page: Page, within?: string): Promise<readonly string[]> {
  return ask(page, { within, runOnly: LEVELS });
}

/** The same of what a theme changes: colours. Everything else was asked in the other theme. */
export function contrastOn(page: Page): Promise<readonly string[]> {
  return ask(page, { runOnly: COLOURS });
}

async function ask(page: Page, asked: Asked): Promise<readonly string[]> {
  const { within } = asked;
  await page.mouse.move(0, 0);
  const found: string[] = [];
  let frames = 0;
  for (const frame of page.frames()) {
    if (!(await isSeen(frame, page))) continue;
    if (within !== undefined && (await frame.locator(within).count()) === 0) continue;
    frames += 1;
    found.push(...(await violationsIn(frame, asked)));
  }
  if (frames === 0) throw new Error(`no frame has ${within ?? 'a document'}`);
  return found;
}

/** A frame that runs a script and shows nothing is nobody's to read. */
async function isSeen(frame: Frame, page: Page): Promise<boolean> {
  return frame === page.mainFrame() || (await (await frame.frameElement()).isVisible());
}

async function violationsIn(frame: Frame, { within, runOnly }: Asked): Promise<readonly string[]> {
  // A colour on its way to another one is neither of the two.
  await frame.evaluate(() => {
    for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
  });
  await frame.evaluate(SOURCE);
  const violations = await frame.evaluate(
    async ([context, only]) => {
      const { axe: here } = window as unknown as { readonly axe: typeof axe };
      const result = await here.run(context ?? document, {
        runOnly: only,
        resultTypes: ['violations'],
        iframes: false,
        preload: false,
      });
      return result.violations;
    },
    [within, runOnly] as const,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help}: ${target.join(' ')} ${html.slice(0, 200)}`),
  );
}
