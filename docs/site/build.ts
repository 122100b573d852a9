/** Builds the site: reads every page, follows everything on it, and writes nothing while anything is wrong. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Entry, Section } from './contents';
import { placeOf, type Pages } from './follow';
import { pageHtml } from './layout';
import { parsePage, type ParsedPage, type Problem } from './markdown';
import { followAll } from './references';
import { styleSheet } from './style';

/** From where, which pages, to where. */
export interface Site {
  readonly root: string;
  readonly contents: readonly Section[];
  readonly out: string;
}

/** The names of what was written; or what is wrong, and then nothing was. */
export type Built =
  | { readonly ok: true; readonly files: readonly string[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function buildSite({ root, contents, out }: Site): Built {
  const entries = contents.flatMap((section) => section.entries);
  const pages = read(entries, root);
  const followed = [...pages.values()].map(({ entry, parsed }) =>
    followAll(entry, parsed, pages, root),
  );
  const problems = [
    ...unlisted(entries, root),
    ...entries.filter(({ file }) => !pages.has(file)).map(absent),
    ...[...pages.values()].flatMap(({ entry, parsed }) => misshapen(entry, parsed)),
    ...followed.flatMap((one) => one.problems),
  ];
  if (problems.length > 0) return { ok: false, problems };

  const brought = [...new Set(followed.flatMap(({ files }) => files))];
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const file of brought) {
    mkdirSync(dirname(join(out, placeOf(file))), { recursive: true });
    cpSync(join(root, file), join(out, placeOf(file)));
  }
  const written = new Map([
    ...[...pages.values()].map(
      ({ entry, parsed }) => [entry.page, pageHtml(entry, parsed, contents)] as const,
    ),
    ['site.css', styleSheet()],
    ['icon.svg', readFileSync(join(__dirname, 'icon.svg'), 'utf8')],
  ]);
  for (const [name, text] of written) writeFileSync(join(out, name), text);
  return { ok: true, files: [...written.keys(), ...brought.map(placeOf)] };
}

/** A problem on one line, as editors and terminals make a link of it. */
export function problemLine({ file, line, what }: Problem): string {
  return line === undefined ? `${file}: ${what}` : `${file}:${line}: ${what}`;
}

function read(entries: readonly Entry[], root: string): Pages {
  return new Map(
    entries
      .filter(({ file }) => existsSync(join(root, file)))
      .map((entry) => {
        const parsed = parsePage(readFileSync(join(root, entry.file), 'utf8'));
        return [entry.file, { entry, parsed }];
      }),
  );
}

function absent({ file }: Entry): Problem {
  return { file, what: 'the navigation names it, and it is not there' };
}

/** Nobody finds a page that the navigation does not name. */
function unlisted(entries: readonly Entry[], root: string): readonly Problem[] {
  return readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`)
    .filter((file) => !entries.some((entry) => entry.file === file))
    .map((file) => ({ file, what: 'not in the navigation (docs/site/contents.ts)' }));
}

function misshapen({ file }: Entry, parsed: ParsedPage): readonly Problem[] {
  const titles = parsed.headings.filter(({ level }) => level === 1).length;
  const twice = parsed.anchors.filter((id, index, all) => all.indexOf(id) !== index);
  return [
    ...(titles === 1 ? [] : [{ file, what: `a page has one title (# …), this one ${titles}` }]),
    ...twice.map((id) => ({ file, what: `“#${id}” leads to two places` })),
    ...parsed.foreignHtml.map(({ line, html }) => ({
      file,
      line,
      what: `${html}: of HTML only <a id="…"></a> is understood`,
    })),
  ];
}
