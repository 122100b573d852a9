/** Markdown as GitHub reads it, so that a file is the same page there and here. */
import MarkdownIt, { type Token } from 'markdown-it';
import Slugger from 'github-slugger';
import { code, picture, tableOpen } from './elements';

export interface Heading {
  readonly id: string;
  readonly level: number;
  readonly text: string;
}

/** A link or a picture, where it stands. Its token is what following it may change. */
export interface Target {
  readonly href: string;
  readonly line: number;
  readonly token: Token;
  /** The tokens among which it stands. */
  readonly among: Token[];
}

/** Something wrong with a file, named so that it can be found. */
export interface Problem {
  readonly file: string;
  readonly line?: number;
  readonly what: string;
}

export interface ParsedPage {
  readonly tokens: Token[];
  readonly headings: readonly Heading[];
  /** Everything that `#…` can lead to. */
  readonly anchors: readonly string[];
  readonly targets: readonly Target[];
  /** HTML that is not an anchor, with its line. */
  readonly foreignHtml: readonly { readonly line: number; readonly html: string }[];
}

// HTML is read because the generated pages set anchors with it; everything else of it is refused.
const MARKDOWN = new MarkdownIt({ html: true });
Object.assign(MARKDOWN.renderer.rules, {
  heading_open: (tokens: Token[], index: number) => openHeading(tokens[index]),
  heading_close: (tokens: Token[], index: number) => closeHeading(tokens[index]),
  table_open: tableOpen,
  table_close: () => '</table></div>\n',
  image: picture,
  code_block: code,
  fence: code,
});

export const { escapeHtml } = MARKDOWN.utils;

export function toHtml({ tokens }: ParsedPage): string {
  return MARKDOWN.renderer.render(tokens, MARKDOWN.options, {});
}

const ANCHOR = /^<a id="([\w-]+)">$/;
const HARMLESS = /^(?:<\/a>|<!--[\s\S]*-->\s*)$/;

/** Reads a page: its tokens, and where everything in it leads. */
export function parsePage(text: string): ParsedPage {
  const tokens = MARKDOWN.parse(text, {});
  const lines = text.split('\n');
  const placed = withLines(tokens);
  const html = placed.filter(({ token }) => token.type.startsWith('html_'));
  const set = html.flatMap(({ token }) => ANCHOR.exec(token.content)?.[1] ?? []);
  const headings = headingsOf(tokens, set);
  return {
    tokens,
    headings,
    anchors: [...headings.map(({ id }) => id), ...set],
    targets: placed.flatMap(({ token, among, from, to }) => {
      const href = token.attrGet(token.type === 'image' ? 'src' : 'href');
      if (typeof href !== 'string') return [];
      return [{ href, line: lineOf(href, lines, from, to), token, among }];
    }),
    foreignHtml: html
      .filter(({ token: { content } }) => !ANCHOR.test(content) && !HARMLESS.test(content))
      .map(({ token, from }) => ({ line: from + 1, html: token.content.trim() })),
  };
}

interface Placed {
  readonly token: Token;
  readonly among: Token[];
  /** Counted from 0; inline tokens know the lines of their block only. */
  readonly from: number;
  readonly to: number;
}

function withLines(tokens: Token[]): readonly Placed[] {
  let [from, to] = [0, 0];
  return tokens.flatMap((token): Placed[] => {
    if (token.map !== null) [from, to] = token.map;
    const children = token.children ?? [];
    return [token, ...children].map((one) => ({
      token: one,
      among: one === token ? tokens : children,
      from,
      to,
    }));
  });
}

/** The line of the block in which the target stands, counted from 1. */
function lineOf(href: string, lines: readonly string[], from: number, to: number): number {
  const found = lines.slice(from, to).findIndex((line) => line.includes(`(${href}`));
  return from + Math.max(found, 0) + 1;
}

/** Gives each heading the id that GitHub gives it, unless an anchor was set by that name. */
function headingsOf(tokens: readonly Token[], set: readonly string[]): readonly Heading[] {
  const slugger = new Slugger();
  for (const id of set) slugger.slug(id, true);
  return tokens.flatMap((token, index) => {
    if (token.type !== 'heading_open') return [];
    const text = textOf(tokens[index + 1]);
    const heading = { id: slugger.slug(text), level: Number(token.tag.slice(1)), text };
    for (const one of [token, tokens[index + 2]]) if (one !== undefined) one.meta = { ...heading };
    return [heading];
  });
}

/** What is read of a block: its words without their marks. */
export function textOf(token: Token | undefined): string {
  return (token?.children ?? [])
    .filter(({ type }) => type === 'text' || type === 'code_inline' || type === 'softbreak')
    .map(({ content, type }) => (type === 'softbreak' ? ' ' : content))
    .join('');
}

function openHeading(token: Token | undefined): string {
  const { tag = '', meta } = token ?? {};
  return `<div class="heading"><${tag} id="${String(meta?.['id'])}">`;
}

/** The link to a heading stands beside it: inside, it would be read out as a part of it. */
function closeHeading(token: Token | undefined): string {
  const { tag = '', meta } = token ?? {};
  const [id, text] = [String(meta?.['id']), escapeHtml(String(meta?.['text']))];
  const link = `<a class="to-heading" href="#${id}" aria-label="Link to “${text}”">#</a>`;
  return `</${tag}>${tag === 'h1' ? '' : link}</div>\n`;
}
