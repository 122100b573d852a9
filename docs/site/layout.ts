/** The page around the words: head, side navigation, what is on this page, the way on. Works without a script. */
import type { Entry, Section } from './contents';
import { escapeHtml, textOf, toHtml, type Heading, type ParsedPage } from './markdown';

const NAME = 'Invite Check';
/** From so many headings on, a list of them helps. */
const HEADINGS_WORTH_A_LIST = 3;

/** The whole page as HTML. */
export function pageHtml(entry: Entry, parsed: ParsedPage, contents: readonly Section[]): string {
  const [title] = parsed.headings;
  const heading = title?.text ?? entry.name;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escapeHtml(beginningOf(parsed))}">
<title>${escapeHtml(heading === NAME ? NAME : `${heading} – ${NAME}`)}</title>
<link rel="icon" href="icon.svg">
<link rel="stylesheet" href="site.css">
</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header class="top">
<button class="open-contents" type="button" popovertarget="contents">Contents</button>
<a class="brand" href="index.html"><img src="icon.svg" alt="" width="24" height="24">${NAME}</a>
<span class="about">for Jira Service Management</span>
</header>
<div class="columns">
<nav class="contents" id="contents" popover aria-label="Contents">
${contents.map((section) => sectionHtml(section, entry)).join('\n')}
</nav>
<main id="content" tabindex="-1">
${toHtml(parsed)}${wayOn(entry, contents)}
</main>
${onThisPage(parsed.headings)}</div>
</body>
</html>
`;
}

/** The first paragraph: what search engines and link previews show. */
function beginningOf({ tokens }: ParsedPage): string {
  const first = tokens.findIndex(({ type }) => type === 'paragraph_open');
  return textOf(tokens[first + 1]);
}

function sectionHtml({ title, entries }: Section, current: Entry): string {
  const links = entries.map((entry) => {
    const here = entry === current ? ' aria-current="page"' : '';
    return `<li><a href="${entry.page}"${here}>${escapeHtml(entry.name)}</a></li>`;
  });
  return `<p class="section">${escapeHtml(title)}</p>\n<ul>\n${links.join('\n')}\n</ul>`;
}

function onThisPage(headings: readonly Heading[]): string {
  const parts = headings.filter(({ level }) => level === 2);
  if (parts.length < HEADINGS_WORTH_A_LIST) return '';
  const links = parts.map(({ id, text }) => `<li><a href="#${id}">${escapeHtml(text)}</a></li>`);
  return `<nav class="on-this-page" aria-label="On this page">
<p class="section">On this page</p>
<ul>
${links.join('\n')}
</ul>
</nav>
`;
}

function wayOn(current: Entry, contents: readonly Section[]): string {
  const entries = contents.flatMap((section) => section.entries);
  const at = entries.indexOf(current);
  const links = [
    ['previous', 'Previous', entries[at - 1]] as const,
    ['next', 'Next', entries[at + 1]] as const,
  ].flatMap(([kind, word, entry]) =>
    entry === undefined
      ? []
      : `<a class="${kind}" href="${entry.page}"><small>${word}</small> ${escapeHtml(entry.name)}</a>`,
  );
  return `<nav class="way-on" aria-label="Previous and next page">\n${links.join('\n')}\n</nav>`;
}
