/** How the site draws what a narrow screen or a dark one needs drawn in its own way. */
import type { RendererRule, Token } from 'markdown-it';

/** What following a picture's address found out; it stands in the token's `meta`. */
export interface Drawn {
  readonly width: number;
  readonly height: number;
  /** The same picture for a dark screen. */
  readonly dark?: string;
}

/** A table is wider than a narrow screen: it scrolls by itself, also by keyboard. */
export const tableOpen: RendererRule = (tokens, index) => {
  const name = columnsOf(tokens, index);
  return `<div class="wide" role="group" tabindex="0" aria-label="Table: ${name}"><table>\n`;
};

/** So does what is typed or written in a file. */
export const code: RendererRule = (tokens, index) =>
  `<pre tabindex="0"><code>${attribute(tokens[index]?.content ?? '')}</code></pre>\n`;

/** The heads of the columns name a table. */
function columnsOf(tokens: readonly Token[], from: number): string {
  const end = tokens.findIndex(({ type }, index) => index > from && type === 'thead_close');
  return tokens
    .slice(from, end)
    .filter(({ type, content }) => type === 'inline' && content !== '')
    .map(({ content }) => attribute(content.replaceAll(/[`*]/g, '')))
    .join(', ');
}

/** A picture in the colours of its reader; a drawing scrolls rather than shrink, and can be opened to look closer. */
export const picture: RendererRule = (tokens, index, options, env, self) => {
  const token = tokens[index];
  const src = attribute(String(token?.attrGet('src')));
  const alt = attribute(self.renderInlineAsText(token?.children ?? [], options, env));
  const { width, height, dark } = (token?.meta ?? {}) as Partial<Drawn>;
  const size = width === undefined ? '' : ` width="${width}" height="${height ?? ''}"`;
  const image = `<img src="${src}" alt="${alt}"${size} loading="lazy">`;
  if (src.endsWith('.svg')) {
    const alone = `<a class="alone" href="${src}">Open the picture alone</a>`;
    return `<span class="wide drawing" role="group" tabindex="0" aria-label="${alt}">${image}</span>${alone}`;
  }
  if (dark === undefined) return image;
  const source = `<source srcset="${attribute(dark)}" media="(prefers-color-scheme: dark)">`;
  return `<picture>${source}${image}</picture>`;
};

function attribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
