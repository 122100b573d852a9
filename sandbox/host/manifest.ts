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
import { actionsOf, ENTRY_MODULES, type ActionModule } from './entry-modules';
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
    'jira:issueContext': v.optional(v.array(v.object({ ...Page.entries, label: Title })), []),
    ...ENTRY_MODULES,
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
  /** `file.export` of its resolver; the form of an action may have none. */
  readonly handler: string | undefined;
  /** Other words by which the palette finds a command. */
  readonly keywords?: readonly string[];
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
  readonly actions: readonly ActionModule[];
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
  const handlerOf = (module: string, functionKey: string): string => {
    const found = modules.function.find(({ key }) => key === functionKey);
    if (!found) throw new Error(`module ${module}: no function ${functionKey}`);
    return found.handler;
  };
  const toPage = (type: SandboxModule['type']) => (page: PageSource) =>
    pageOf(type, page, { resources, handlerOf });
  return {
    appAri: app.id,
    appId: app.id.split('/').at(-1) ?? app.id,
    memoryMb: app.runtime.memoryMB ?? 512,
    scopes: permissions.scopes,
    styles: permissions.content?.styles ?? [],
    pages: [
      ...modules['jira:projectPage'].map(toPage('jira:projectPage')),
      ...modules['jira:adminPage'].map(toPage('jira:adminPage')),
      ...modules['jira:issueContext'].map(toPage('jira:issueContext')),
      ...modules['jira:command'].map(({ target, ...command }) =>
        toPage('jira:command')({ ...command, ...target }),
      ),
      ...modules.action.flatMap(({ key, name, config }) =>
        config === undefined ? [] : [toPage('action')({ key, title: name, ...config })],
      ),
    ],
    actions: actionsOf(modules, handlerOf),
    ...backgroundModulesOf(modules),
    translations: readTranslations(translations, dirname(file)),
  };
}

type ManifestOutput = v.InferOutput<typeof ManifestFile>;

/** What the modules with something to show have in common. */
type PageSource = Pick<v.InferOutput<typeof Page>, 'key' | 'title' | 'resource'> & {
  readonly render?: 'native' | undefined;
  readonly resolver?: { readonly function: string } | undefined;
  readonly displayConditions?: Record<string, unknown> | undefined;
  readonly keywords?: readonly string[];
};

interface Around {
  readonly resources: ManifestOutput['resources'];
  readonly handlerOf: (module: string, functionKey: string) => string;
}

function pageOf(
  type: SandboxModule['type'],
  page: PageSource,
  { resources, handlerOf }: Around,
): PageModule {
  const { key, resolver, keywords } = page;
  const [resourceKey, entryKey] = page.resource.split('/');
  const resource = resources.find((one) => one.key === resourceKey);
  if (!resource) throw new Error(`module ${key}: no resource ${page.resource}`);
  const common = {
    key,
    type,
    title: page.title,
    conditions: parseConditions(page.displayConditions),
    handler: resolver && handlerOf(key, resolver.function),
    ...(keywords === undefined ? {} : { keywords }),
  };
  if (page.render !== 'native') {
    return { ...common, render: 'custom', built: resource.path, url: `/custom/${key}/` };
  }
  const source = entryKey === undefined ? resource.path : resource.entry?.[entryKey];
  if (source === undefined) throw new Error(`module ${key}: no entry ${page.resource}`);
  const built = basename(source).replace(/\.[jt]sx?$/, '.js');
  return { ...common, render: 'native', built, url: `/page/${built}` };
}
