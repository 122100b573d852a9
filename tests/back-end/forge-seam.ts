/** The real back end at the platform's own seams: `@forge/*` unmocked, the simulated site behind `__forge_fetch__`, storage in memory. */
import type { SimulatedSite } from '../../sandbox/site/site';
import { openSite } from '../../sandbox/site/site';
import { PERSONA_IDS } from '../../sandbox/site/examples/people';
import type { ExampleName, PersonaName } from '../../sandbox/site/types';
import type { Api } from '../../src/contract/api';
import { predictInvite } from '../../src/actions';
import { handler } from '../../src/index';
import { workOnLists } from '../../src/jobs';
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

/** Who stands where. */
export interface Where {
  readonly as?: PersonaName;
  readonly projectKey?: string;
  readonly issueKey?: string;
}

export interface Seam {
  readonly site: SimulatedSite;
  readonly kvs: MemoryKvs;
  /** Events in the queue, as they were pushed. */
  readonly queue: { readonly body: Record<string, unknown> }[];
  /** The queue takes nothing from now on. */
  queueRefuses: boolean;
  /** Works off the queue until nothing is left in it; what is wanted again comes again. */
  readonly work: () => Promise<void>;
  /** REST requests since the last `forget`. */
  readonly rest: RestCall[];
  readonly logged: string[];
  /** Calls a handler as the page of a project, or as the admin page, would. */
  readonly invoke: <Name extends keyof Api>(
    name: Name,
    payload: unknown,
    where?: Where,
  ) => Promise<Answer<Name>>;
  /** Calls the function behind an action, as Rovo or Automation would for this person; for nobody where there is none. */
  readonly act: (payload: unknown, as?: PersonaName) => ReturnType<typeof predictInvite>;
}

/** Opens the back end on an example site with nothing recorded. Call `close` when done. */
export function openSeam(example: ExampleName): Seam {
  const site = openSite({ now: Date.now, from: example });
  const kvs = openMemoryKvs();
  const rest: RestCall[] = [];
  const logged: string[] = [];
  const queue: Seam['queue'] = [];
  jest.spyOn(console, 'warn').mockImplementation((line: string) => {
    logged.push(line);
  });
  const call =
    (accountId: string) =>
    (descriptor: Descriptor, path: string, init: Init = {}) => {
      if (path.startsWith('/webhook/queue/publish/')) return Promise.resolve(push(seam, init));
      if (descriptor.type === 'kvs') return Promise.resolve(kvs.answer(path, init.body));
      return Promise.resolve(askSite({ site, rest, accountId }, descriptor, { path, init }));
    };
  const enter = (accountId: string): void => {
    Object.assign(globalThis, {
      __forge_fetch__: call(accountId),
      __forge_runtime__: { appContext: {}, lambdaContext: {} },
    });
  };
  const seam: Seam = {
    site,
    kvs,
    queue,
    queueRefuses: false,
    work: async () => {
      enter('');
      for (let event = queue.shift(); event !== undefined; event = queue.shift()) {
        const again = await workOnLists(event);
        if (again !== undefined) queue.push(event);
      }
    },
    rest,
    logged,
    act: (payload, as) => {
      const accountId = as === undefined ? undefined : PERSONA_IDS[as];
      enter(accountId ?? '');
      return predictInvite(
        overTheWire(payload),
        accountId === undefined ? {} : { principal: { accountId } },
      );
    },
    invoke: async <Name extends keyof Api>(
      name: Name,
      payload: unknown,
      { as = 'agent', projectKey, issueKey }: Where = {},
    ): Promise<Answer<Name>> => {
      const accountId = PERSONA_IDS[as];
      enter(accountId);
      const project = site.state().projects.find(({ key }) => key === projectKey);
      const context = {
        accountId,
        siteUrl: site.state().url,
        extension: {
          ...(project === undefined ? {} : { project: { id: project.id, key: project.key } }),
          ...(issueKey === undefined ? {} : { issue: issueOf(site, issueKey) }),
        },
      };
      const answer: unknown = await handler(
        { call: { functionKey: name, payload: overTheWire(payload) }, context },
        { principal: { accountId } },
      );
      return answer as Answer<Name>;
    },
  };
  return seam;
}

function issueOf(site: SimulatedSite, issueKey: string) {
  const request = site.state().requests.find(({ key }) => key === issueKey);
  if (request === undefined) throw new Error(issueKey);
  return { id: request.id, key: request.key, type: request.type, typeId: '10010' };
}

function push({ queue, queueRefuses }: Seam, { body = '' }: Init): Response {
  if (queueRefuses) return new Response('{}', { status: 500 });
  const { payload } = JSON.parse(body) as { readonly payload: Seam['queue'] };
  queue.push(...payload);
  return new Response(null, { status: 201 });
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
