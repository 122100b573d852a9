/** The real back end at the platform's own seams: `@forge/*` unmocked, the simulated site behind `__forge_fetch__`, storage in memory. */
import type { SimulatedSite } from '../../sandbox/site/site';
import { openSite } from '../../sandbox/site/site';
import { PERSONA_IDS } from '../../sandbox/site/examples/people';
import type { ExampleName, PersonaName } from '../../sandbox/site/types';
import type { Api } from '../../src/contract/api';
import { handler } from '../../src/index';
import { openMemoryKvs, type MemoryKvs } from './memory-kvs';

interface Descriptor {
  readonly type: string;
  readonly provider?: 'app' | 'user' | 'none';
  readonly accountId?: string;
}

interface Init {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface RestCall {
  readonly path: string;
  readonly as: 'user' | 'app' | 'anonymous';
  readonly status: number;
}

type Answer<Name extends keyof Api> = Awaited<ReturnType<Api[Name]>>;

export interface Seam {
  readonly site: SimulatedSite;
  readonly kvs: MemoryKvs;
  /** REST requests since the last `forget`. */
  readonly rest: RestCall[];
  readonly logged: string[];
  /** Calls a handler as the page of a project, or as the admin page, would. */
  readonly invoke: <Name extends keyof Api>(
    name: Name,
    payload: unknown,
    where?: { readonly as?: PersonaName; readonly projectKey?: string },
  ) => Promise<Answer<Name>>;
}

/** Opens the back end on an example site with nothing recorded. Call `close` when done. */
export function openSeam(example: ExampleName): Seam {
  const site = openSite({ now: Date.now, from: example });
  const kvs = openMemoryKvs();
  const rest: RestCall[] = [];
  const logged: string[] = [];
  jest.spyOn(console, 'warn').mockImplementation((line: string) => {
    logged.push(line);
  });
  const call =
    (accountId: string) =>
    (descriptor: Descriptor, path: string, init: Init = {}) => {
      if (descriptor.type === 'kvs') return Promise.resolve(kvs.answer(path, init.body));
      return Promise.resolve(askSite({ site, rest, accountId }, descriptor, { path, init }));
    };
  return {
    site,
    kvs,
    rest,
    logged,
    invoke: async <Name extends keyof Api>(
      name: Name,
      payload: unknown,
      { as = 'agent', projectKey }: { as?: PersonaName; projectKey?: string } = {},
    ): Promise<Answer<Name>> => {
      const accountId = PERSONA_IDS[as];
      Object.assign(globalThis, {
        __forge_fetch__: call(accountId),
        __forge_runtime__: { appContext: {}, lambdaContext: {} },
      });
      const project = site.state().projects.find(({ key }) => key === projectKey);
      const context = {
        accountId,
        siteUrl: site.state().url,
        extension: project === undefined ? {} : { project: { id: project.id, key: project.key } },
      };
      const answer: unknown = await handler(
        { call: { functionKey: name, payload: overTheWire(payload) }, context },
        { principal: { accountId } },
      );
      return answer as Answer<Name>;
    },
  };
}

/** Only JSON reaches the back end. */
function overTheWire(payload: unknown): unknown {
  return payload === undefined ? undefined : JSON.parse(JSON.stringify(payload));
}

function askSite(
  { site, rest, accountId }: Pick<Seam, 'site' | 'rest'> & { readonly accountId: string },
  { provider }: Descriptor,
  { path, init }: { readonly path: string; readonly init: Init },
): Response {
  const as = provider === 'user' || provider === 'app' ? provider : 'anonymous';
  const answer = site.rest({
    method: init.method ?? 'GET',
    path,
    headers: init.headers ?? {},
    as,
    ...(as === 'user' ? { accountId } : {}),
  });
  if (answer.unknownRoute) throw new Error(`The simulated site has no ${path}`);
  rest.push({ path, as, status: answer.status });
  const body = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
  return new Response(body, { status: answer.status, headers: answer.headers });
}
