/** manifest.yml as far as the sandbox runs by it: pages, functions, scopes, runtime. What it cannot run is an error. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { SandboxModule } from './http-api';
import { parseConditions, type Conditions } from './conditions';

const Page = v.object({
  key: v.string(),
  title: v.string(),
  resource: v.string(),
  render: v.optional(v.literal('native')),
  resolver: v.object({ function: v.string() }),
  displayConditions: v.optional(v.record(v.string(), v.unknown())),
  useAsConfig: v.optional(v.boolean()),
});

/** On the platform a consumer runs 55 seconds unless its function says more, up to 900. */
const CONSUMER_SECONDS = 55;

const Function = v.object({
  key: v.string(),
  handler: v.string(),
  timeoutSeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(900))),
});

const ConsumerModule = v.strictObject({
  key: v.string(),
  queue: v.pipe(v.string(), v.regex(/^[a-zA-Z0-9-_]+$/)),
  function: v.string(),
});

const ManifestFile = v.object({
  app: v.object({
    id: v.string(),
    runtime: v.object({ name: v.string(), memoryMB: v.optional(v.number()) }),
  }),
  permissions: v.object({
    scopes: v.array(v.string()),
    content: v.optional(v.object({ styles: v.optional(v.array(v.string())) })),
  }),
  modules: v.strictObject({
    'jira:projectPage': v.optional(v.array(Page), []),
    'jira:adminPage': v.optional(v.array(Page), []),
    consumer: v.optional(v.array(ConsumerModule), []),
    function: v.array(Function),
  }),
  resources: v.array(
    v.object({
      key: v.string(),
      path: v.string(),
      entry: v.optional(v.record(v.string(), v.string())),
    }),
  ),
});

/** A page of the app and what the sandbox needs to show and run it. */
export interface PageModule extends SandboxModule {
  readonly conditions: Conditions | undefined;
  /** `file.export` of its resolver. */
  readonly handler: string;
  /** Custom UI: the built folder. UI Kit: the name of the built script, without folder. */
  readonly built: string;
}

/** What works off a queue. */
export interface Consumer {
  readonly key: string;
  readonly queue: string;
  /** `file.export` of its function. */
  readonly handler: string;
  readonly timeoutMs: number;
}

export interface Manifest {
  /** `ari:cloud:ecosystem::app/UUID` */
  readonly appAri: string;
  readonly appId: string;
  readonly memoryMb: number;
  readonly scopes: readonly string[];
  /** Allowances for styles in Custom UI, such as `unsafe-inline`. */
  readonly styles: readonly string[];
  readonly pages: readonly PageModule[];
  readonly consumers: readonly Consumer[];
}

/** Reads the file; throws with the path of what is wrong. */
export function readManifest(file: string): Manifest {
  const parsed = v.safeParse(ManifestFile, parse(readFileSync(file, 'utf8')));
  if (!parsed.success) {
    const issues = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
    throw new Error(`${basename(file)} is not one that the sandbox can run: ${issues.join('; ')}`);
  }
  const { app, permissions, modules, resources } = parsed.output;
  const toPage = (type: SandboxModule['type']) => (page: v.InferOutput<typeof Page>) =>
    pageOf(type, page, resources, modules.function);
  return {
    appAri: app.id,
    appId: app.id.split('/').at(-1) ?? app.id,
    memoryMb: app.runtime.memoryMB ?? 512,
    scopes: permissions.scopes,
    styles: permissions.content?.styles ?? [],
    pages: [
      ...modules['jira:projectPage'].map(toPage('jira:projectPage')),
      ...modules['jira:adminPage'].map(toPage('jira:adminPage')),
    ],
    consumers: modules.consumer.map((one) => consumerOf(one, modules.function)),
  };
}

function consumerOf(
  consumer: v.InferOutput<typeof ConsumerModule>,
  functions: ManifestOutput['modules']['function'],
): Consumer {
  const { key, queue } = consumer;
  const worker = functions.find((one) => one.key === consumer.function);
  if (!worker) throw new Error(`module ${key}: no function ${consumer.function}`);
  const timeoutMs = (worker.timeoutSeconds ?? CONSUMER_SECONDS) * 1000;
  return { key, queue, handler: worker.handler, timeoutMs };
}

type ManifestOutput = v.InferOutput<typeof ManifestFile>;

function pageOf(
  type: SandboxModule['type'],
  page: v.InferOutput<typeof Page>,
  resources: ManifestOutput['resources'],
  functions: ManifestOutput['modules']['function'],
): PageModule {
  const [resourceKey, entryKey] = page.resource.split('/');
  const resource = resources.find(({ key }) => key === resourceKey);
  const resolver = functions.find(({ key }) => key === page.resolver.function);
  if (!resource) throw new Error(`module ${page.key}: no resource ${page.resource}`);
  if (!resolver) throw new Error(`module ${page.key}: no function ${page.resolver.function}`);
  const common = {
    key: page.key,
    type,
    title: page.title,
    conditions: parseConditions(page.displayConditions),
    handler: resolver.handler,
  };
  if (page.render !== 'native') {
    return { ...common, render: 'custom', built: resource.path, url: `/custom/${page.key}/` };
  }
  const source = entryKey === undefined ? resource.path : resource.entry?.[entryKey];
  if (source === undefined) throw new Error(`module ${page.key}: no entry ${page.resource}`);
  const built = basename(source).replace(/\.[jt]sx?$/, '.js');
  return { ...common, render: 'native', built, url: `/page/${built}` };
}
