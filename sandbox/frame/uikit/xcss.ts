/** Turns the `xcss` of a UI Kit page (style names with design-token values) into inline styles. */
import type { CSSProperties } from 'react';
import tokenNames from '@atlaskit/tokens/token-names';
import { isRecord } from './document';

const NAMES: Readonly<Partial<Record<string, string>>> = tokenNames;

/** Design tokens become the CSS variables that the theme sets: `color.text.subtle` -> `--ds-text-subtle`. */
export function tokenValue(value: string): string {
  const name = NAMES[value];
  return name === undefined ? value : `var(${name})`;
}

/** Styles of one element. Selectors and media queries cannot be inline styles and are named as such. */
export function stylesOf(xcss: unknown): CSSProperties {
  const styles: Record<string, string | number> = {};
  for (const part of Array.isArray(xcss) ? xcss : [xcss]) {
    if (!isRecord(part)) continue;
    for (const [name, value] of Object.entries(part)) {
      if (typeof value === 'string') styles[name] = tokenValue(value);
      else if (typeof value === 'number') styles[name] = value;
      else if (isRecord(value)) console.error(`xcss not drawn in the sandbox: ${name}`);
    }
  }
  return styles;
}
