/** The admin page by keyboard alone: every stop is seen, and what happens is announced. */
import type { FrameLocator, Page } from 'playwright-core';
import type { Stage } from './stage';

export interface Opened {
  readonly page: Page;
  readonly inside: FrameLocator;
}

/** Opens a part with the focus on its tab. */
export async function openPart(stage: Stage, path: string, tab: string): Promise<Opened> {
  await stage.reset({ example: 'mixed' });
  const page = await stage.open(`page=admin&user=site-admin&path=${encodeURIComponent(path)}`);
  const inside = page.frameLocator('iframe.custom-ui');
  await inside.getByRole('tab', { name: tab, selected: true }).focus();
  return { page, inside };
}

/** Name of what has the focus inside the frame, and whether one can see that it has. */
export async function focused(inside: FrameLocator) {
  return inside.locator('html').evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return { name: '', seen: false };
    const { labels } = element as Partial<Pick<HTMLInputElement, 'labels'>>;
    const label = labels?.[0]?.innerText;
    const around = [element, element.parentElement, element.nextElementSibling];
    const seen = around.some((at) => {
      if (at === null) return false;
      // A button that opens a whole row draws its ring around the row.
      return [undefined, '::after'].some((part) => {
        const { content, outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at, part);
        if (part !== undefined && content === 'none') return false;
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      });
    });
    return { name: element.getAttribute('aria-label') ?? label ?? element.innerText, seen };
  });
}

/** Presses a key, as a person does, until what is named has the focus; every stop on the way is seen. */
export async function stepTo({ page, inside }: Opened, name: RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press(key);
    const at = await focused(inside);
    expect(at).toEqual({ name: at.name, seen: true });
    if (name.test(at.name)) return;
    passed.push(at.name);
  }
  throw new Error(`${key} never reached ${String(name)}, only ${passed.join(' | ')}`);
}

/** Steps to what is named and presses Enter there. */
export async function pressEnterOn(opened: Opened, name: RegExp, key?: string): Promise<void> {
  await stepTo(opened, name, key);
  await opened.page.keyboard.press('Enter');
}

/** Said without being asked: inside a live region. */
export async function announced(inside: FrameLocator, said: RegExp): Promise<void> {
  await inside
    .locator('[role=status], [role=alert], [aria-live=polite]')
    .getByText(said)
    .first()
    .waitFor();
}
