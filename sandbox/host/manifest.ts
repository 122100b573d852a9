/** manifest.yml as far as the sandbox runs by it: pages, what runs without one, scopes, runtime. What it cannot run is an error. */
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import {
  BACKGROUND_MODULES,
  FunctionModule,
  backgroundModulesOf,
  type BackgroundModules,
} from './background-modules';
import type { SandboxModule } from './http-api';
import { parseConditions, type Conditions } from './conditions';
import { readTranslations, Title, TranslationsPart, type Translations } from './translations';

const Page = v.object({
  key: v.string(),
  title: Title,
  resource: v.string(),
  render: v.optional(v.literal('native')),
  resolver: v.object({ function: v.string() }),
  displayConditions: v.optional(v.record(v.string(), v.unknown())),
  useAsConfig: v.optional(v.boolean()),
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
    ...BACKGROUND_MODULES,
    function: v.array(FunctionModule),
  }),
  resources: v.array(
    v.object({
      key: v.string(),
      path: v.string(),
      entry: v.optional(v.record(v.string(), v.string())),
    }),
  ),
  translations: v.optional(TranslationsPart),
});

/** A page of the app and what the sandbox needs to show and run it. */
export interface PageModule extends Omit<SandboxModule, 'title'> {
  readonly title: Title;
  readonly conditions: Conditions | undefined;
  /** `file.export` of its resolver. */
  readonly handler: string;
  /** Custom UI: the built folder. UI Kit: the name of the built script, without folder. */
  readonly built: string;
}

export interface Manifest extends BackgroundModules {
  /** `ari:cloud:ecosystem::app/UUID` */
  readonly appAri: string;
  readonly appId: string;
  readonly memoryMb: number;
  readonly scopes: readonly string[];
  /** Allowances for styles in Custom UI, such as `unsafe-inline`. */
  readonly styles: readonly string[];
  readonly pages: readonly PageModule[];
  readonly translations: Translations;
}

/** Reads the file; throws with the path of what is wrong. */
export function readManifest(file: string): Manifest {
  const parsed = v.safeParse(ManifestFile, parse(readFileSync(file, 'utf8')));
  if (!parsed.success) {
    const issues = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
    throw new Error(`${basename(file)} is not one that the sandbox can run: ${issues.join('; ')}`);
  }
  const { app, permissions, modules, resources, translations } = parsed.output;
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
    ...backgroundModulesOf(modules),
    translations: readTranslations(translations, dirname(file)),
  };
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
