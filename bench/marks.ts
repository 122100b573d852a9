/** What runs inside the measured page: notes when things first stand on the screen. Sent there as source text. */

/** By name: what is waited for. */
export const MARKS = {
  tabs: '[role=tablist]',
  map: '[role=gridcell]',
  findings: '[data-testid=findings-summary]',
  least: '[data-testid=least-way]',
} as const;

export type Mark = keyof typeof MARKS;

declare global {
  interface Window {
    /** Milliseconds since the page began to load. */
    benchMarks?: Partial<Record<Mark, number>>;
  }
}

/** Watches from the start of the page. A mark is set when the frame after the change was painted. */
export function watchMarks(marks: typeof MARKS): void {
  const seen: Partial<Record<Mark, number>> = {};
  const asked = new Set<Mark>();
  window.benchMarks = seen;
  const look = () => {
    for (const name of Object.keys(marks) as Mark[]) {
      if (asked.has(name) || document.querySelector(marks[name]) === null) continue;
      asked.add(name);
      requestAnimationFrame(() => {
        setTimeout(() => {
          seen[name] = performance.now();
        });
      });
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}

/** Clicks, and says how long it takes until a place on the page says something else and that is painted. */
export function clickUntilChanged(where: {
  readonly click: string;
  readonly place: string;
}): Promise<number> {
  const button = document.querySelector<HTMLElement>(where.click);
  const place = document.querySelector<HTMLElement>(where.place);
  if (button === null || place === null)
    throw new Error(`${where.click} or ${where.place} is missing`);
  const before = place.textContent;
  return new Promise((resolve) => {
    const began = performance.now();
    const watcher = new MutationObserver(() => {
      if (place.textContent === before) return;
      watcher.disconnect();
      requestAnimationFrame(() => {
        setTimeout(() => {
          resolve(performance.now() - began);
        });
      });
    });
    watcher.observe(place, { childList: true, subtree: true, characterData: true });
    button.click();
  });
}
