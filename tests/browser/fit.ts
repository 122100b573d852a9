/** Whether a page fits its window. */
import type { Locator } from 'playwright-core';

/** By how many pixels the document reaches over its right edge, once it has been drawn anew. */
export function overflowOf(root: Locator): Promise<number> {
  return root.evaluate(async (html) => {
    // Twice: what measures itself draws again.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    return Math.max(0, html.scrollWidth - html.clientWidth);
  });
}

/**
 * The texts that are cut off: whose box hides what does not fit, with no way to scroll there and nothing that says the
 * whole (a title, a label).
 */
export function cutOffIn(root: Locator): Promise<readonly string[]> {
  return root.evaluate((html) => {
    const isCut = (element: Element): boolean => {
      if (!(element instanceof HTMLElement) || element.clientWidth <= 1) return false;
      const { overflowX, textOverflow, visibility } = getComputedStyle(element);
      const hides = overflowX === 'hidden' || overflowX === 'clip' || textOverflow === 'ellipsis';
      return hides && visibility !== 'hidden' && element.scrollWidth > element.clientWidth + 1;
    };
    const isSaid = (element: Element): boolean =>
      element.closest('[title], [aria-label], [role=tooltip]') !== null;
    return [...html.querySelectorAll('*')]
      .filter((element) => isCut(element) && !isSaid(element))
      .map((element) =>
        `${element.tagName} ${element.className}: ${element.textContent}`.slice(0, 160),
      );
  });
}
