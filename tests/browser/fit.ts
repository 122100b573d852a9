/** Whether a page fits its window. */
import type { Locator } from 'playwright-core';

const REST_MS = 400;

/** Waits until nothing in the document has changed for a while: what is loaded on demand is there. */
export function atRest(root: Locator): Promise<void> {
  return root.evaluate(
    (html, restMs) =>
      new Promise<void>((done) => {
        const end = (): void => {
          observer.disconnect();
          done();
        };
        let timer = setTimeout(end, restMs);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(end, restMs);
        });
        observer.observe(html, { childList: true, subtree: true, characterData: true });
      }),
    REST_MS,
  );
}

/**
 * By how many pixels the document reaches over its right edge, once it has been drawn anew; or the app's page over that
 * of the box in which Jira's frame scrolls it, where the document itself never is too wide.
 */
export function overflowOf(root: Locator): Promise<number> {
  return root.evaluate(async (html) => {
    const boxes: Element[] = [html];
    let around = html.querySelector('[data-testid=app-page]')?.parentElement;
    for (; around; around = around.parentElement) boxes.push(around);
    const over = (): number =>
      Math.max(0, ...boxes.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
    // Twice at least: what measures itself draws again. On a busy machine that may take it a few frames more.
    for (let frame = 0; frame < 60; frame += 1) {
      await new Promise((drawn) => requestAnimationFrame(drawn));
      if (frame > 0 && over() === 0) return 0;
    }
    return over();
  });
}

/**
 * The texts that are cut off: whose box hides what does not fit, with no way to scroll there and nothing that says the
 * whole (a title, a label).
 */
export function cutOffIn(root: Locator): Promise<readonly string[]> {
  return root.evaluate((html) => {
    const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
    const isCut = (element: Element): boolean => {
      // A field scrolls while one types; what is one pixel in size is heard, not seen.
      const isHeard = Math.min(element.clientWidth, element.clientHeight) <= 1;
      if (element.matches('input, textarea, select') || isHeard) return false;
      const { overflowX, overflowY, visibility } = getComputedStyle(element);
      const isWide = element.scrollWidth > element.clientWidth + 1 && hides(overflowX);
      const isHigh = element.scrollHeight > element.clientHeight + 4 && hides(overflowY);
      return visibility !== 'hidden' && (isWide || isHigh);
    };
    // Said whole by itself or by the control that it stands in; a name further out is that of something larger.
    const isSaid = (element: Element): boolean =>
      [
        element,
        element.closest('button, a, [role=gridcell], [role=rowheader], [role=columnheader]'),
      ].some((one) => one?.matches('[title], [aria-label]') === true);
    return [...html.querySelectorAll('*')]
      .filter((element) => isCut(element) && !isSaid(element))
      .map((element) =>
        `${element.tagName} ${element.className}: ${element.textContent}`.slice(0, 160),
      );
  });
}
