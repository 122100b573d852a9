/** What is built, from which sources, and where it lands. */
import { buildAdmin } from './admin';
import { buildBackEnd } from './back-end';
import { buildDocs } from './docs';
import { buildFrame } from './frame';
import { buildPages } from './pages';

export interface Target {
  readonly name: string;
  /** Folders and files whose content decides whether the output is stale; tests in them do not count. */
  readonly sources: readonly string[];
  /** A file that must exist for the output to count as made. */
  readonly output: string;
  /** Makes it; may answer with a note for the terminal. */
  readonly make: () => Promise<string | undefined>;
}

/** What shapes every bundle with Atlaskit in it. */
const ATLASKIT = ['build/sort-atomic-css.ts', 'build/stand-ins.ts', 'build/stand-ins'];

/** Code that both front ends bundle. */
const SHARED = ['src/decide', 'src/audit', 'src/contract', 'src/view'];

export const TARGETS: readonly Target[] = [
  {
    name: 'back end',
    sources: ['src', 'build/back-end.ts'],
    output: 'dist/backend/index.js',
    make: buildBackEnd,
  },
  {
    name: 'pages of UI Kit',
    sources: [...SHARED, 'src/pages', 'build/pages.ts'],
    output: 'dist/pages/project-page.js',
    make: buildPages,
  },
  {
    name: 'admin page',
    sources: [...SHARED, ...ATLASKIT, 'static/admin', 'build/admin.ts'],
    output: 'static/admin/dist/index.html',
    make: buildAdmin,
  },
  {
    name: 'sandbox frame',
    sources: [...ATLASKIT, 'src/contract', 'sandbox', 'build/frame.ts'],
    output: 'sandbox/frame/dist/index.html',
    make: () => buildFrame().then(() => undefined),
  },
  {
    name: 'documentation',
    sources: ['docs', 'README.md', 'sandbox/README.md', 'bench', 'mutation', 'build/docs.ts'],
    output: 'docs/dist/index.html',
    make: () => Promise.resolve(buildDocs()),
  },
];
