/** Makes every link and picture of a page lead to where it lies in the site, and says what leads nowhere. */
import type { Token } from 'markdown-it';
import type { Entry } from './contents';
import { follow, type Leads, type Pages } from './follow';
import type { ParsedPage, Problem, Target } from './markdown';
import { darkTwin, drawn } from './pictures';

export interface Followed {
  readonly problems: readonly Problem[];
  /** Files of the repository that the page needs beside it. */
  readonly files: readonly string[];
}

/** Follows everything on a page; its tokens change, so that they lead into the site. */
export function followAll(
  { file }: Entry,
  { targets }: ParsedPage,
  pages: Pages,
  root: string,
): Followed {
  const problems: Problem[] = [];
  const files: string[] = [];
  for (const target of targets) {
    const { href, line, token } = target;
    const leads = follow(href, file, pages, root);
    const why = wrongWith(token, leads);
    if (why === undefined) files.push(...lead(target, leads, root));
    else problems.push({ file, line, what: `${href}: ${why}` });
  }
  return { problems, files };
}

function wrongWith(token: Token, leads: Leads): string | undefined {
  if (leads.to === 'nowhere') return leads.why;
  if (token.type !== 'image') return undefined;
  if (leads.to !== 'file') return 'a picture lies in docs/images';
  return token.content.trim() === '' ? 'the picture has no text for who cannot see it' : undefined;
}

/** Changes where the token leads; the files that have to come along. */
function lead({ token, among }: Target, leads: Leads, root: string): readonly string[] {
  switch (leads.to) {
    case 'page':
      token.attrSet('href', leads.href);
      return [];
    case 'file':
      return bring(token, leads, root);
    case 'repository':
      sayPath(token, among, leads.path);
      return [];
    case 'web':
    case 'nowhere':
      return [];
  }
}

function bring(
  token: Token,
  { file, href }: Extract<Leads, { to: 'file' }>,
  root: string,
): readonly string[] {
  if (token.type !== 'image') {
    token.attrSet('href', href);
    return [file];
  }
  token.attrSet('src', href);
  token.meta = { ...drawn(file, root) };
  const twin = darkTwin(file, root);
  return twin === undefined ? [file] : [file, twin];
}

/** The repository has no address on the web that could be known here: the link becomes the path. */
function sayPath(token: Token, among: Token[], path: string): void {
  const start = among.indexOf(token);
  const end = among.findIndex(({ type }, index) => index > start && type === 'link_close');
  among.splice(start + 1, end - start);
  Object.assign(token, { type: 'code_inline', tag: 'code', nesting: 0, content: path, attrs: [] });
}
