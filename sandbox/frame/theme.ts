/** The colours: Atlaskit's themes on the frame itself and, where a page asks for them, in its iframe. */
import { getThemeHtmlAttrs } from '@atlaskit/tokens/get-theme-html-attrs';
import { getThemeStyles } from '@atlaskit/tokens/get-theme-styles';
import { setGlobalTheme } from '@atlaskit/tokens/set-global-theme';
import type { Theme } from './place';

/** The theme as Jira has it. */
export function themeState(colorMode: Theme): {
  readonly colorMode: Theme;
  readonly light: 'light';
  readonly dark: 'dark';
  readonly spacing: 'spacing';
  readonly typography: 'typography';
} {
  return { colorMode, light: 'light', dark: 'dark', spacing: 'spacing', typography: 'typography' };
}

export async function applyTheme(colorMode: Theme): Promise<void> {
  await setGlobalTheme(themeState(colorMode));
}

/**
 * What `view.theme.enable()` does to a Custom UI page: attributes on its root and the token variables. They are
 * adopted style sheets, because the page's policy allows no inline styles.
 */
export async function applyThemeTo(page: Document, colorMode: Theme): Promise<void> {
  const Sheet = page.defaultView?.CSSStyleSheet;
  if (Sheet === undefined) return;
  const styles = await getThemeStyles(themeState(colorMode));
  page.adoptedStyleSheets = styles.map(({ css }) => {
    const sheet = new Sheet();
    sheet.replaceSync(css);
    return sheet;
  });
  for (const [name, value] of Object.entries(getThemeHtmlAttrs(themeState(colorMode)))) {
    page.documentElement.setAttribute(name, value);
  }
}
