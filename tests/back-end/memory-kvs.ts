/** Forge storage in memory, behind the endpoints that `@forge/kvs` calls: only what the app uses. */

interface Entry {
  readonly value: unknown;
  readonly expireTime?: string;
}

interface Body {
  readonly key: string;
  readonly value?: unknown;
  readonly limit?: number;
  readonly after?: string;
  readonly where?: readonly { readonly values: readonly string[] }[];
  readonly options?: {
    readonly ttl?: { readonly value: number; readonly unit: 'SECONDS' };
    readonly keyPolicy?: 'OVERRIDE' | 'FAIL_IF_EXISTS';
  };
}

export interface MemoryKvs {
  readonly values: Map<string, Entry>;
  readonly secrets: Map<string, Entry>;
  /** Operations so far, as `get v1:settings:current`. */
  readonly log: string[];
  /** Every operation whose line matches is refused. */
  refuses: RegExp | undefined;
  readonly answer: (path: string, body: string | undefined) => Response;
}

export function openMemoryKvs(): MemoryKvs {
  const values = new Map<string, Entry>();
  const secrets = new Map<string, Entry>();
  const kvs: MemoryKvs = {
    values,
    secrets,
    log: [],
    refuses: undefined,
    answer: (path, text) => {
      const operation = path.replace('/api/v1/', '');
      const body = JSON.parse(text ?? '{}') as Body;
      const line = `${operation} ${body.key}`;
      kvs.log.push(line);
      if (kvs.refuses?.test(line) === true) return refuse(500, 'INTERNAL_SERVER_ERROR');
      const [name, shelf] = operation.startsWith('secret/')
        ? [operation.slice('secret/'.length), secrets]
        : [operation, values];
      return operate(name, shelf, body);
    },
  };
  return kvs;
}

function operate(name: string, shelf: Map<string, Entry>, body: Body): Response {
  switch (name) {
    case 'get': {
      // Forge may go on showing expired values; so does this one.
      const found = shelf.get(body.key);
      return found === undefined
        ? refuse(404, 'KEY_NOT_FOUND')
        : reply({ key: body.key, ...found });
    }
    case 'set': {
      if (body.options?.keyPolicy === 'FAIL_IF_EXISTS' && shelf.has(body.key)) {
        return refuse(409, 'KEY_CONFLICT');
      }
      if (Buffer.byteLength(JSON.stringify(body.value)) > 240 * 1024) {
        return refuse(400, 'MAX_SIZE');
      }
      shelf.set(body.key, { value: body.value, ...expiry(body) });
      return new Response(null, { status: 204 });
    }
    case 'delete':
      shelf.delete(body.key);
      return new Response(null, { status: 204 });
    case 'batch/set':
      return batchSet(shelf, body as unknown as readonly Body[]);
    case 'batch/delete':
      return batchDelete(shelf, body as unknown as readonly Body[]);
    case 'batch/get':
      return batchGet(shelf, body as unknown as readonly Body[]);
    case 'query': {
      return query(shelf, body);
    }
    default:
      throw new Error(`No operation ${name}`);
  }
}

function query(shelf: Map<string, Entry>, { where, limit = 10, after = '' }: Body): Response {
  const beginning = where?.[0]?.values[0] ?? '';
  const found = [...shelf]
    .filter(([key]) => key.startsWith(beginning) && key > after)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const data = found.slice(0, limit).map(([key, entry]) => ({ key, ...entry }));
  return reply({ data, ...(found.length > limit ? { cursor: data.at(-1)?.key } : {}) });
}

function batchSet(shelf: Map<string, Entry>, items: readonly Body[]): Response {
  const answers = items.map((item) => ({ item, done: operate('set', shelf, item).ok }));
  const keysOf = (wanted: boolean) =>
    answers.filter(({ done }) => done === wanted).map(({ item }) => ({ key: item.key }));
  return reply({
    successfulKeys: keysOf(true),
    failedKeys: keysOf(false).map((key) => ({ ...key, error: { code: 'MAX_SIZE', message: '' } })),
  });
}

function batchDelete(shelf: Map<string, Entry>, items: readonly Body[]): Response {
  if (items.length > 25) return refuse(400, 'MAX_BATCH_SIZE');
  for (const { key } of items) shelf.delete(key);
  return reply({ successfulKeys: items.map(({ key }) => ({ key })), failedKeys: [] });
}

function batchGet(shelf: Map<string, Entry>, wanted: readonly Body[]): Response {
  const found = wanted.filter(({ key }) => shelf.has(key));
  const lost = wanted.filter(({ key }) => !shelf.has(key));
  return reply({
    successfulKeys: found.map(({ key }) => ({ key, ...shelf.get(key) })),
    failedKeys: lost.map(({ key }) => ({ key, error: { code: 'KEY_NOT_FOUND', message: '' } })),
  });
}

function expiry({ options }: Body): { readonly expireTime?: string } {
  if (options?.ttl === undefined) return {};
  return { expireTime: new Date(Date.now() + options.ttl.value * 1000).toISOString() };
}

function reply(body: unknown): Response {
  return new Response(JSON.stringify(body), { status: 200 });
}

function refuse(status: number, code: string): Response {
  return new Response(JSON.stringify({ code, message: code }), { status });
}
