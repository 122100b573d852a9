/** The manifest as the sandbox reads it; what it cannot run is an error with a name. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readManifest } from './manifest';

const MANIFEST = {
  app: { id: 'ari:cloud:ecosystem::app/one-two', runtime: { name: 'nodejs24.x', memoryMB: 256 } },
  permissions: { scopes: ['storage:app'] },
  modules: {
    'jira:adminPage': [
      { key: 'setup', title: 'Setup', resource: 'admin', resolver: { function: 'resolver' } },
    ],
    'jira:projectPage': [
      {
        key: 'check',
        title: 'Check',
        resource: 'main/project',
        render: 'native',
        resolver: { function: 'resolver' },
        displayConditions: { projectType: 'service_desk' },
      },
    ],
    function: [{ key: 'resolver', handler: 'index.handler' }],
  },
  resources: [
    { key: 'main', path: 'src/pages', entry: { project: 'project-page.tsx' } },
    { key: 'admin', path: 'static/admin/dist' },
  ],
};

const FUNCTIONS: readonly unknown[] = MANIFEST.modules.function;

function withConsumer(worker: string, functions = FUNCTIONS, queue = 'jobs'): unknown {
  const consumer = [{ key: 'c', queue, function: worker }];
  return { ...MANIFEST, modules: { ...MANIFEST.modules, consumer, function: functions } };
}

const folder = mkdtempSync(join(tmpdir(), 'sandbox-manifest-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function read(manifest: unknown): ReturnType<typeof readManifest> {
  const file = join(folder, 'manifest.yml');
  writeFileSync(file, stringify(manifest));
  return readManifest(file);
}

test('pages know their handler, what was built of them, and where that is served', () => {
  const { pages, appId, memoryMb, scopes } = read(MANIFEST);
  expect({ appId, memoryMb, scopes }).toEqual({
    appId: 'one-two',
    memoryMb: 256,
    scopes: ['storage:app'],
  });
  expect(pages).toMatchObject([
    {
      key: 'check',
      type: 'jira:projectPage',
      render: 'native',
      handler: 'index.handler',
      url: '/page/project-page.js',
    },
    {
      key: 'setup',
      type: 'jira:adminPage',
      render: 'custom',
      built: 'static/admin/dist',
      url: '/custom/setup/',
    },
  ]);
});

test.each([
  { name: '55 seconds unless it says so', timeout: {}, timeoutMs: 55_000 },
  { name: 'as long as it says', timeout: { timeoutSeconds: 900 }, timeoutMs: 900_000 },
])('a consumer runs $name', ({ timeout, timeoutMs }) => {
  const { consumers } = read(
    withConsumer('work', [...FUNCTIONS, { key: 'work', handler: 'index.work', ...timeout }]),
  );
  expect(consumers).toEqual([{ key: 'c', queue: 'jobs', handler: 'index.work', timeoutMs }]);
});

function withModules(modules: Readonly<Record<string, unknown>>): unknown {
  return { ...MANIFEST, modules: { ...MANIFEST.modules, ...modules } };
}

const USERS = ['avi:jira:created:user'];
const schedule = (key: string, interval: string, worker = 'resolver'): unknown => ({
  key,
  interval,
  function: worker,
});

test('schedules know their interval, and run as long as their function says', () => {
  const { schedules } = read(
    withModules({
      scheduledTrigger: [schedule('a', 'fiveMinute'), schedule('b', 'week', 'long')],
      function: [...FUNCTIONS, { key: 'long', handler: 'jobs.long', timeoutSeconds: 900 }],
    }),
  );
  expect(schedules).toEqual([
    {
      key: 'a',
      handler: 'index.handler',
      timeoutMs: 55_000,
      interval: 'fiveMinute',
      everyMs: 300_000,
    },
    {
      key: 'b',
      handler: 'jobs.long',
      timeoutMs: 900_000,
      interval: 'week',
      everyMs: 604_800_000,
    },
  ]);
});

test('triggers know their events; their time is that of any function', () => {
  const trigger = [
    { key: 'a', function: 'resolver', events: USERS },
    { key: 'b', function: 'resolver', events: USERS, filter: { ignoreSelf: true } },
  ];
  const common = { handler: 'index.handler', timeoutMs: 25_000, events: USERS };
  expect(read(withModules({ trigger })).triggers).toEqual([
    { key: 'a', ...common, ignoreSelf: false },
    { key: 'b', ...common, ignoreSelf: true },
  ]);
});

test('the repository’s own manifest is one that the sandbox can run', () => {
  const { pages } = readManifest(join(process.cwd(), 'manifest.yml'));
  expect(pages.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['jira:projectPage', 'jira:adminPage']),
  );
});

test.each([
  {
    name: 'a module that the sandbox cannot run',
    manifest: { ...MANIFEST, modules: { ...MANIFEST.modules, webtrigger: [{ key: 'w' }] } },
    says: 'webtrigger',
  },
  {
    name: 'a resource that is not there',
    manifest: { ...MANIFEST, resources: [] },
    says: 'no resource',
  },
  {
    name: 'a function that is not there',
    manifest: { ...MANIFEST, modules: { ...MANIFEST.modules, function: [] } },
    says: 'no function',
  },
  {
    name: 'a consumer whose function is missing',
    manifest: withConsumer('gone'),
    says: 'module c: no function gone',
  },
  {
    name: 'a queue with a name that no queue can have',
    manifest: withConsumer('resolver', FUNCTIONS, 'two words'),
    says: 'modules.consumer.0.queue',
  },
  {
    name: 'a time-out longer than the platform’s',
    manifest: withConsumer('resolver', [
      { key: 'resolver', handler: 'index.handler', timeoutSeconds: 901 },
    ]),
    says: 'timeoutSeconds',
  },
  {
    name: 'a schedule whose function is missing',
    manifest: withModules({ scheduledTrigger: [schedule('s', 'day', 'gone')] }),
    says: 'module s: no function gone',
  },
  {
    name: 'an interval that no schedule can have',
    manifest: withModules({ scheduledTrigger: [schedule('s', 'minute')] }),
    says: 'modules.scheduledTrigger.0.interval',
  },
  {
    name: 'a sixth schedule',
    manifest: withModules({
      scheduledTrigger: ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => schedule(key, 'day')),
    }),
    says: 'at most 5 scheduled triggers',
  },
  {
    name: 'a trigger whose function is missing',
    manifest: withModules({ trigger: [{ key: 't', function: 'gone', events: USERS }] }),
    says: 'module t: no function gone',
  },
  {
    name: 'a trigger with a filter that the sandbox does not evaluate',
    manifest: withModules({
      trigger: [{ key: 't', function: 'resolver', events: USERS, filter: { expression: 'x' } }],
    }),
    says: 'modules.trigger.0.filter',
  },
  {
    name: 'no scopes',
    manifest: { ...MANIFEST, permissions: {} },
    says: 'permissions.scopes',
  },
])('$name is an error', ({ manifest, says }) => {
  expect(() => read(manifest)).toThrow(says);
});

describe('ways in from elsewhere', () => {
  const ACTION = {
    key: 'act',
    name: 'Act',
    description: 'Does it.',
    function: 'act',
    actionVerb: 'GET',
    inputs: { email: { title: 'Email', description: 'Whose', type: 'string', required: true } },
  };
  const withModules = (modules: object): unknown => ({
    ...MANIFEST,
    modules: {
      ...MANIFEST.modules,
      function: [...FUNCTIONS, { key: 'act', handler: 'actions.act' }],
      ...modules,
    },
  });

  test('an action knows its function and who offers it', () => {
    const agent = { key: 'a', name: 'Agent', prompt: 'Do it.', actions: ['act'] };
    const provider = { key: 'p', actions: ['act'] };
    const one = { action: [ACTION] };
    expect(read(withModules(one)).actions).toMatchObject([
      { key: 'act', handler: 'actions.act', inAutomation: false, hasForm: false },
    ]);
    const offered = { ...one, 'rovo:agent': [agent], 'automation:actionProvider': [provider] };
    expect(read(withModules(offered)).actions).toMatchObject([
      { agent: 'Agent', inAutomation: true },
    ]);
  });

  test('a command opens a dialog, which has a page like any other', () => {
    const command = {
      key: 'open',
      title: 'Open',
      icon: 'add',
      keywords: ['invite'],
      target: { resource: 'main/project', render: 'native' },
      resolver: { function: 'resolver' },
    };
    expect(read(withModules({ 'jira:command': [command] })).pages).toMatchObject([
      {},
      {},
      { key: 'open', type: 'jira:command', url: '/page/project-page.js', keywords: ['invite'] },
    ]);
  });

  test.each([
    {
      name: 'an action without its function',
      modules: { action: [{ ...ACTION, function: 'x' }] },
      says: /no function x/,
    },
    {
      name: 'a provider of an action that is not there',
      modules: { 'automation:actionProvider': [{ key: 'p', actions: ['x'] }] },
      says: /no action x/,
    },
    {
      name: 'a command that leads to a page',
      modules: { 'jira:command': [{ key: 'c', title: 'C', target: { page: 'check' } }] },
      says: /jira:command/,
    },
    {
      name: 'an icon that Jira does not have',
      modules: {
        'jira:command': [
          {
            key: 'c',
            title: 'C',
            icon: 'heart',
            target: { resource: 'main/project' },
            resolver: { function: 'resolver' },
          },
        ],
      },
      says: /icon/,
    },
  ])('$name is an error', ({ modules, says }) => {
    expect(() => read(withModules(modules))).toThrow(says);
  });
});
