/** Where a page stands (module, project, person), and the contexts that Forge makes of it. */
import { randomUUID } from 'node:crypto';
import type { ContextReply } from './http-api';
import type { Manifest, PageModule } from './manifest';

const ENVIRONMENT_ID = '5a0d0b0c-0000-4000-8000-00000000e001';
const ENVIRONMENT_TYPE = 'DEVELOPMENT';
const INSTALLATION_ID = '5a0d0b0c-0000-4000-8000-0000000015a1';
const APP_VERSION = '1.0.0';

/** A project as a page's context names it. */
export interface PlaceProject {
  readonly id: string;
  readonly key: string;
  readonly type: string;
}

/** An issue as a module's context names it. */
export interface PlaceIssue {
  readonly id: string;
  readonly key: string;
  readonly type: string;
  readonly typeId: string;
}

/** A page that was found in the manifest, on a site, for a person. */
export interface Place {
  readonly module: PageModule;
  readonly project?: PlaceProject;
  /** A module beside a request. */
  readonly issue?: PlaceIssue;
  /** A dialog: the project of the page behind it, which its context does not name. */
  readonly behind?: PlaceProject;
  readonly accountId: string;
  /** The person's, as Jira names it. */
  readonly locale: string;
  readonly site: { readonly url: string; readonly cloudId: string };
}

/** What the bridge's `getContext` answers. */
export function contextOf(place: Place, manifest: Manifest): ContextReply {
  return { ...resolverContextOf(place, manifest), locale: place.locale, timezone: 'Etc/UTC' };
}

/** What a resolver's request carries; people's language and time zone are the page's business. */
function resolverContextOf(
  place: Place,
  manifest: Manifest,
): Omit<ContextReply, 'locale' | 'timezone'> {
  const { module, project, issue, site, accountId } = place;
  const localId = `ari:cloud:ecosystem::extension/${manifest.appId}/${ENVIRONMENT_ID}/static/${module.key}`;
  return {
    accountId,
    cloudId: site.cloudId,
    localId,
    siteUrl: site.url,
    moduleKey: module.key,
    environmentId: ENVIRONMENT_ID,
    environmentType: ENVIRONMENT_TYPE,
    extension: {
      type: module.type,
      ...(issue ? { issue } : {}),
      ...(project ? { project } : {}),
      location: locationOf(place, manifest),
    },
    permissions: { scopes: manifest.scopes, external: {} },
  };
}

function locationOf({ module, site, project, issue, behind }: Place, { appId }: Manifest): string {
  if (issue !== undefined) return `${site.url}/browse/${issue.key}`;
  if (module.type === 'jira:command') {
    return behind === undefined
      ? `${site.url}/jira/your-work`
      : `${site.url}/jira/servicedesk/projects/${behind.key}/queues`;
  }
  return project
    ? `${site.url}/jira/servicedesk/projects/${project.key}/apps/${appId}/${ENVIRONMENT_ID}`
    : `${site.url}/jira/settings/apps/${appId}/${ENVIRONMENT_ID}`;
}

/** The event that a resolver is called with, and the payload that the platform adds. */
export function eventOf(
  place: Place,
  manifest: Manifest,
  call: { readonly functionKey: string; readonly payload: unknown },
): { readonly event: unknown; readonly backendPayload: unknown } {
  const context = resolverContextOf(place, manifest);
  return {
    event: { call, context },
    backendPayload: payloadOf(place.site, place.accountId),
  };
}

/** What runs: a function, for which module, and for whom; a queue, a schedule and a product event have nobody. */
export interface Running {
  readonly handler: string;
  readonly moduleType: string;
  readonly moduleKey: string;
  readonly accountId?: string;
  readonly site: Place['site'];
}

/** A resolver that runs for a page. */
export function runningOf({ module, accountId, site }: Place, handler: string): Running {
  return {
    handler,
    moduleType: module.type,
    moduleKey: module.key,
    accountId,
    site,
  };
}

/** The payload that the platform adds; where nobody asked, it has no principal. */
export function payloadOf(site: Place['site'], accountId?: string): unknown {
  return {
    ...(accountId === undefined ? {} : { principal: { accountId } }),
    installContext: contextAriOf(site),
    installation: installationOf({ site }),
  };
}

function contextAriOf({ cloudId }: Place['site']): string {
  return `ari:cloud:jira::site/${cloudId}`;
}

/** `__forge_runtime__`, without its functions. */
export function runtimeOf(running: Running, manifest: Manifest): Readonly<Record<string, unknown>> {
  const { handler, moduleType, moduleKey, accountId, site } = running;
  const invocationId = randomUUID();
  return {
    proxy: { token: 'sandbox', url: 'https://forge.invalid' },
    contextAri: contextAriOf(site),
    container: { handler },
    appContext: {
      appId: manifest.appId,
      appVersion: APP_VERSION,
      environmentId: ENVIRONMENT_ID,
      environmentType: ENVIRONMENT_TYPE,
      invocationId,
      installationId: INSTALLATION_ID,
      functionKey: handler,
      moduleType,
      moduleKey,
      installation: installationOf({ site }),
      permissions: { scopes: manifest.scopes, external: {} },
    },
    ...(accountId === undefined ? {} : { aaid: accountId }),
    lambdaContext: { awsRequestId: invocationId },
    tracing: { traceId: invocationId.replaceAll('-', ''), spanId: invocationId.slice(0, 8) },
  };
}

function installationOf({ site }: Pick<Place, 'site'>): unknown {
  return {
    ari: { installationId: INSTALLATION_ID },
    contexts: [{ cloudId: site.cloudId, workspaceId: '' }],
  };
}
