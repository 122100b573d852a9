/** Who may import whom: the folders of the house, and the packages that each may use. Lint enforces it. */

/**
 * A folder, the folders it may import, and the packages.
 * @typedef {{ folder: string, may: readonly string[], packages: readonly string[] }} Room
 */

const ADDRESS_LIBRARIES = ['tlds', 'email-providers'];

/**
 * The picture of the house is drawn from it, too (docs/house).
 * @type {readonly Room[]}
 */
export const ROOMS = [
  { folder: 'src/decide', may: [], packages: ADDRESS_LIBRARIES },
  { folder: 'src/audit', may: ['src/decide'], packages: [] },
  {
    folder: 'src/contract',
    may: ['src/decide', 'src/audit'],
    packages: ['valibot', '@humanwhocodes/momoa'],
  },
  {
    folder: 'src/view',
    may: ['src/contract', 'src/decide', 'src/audit'],
    packages: ['papaparse', '@dagrejs/dagre', 'intl-messageformat'],
  },
  {
    folder: 'src/context',
    may: ['src/decide', 'src/contract'],
    packages: ['valibot', 'node:crypto'],
  },
  {
    folder: 'src/forge',
    may: ['src/context'],
    packages: ['@forge/api', '@forge/kvs', '@forge/events', 'valibot', 'node:*'],
  },
  {
    folder: 'src/resolvers',
    may: ['src/context', 'src/decide', 'src/audit', 'src/contract'],
    packages: ['@forge/resolver', 'valibot'],
  },
  {
    folder: 'src/actions',
    may: ['src/resolvers', 'src/context', 'src/contract', 'src/view'],
    packages: ['valibot'],
  },
  {
    folder: 'src/jobs',
    may: ['src/context', 'src/decide', 'src/audit', 'src/contract'],
    packages: ['@forge/resolver', 'valibot'],
  },
  {
    folder: 'src/terminal',
    may: ['src/contract', 'src/view', 'src/audit', 'src/decide'],
    packages: ['node:*', 'valibot', 'ky'],
  },
  {
    folder: 'src/pages',
    may: ['src/view', 'src/contract'],
    packages: ['react', '@forge/react', '@forge/bridge'],
  },
  {
    folder: 'static/admin',
    may: ['src/view', 'src/contract', 'src/audit', 'src/decide'],
    packages: [
      'react',
      'react-dom',
      '@forge/bridge',
      '@atlaskit',
      '@tanstack/react-virtual',
      '@visx',
      '@xyflow/react',
      '@dagrejs/dagre',
    ],
  },
];

/** What may import everything and is imported by no room: the composition, and what is never shipped. */
export const OUTSIDE = [
  'src/index.ts',
  'src/actions.ts',
  'src/jobs.ts',
  'sandbox',
  'tests',
  'build',
  'docs',
  'bench',
  'mutation',
];

/** Everything that a room may not reach: the other rooms, and what is outside. */
const ALL = [...ROOMS.map(({ folder }) => folder), ...OUTSIDE];

export const FOLDER_ZONES = ROOMS.map(({ folder, may }) => ({
  target: folder,
  from: ALL.filter((other) => other !== folder && !may.includes(other)),
  message: `${folder} may import ${may.length === 0 ? 'no other folder' : may.join(', ')} only.`,
}));

/** @param {readonly string[]} packages */
function notAmong(packages) {
  const names = packages.map((name) =>
    name.endsWith('*') ? name.slice(0, -1) : `${name.replaceAll('.', '\\.')}(?:/|$)`,
  );
  return names.length === 0 ? '^[^.]' : `^(?!\\.|${names.join('|')})`;
}

/** @type {import('eslint').Linter.Config[]} */
export const PACKAGE_RULES = ROOMS.map(({ folder, packages }) => ({
  files: [`${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: notAmong(packages),
            message: `${folder} may use ${packages.length === 0 ? 'no package' : packages.join(', ')} only.`,
          },
        ],
      },
    ],
  },
}));
