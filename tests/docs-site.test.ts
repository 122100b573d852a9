/** The pages of documentation as a site: everything on them leads somewhere, and what is broken is refused by its name. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio/slim';
import { buildSite, problemLine } from '../docs/site/build';
import { CONTENTS, type Section } from '../docs/site/contents';

const ROOT = join(__dirname, '..');
const SCRATCH = mkdtempSync(join(tmpdir(), 'docs-site-'));
afterAll(() => rmSync(SCRATCH, { recursive: true, force: true }));

describe('the site', () => {
  const out = join(SCRATCH, 'whole');
  const built = buildSite({ root: ROOT, contents: CONTENTS, out });
  const pages = CONTENTS.flatMap(({ entries }) => entries).map(({ page }) => page);
  const loaded = new Map<string, CheerioAPI>();
  const read = (page: string): CheerioAPI => {
    const known = loaded.get(page) ?? load(readFileSync(join(out, page), 'utf8'));
    loaded.set(page, known);
    return known;
  };

  test('is built', () => {
    expect(built).toMatchObject({ ok: true });
    expect(pages.filter((page) => !existsSync(join(out, page)))).toEqual([]);
    expect(readFileSync(join(out, 'site.css'), 'utf8')).toMatch(/--ds-text: #\w+;/);
  });

  test.each(pages)(
    '%s is a page: a language, a title, one heading on top, ids that are one',
    (page) => {
      const $ = read(page);
      expect($('html').attr('lang')).toBe('en');
      expect($('title').text()).toContain('Invite Check');
      expect($('h1')).toHaveLength(1);
      expect($('script')).toHaveLength(0);
      expect($('nav [aria-current=page]')).toHaveLength(1);
      const ids = $('[id]')
        .toArray()
        .map((one) => $(one).attr('id'));
      expect(ids).toEqual([...new Set(ids)]);
    },
  );

  // Apart from the site's own check: on what was written, with another parser.
  test.each(pages)(
    '%s leads nowhere that is not there, and says what its pictures show',
    (page) => {
      const $ = read(page);
      const broken = $('[href], [src], [srcset]')
        .toArray()
        .flatMap((one) => ['href', 'src', 'srcset'].flatMap((name) => $(one).attr(name) ?? []))
        .filter((target) => !target.startsWith('https://'))
        .filter((target) => {
          const [file = '', anchor] = target.split('#');
          const to = file === '' ? page : file;
          if (!existsSync(join(out, to))) return true;
          return anchor !== undefined && read(to)(`[id="${anchor}"]`).length !== 1;
        });
      expect(broken).toEqual([]);
      expect(
        $('main img')
          .toArray()
          .filter((one) => !$(one).attr('alt')),
      ).toEqual([]);
    },
  );

  test('every page is reached from every page, and the next link walks through all of them', () => {
    for (const page of pages) {
      const $ = read(page);
      const links = $('nav.contents a')
        .toArray()
        .map((one) => $(one).attr('href'));
      expect(links).toEqual(pages);
      expect($('a.next').attr('href')).toBe(pages[pages.indexOf(page) + 1]);
    }
  });

  test('a picture has its dark twin, a file of the repository is named and not linked', () => {
    expect(read('index.html')('source').attr('srcset')).toBe('images/certain-dark.png');
    const security = read('security.html');
    expect(security('a[href*="tests/"]')).toHaveLength(0);
    expect(security('code').text()).toContain('tests/sandbox/matrix.test.ts');
  });
});

/** A small site of one good page and this one. */
function withPage(text: string, contents?: readonly Section[]) {
  const root = mkdtempSync(join(SCRATCH, 'broken-'));
  mkdirSync(join(root, 'docs/images'), { recursive: true });
  cpSync(join(ROOT, 'docs/images/house.svg'), join(root, 'docs/images/house.svg'));
  writeFileSync(join(root, 'docs/good.md'), '# Good\n\n## A part\n');
  writeFileSync(join(root, 'docs/broken.md'), text);
  const entry = (name: string) => ({ file: `docs/${name}.md`, page: `${name}.html`, name });
  const out = join(root, 'out');
  const all = contents ?? [{ title: 'All', entries: [entry('good'), entry('broken')] }];
  const built = buildSite({ root, contents: all, out });
  return { root, built, wrote: existsSync(out), entry };
}

test.each([
  ['a link to no page', '# B\n\nSee\n[there](gone.md).\n', 4, 'gone.md: there is no docs/gone.md'],
  [
    'a link out of the repository',
    '# B\n\n[x](../../etc/passwd)\n',
    3,
    '../../etc/passwd: there is no',
  ],
  ['a missing anchor', '# B\n\n[x](good.md#no-part)\n', 3, 'docs/good.md has no “#no-part”'],
  ['a missing anchor of its own', '# B\n\n[x](#b-part)\n', 3, 'docs/broken.md has no “#b-part”'],
  ['a missing picture', '# B\n\n![x](images/gone.png)\n', 3, 'there is no docs/images/gone.png'],
  ['a picture without words', '# B\n\n![](images/house.svg)\n', 3, 'no text for who cannot see it'],
  ['an unknown host', '# B\n\n[x](https://atlasian.com/)\n', 3, 'does not know atlasian.com'],
  ['a link that is not secure', '# B\n\n[x](http://developer.atlassian.com/)\n', 3, 'only https'],
  ['HTML', '# B\n\n<script>alert(1)</script>\n', 3, 'of HTML only'],
  [
    'a link in a table',
    '# B\n\n| a | b |\n|---|---|\n| c | [x](gone.md) |\n',
    5,
    'no docs/gone.md',
  ],
])('%s is refused with its file and line', (_, text, line, what) => {
  const { built, wrote } = withPage(text);
  if (built.ok) throw new Error('built');
  expect(built.problems).toHaveLength(1);
  expect(built.problems.map(problemLine).join()).toMatch(`docs/broken.md:${line}: `);
  expect(built.problems.map(problemLine).join()).toContain(what);
  expect(wrote).toBe(false);
});

test('a page without a title, with two, and with an anchor twice is refused', () => {
  for (const text of [
    'No title\n',
    '# One\n\n# Two\n',
    '# B\n\n<a id="x"></a>\n\n<a id="x"></a>\n',
  ]) {
    expect(withPage(text).built).toMatchObject({
      ok: false,
      problems: [{ file: 'docs/broken.md' }],
    });
  }
});

test('a page that the navigation lacks is refused, and one that it names in vain', () => {
  const { entry } = withPage('# B\n');
  const contents = [{ title: 'All', entries: [entry('good'), entry('gone')] }];
  const { built } = withPage('# B\n', contents);
  expect(built).toMatchObject({
    ok: false,
    problems: [
      { file: 'docs/broken.md', what: expect.stringContaining('not in the navigation') },
      { file: 'docs/gone.md', what: expect.stringContaining('not there') },
    ],
  });
});

test('a page that is all right is built, with its words safe', () => {
  const text = '# B <&>\n\n[a part](good.md#a-part) `<script>`\n\n![House](images/house.svg)\n';
  const { root, built } = withPage(text);
  expect(built).toMatchObject({ ok: true });
  const html = readFileSync(join(root, 'out/broken.html'), 'utf8');
  expect(html).toContain('href="good.html#a-part"');
  expect(html).toContain('&lt;script&gt;');
  expect(html).not.toContain('<script');
});
