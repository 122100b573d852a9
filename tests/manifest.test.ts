/** What the app asks of a site: a valid manifest, Atlassian's servers only, and exactly the scopes that the code needs. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FullValidationProcessor } from '@forge/manifest';
import { array, looseObject, optional, parse as check, string, unknown } from 'valibot';
import { parse as parseYaml } from 'yaml';
import { OPERATIONS } from '../sandbox/site/rest/router';
import { JIRA_OPERATIONS, type JiraOperation } from '../src/context/jira-operations';

const ROOT = join(__dirname, '..');
const TEXT = readFileSync(join(ROOT, 'manifest.yml'), 'utf8');
const BUILT = 'static/admin/dist';

/** Forge can no longer deploy it; the validator would still take it. */
const TOO_OLD = ['nodejs18.x', 'nodejs20.x', 'sandbox'];

const manifest = check(
  looseObject({
    app: looseObject({ runtime: looseObject({ name: string() }) }),
    permissions: looseObject({
      scopes: array(string()),
      external: optional(unknown()),
      content: looseObject({ scripts: optional(unknown()), styles: array(string()) }),
    }),
    modules: unknown(),
    remotes: optional(unknown()),
    providers: optional(unknown()),
  }),
  parseYaml(TEXT),
);

const operations: readonly JiraOperation[] = Object.values(JIRA_OPERATIONS);

/** What the official validator says of this text, standing where manifest.yml stands. */
async function complaintsAbout(text: string): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  for (const path of ['src', 'locales', BUILT]) {
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  }
  writeFileSync(join(folder, 'manifest.yml'), text);
  const before = process.cwd();
  process.chdir(folder);
  try {
    const validator = new FullValidationProcessor({ deprecatedRuntimes: TOO_OLD });
    const { success, errors = [] } = await validator.process(join(folder, 'manifest.yml'));
    const said = errors.map(({ message }) => message);
    return success || said.length > 0 ? said : ['refused without a word'];
  } finally {
    process.chdir(before);
  }
}

function sources(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function filesWith(pattern: RegExp): readonly string[] {
  return sources('src').filter((file) => pattern.test(readFileSync(join(ROOT, file), 'utf8')));
}

// The validator compiles its schema anew each time.
jest.setTimeout(120_000);

describe('manifest.yml', () => {
  beforeAll(() => {
    if (!existsSync(join(ROOT, BUILT, 'index.html'))) {
      throw new Error('The validator needs the admin page: run npm run build first.');
    }
  });

  test('the official validator has nothing to say', async () => {
    expect(await complaintsAbout(TEXT)).toEqual([]);
  });

  const broken = [
    {
      name: 'a scope that does not exist',
      from: 'read:jira-user',
      to: 'read:jira-mood',
      says: /read:jira-mood/,
    },
    {
      name: 'a runtime that Forge no longer deploys',
      from: 'nodejs24.x',
      to: 'nodejs20.x',
      says: /runtime/i,
    },
    {
      name: 'a folder that is not there',
      from: BUILT,
      to: 'static/nowhere',
      says: /static\/nowhere/,
    },
    {
      name: 'a handler that no file exports',
      from: 'index.handler',
      to: 'nowhere.handler',
      says: /nowhere/,
    },
  ];

  test('the validator is awake: it names each thing that is broken', async () => {
    const text = broken.reduce((so, { from, to }) => so.replace(from, to), TEXT);
    const said = (await complaintsAbout(text)).join('\n');
    expect(broken.filter(({ says }) => !says.test(said)).map(({ name }) => name)).toEqual([]);
  });

  test('it names the runtime that Forge deploys', () => {
    expect(manifest.app.runtime.name).toBe('nodejs24.x');
  });

  test('nothing leaves Atlassian: no egress, no remote, no provider, no foreign script', () => {
    const { remotes, providers, permissions } = manifest;
    expect([remotes, providers, permissions.external]).toEqual([undefined, undefined, undefined]);
    expect(permissions.content.scripts).toBeUndefined();
    expect(permissions.content.styles).toEqual(['unsafe-inline']);
  });
});

test('an action only reads: so agents that a rule of Automation calls may use it', () => {
  const { action } = check(
    looseObject({ action: array(looseObject({ actionVerb: string() })) }),
    manifest.modules,
  );
  expect(action.map(({ actionVerb }) => actionVerb)).toEqual(['GET']);
});

describe('scopes', () => {
  test('are those that the storage and the called operations need, no more and no fewer', () => {
    // The second is for what src/forge/personal-data.ts tells Atlassian.
    const others = ['storage:app', 'report:personal-data'];
    const needed = new Set([...others, ...operations.flatMap(({ scopes }) => scopes)]);
    expect([...manifest.permissions.scopes].sort()).toEqual([...needed].sort());
  });

  test('nothing is called past the table of operations', () => {
    expect(filesWith(/\brequest(?:Jira|Graph|Atlassian|Confluence)\s*\(/)).toEqual([
      'src/forge/jira.ts',
    ]);
    expect(filesWith(/\/rest\/(?:api|servicedeskapi|agile)\//)).toEqual([
      'src/context/jira-operations.ts',
    ]);
  });

  test.each(Object.keys(JIRA_OPERATIONS))('%s is called somewhere', (name) => {
    expect(filesWith(new RegExp(`jiraCall\\(\\s*'${name}'`))).not.toEqual([]);
  });

  test.each(operations)(
    '$path: a documented set of scopes, says the simulated site',
    ({ method, path, scopes, experimental }) => {
      const shape = (pattern: string) => pattern.replace(/\{\w+\}/g, '{}');
      const documented = OPERATIONS.find(
        (each) => each.method === method && shape(each.pathPattern) === shape(path),
      );
      const sets = documented?.scopes.map((set) => [...set].sort());
      expect(sets).toContainEqual([...scopes].sort());
      expect(documented?.experimental).toBe(experimental);
    },
  );
});
