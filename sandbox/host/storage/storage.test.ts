/** The real `@forge/kvs` against the sandbox's storage, through the platform's own hook. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kvs, MetadataField, WhereConditions } from '@forge/kvs';
import { makeClock } from '../clock';
import { openDisk, type Disk } from '../disk';
import { makeForgeFetch } from '../forge-fetch';
import type { Descriptor } from '../invoke/messages';
import { makeRequestLog } from '../request-log';
import { makeStorage } from './storage';

const NOBODY = {
  operationFor: () => undefined,
  ask: () => Promise.reject(new Error('no Jira here')),
};
const DAY_MS = 86_400_000;

let folder: string;
let disk: Disk;
let refusing = false;
const clock = makeClock();

/** Puts the platform's hook in place, with these scopes. */
function plugIn(scopes: readonly string[]): void {
  const storage = makeStorage(disk, clock, () => (refusing ? 'before' : undefined));
  const log = makeRequestLog(clock, () => undefined).begin({
    functionKey: 'test',
    module: 'test',
    userId: 'u',
    userName: 'U',
  });
  const forgeFetch = makeForgeFetch(NOBODY, storage, scopes);
  Object.assign(globalThis, {
    __forge_fetch__: async (descriptor: Descriptor, path: string, init: RequestInit) => {
      const body = typeof init.body === 'string' ? { body: init.body } : {};
      const call = { kind: 'fetch', id: 1, descriptor, path, method: 'POST', headers: {}, ...body };
      const answer = await forgeFetch(
        { ...call, kind: 'fetch' },
        { accountId: 'u', log, chain: 'c' },
        new AbortController().signal,
      );
      return new Response(answer.body ?? null, answer);
    },
  });
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-kvs-'));
  disk = await openDisk(folder);
  clock.reset();
  refusing = false;
  plugIn(['storage:app']);
});

afterEach(async () => {
  await disk.close();
  rmSync(folder, { recursive: true });
});

/** The code that a refused operation fails with. */
async function codeOf(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
  return 'no error';
}

function nested(depth: number): unknown {
  return depth === 0 ? 1 : [nested(depth - 1)];
}

describe('one key', () => {
  test('what was set is read, until it is deleted', async () => {
    await kvs.set('a', { n: 1 });
    expect(await kvs.get('a')).toEqual({ n: 1 });
    await kvs.delete('a');
    expect(await kvs.get('a')).toBeUndefined();
  });

  test('deleting what is not there succeeds', async () => {
    await expect(kvs.delete('nothing')).resolves.toBeUndefined();
  });

  test('metadata comes only when asked for', async () => {
    await kvs.set('a', 1, { ttl: { value: 1, unit: 'DAYS' } });
    expect(await kvs.get('a')).toBe(1);
    const withTimes = await kvs.get('a', {
      metadataFields: [MetadataField.CREATED_AT, MetadataField.EXPIRE_TIME],
    });
    expect(withTimes).toEqual({
      key: 'a',
      value: 1,
      createdAt: expect.any(Number),
      expireTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
  });

  test('the first writer wins where asked for', async () => {
    const claim = (value: number) => kvs.set('lock', value, { keyPolicy: 'FAIL_IF_EXISTS' });
    const codes = await Promise.all([codeOf(claim(1)), codeOf(claim(2)), codeOf(claim(3))]);
    expect(codes.filter((code) => code === 'KEY_CONFLICT')).toHaveLength(2);
    expect(await kvs.get('lock')).toBe(codes.indexOf('no error') + 1);
  });

  test('answers what was there, or what is there now', async () => {
    const put = (value: string, returnValue: 'PREVIOUS' | 'LATEST') =>
      kvs.set('a', value, { keyPolicy: 'OVERRIDE', returnValue });
    expect(await put('one', 'PREVIOUS')).toBeUndefined();
    expect(await put('two', 'PREVIOUS')).toEqual({ key: 'a', value: 'one' });
    expect(await put('three', 'LATEST')).toEqual({ key: 'a', value: 'three' });
  });

  test('secrets live apart and no query shows them', async () => {
    await kvs.setSecret('a', 'hidden');
    expect(await kvs.get('a')).toBeUndefined();
    expect(await kvs.getSecret('a')).toBe('hidden');
    expect((await kvs.query().getMany()).results).toEqual([]);
    await kvs.deleteSecret('a');
    expect(await kvs.getSecret('a')).toBeUndefined();
  });
});

describe('limits', () => {
  test.each([
    { name: 'an @ in the key', work: () => kvs.set('jo@acme.com', 1), code: 'INVALID_KEY' },
    { name: 'a blank key', work: () => kvs.set('  ', 1), code: 'INVALID_KEY' },
    { name: 'an empty key', work: () => kvs.get(''), code: 'KEY_TOO_SHORT' },
    { name: '501 characters', work: () => kvs.set('k'.repeat(501), 1), code: 'KEY_TOO_LONG' },
    { name: '500 characters', work: () => kvs.set('k'.repeat(500), 1), code: 'no error' },
    { name: 'every allowed sign', work: () => kvs.set('aZ9:._ -#', 1), code: 'no error' },
    {
      name: 'over 240 KiB',
      work: () => kvs.set('k', 'x'.repeat(240 * 1024 - 1)),
      code: 'MAX_SIZE',
    },
    {
      name: 'just 240 KiB',
      work: () => kvs.set('k', 'x'.repeat(240 * 1024 - 2)),
      code: 'no error',
    },
    { name: 'depth 32', work: () => kvs.set('k', nested(32)), code: 'MAX_DEPTH' },
    { name: 'depth 31', work: () => kvs.set('k', nested(31)), code: 'no error' },
    {
      name: 'a lifetime over a year',
      work: () => kvs.set('k', 1, { ttl: { value: 366, unit: 'DAYS' } }),
      code: 'INVALID_TTL',
    },
    {
      name: 'a page over 100',
      work: () => kvs.query().limit(101).getMany(),
      code: 'LIST_QUERY_LIMIT_EXCEEDED',
    },
    {
      name: 'an operation that the sandbox lacks',
      work: () => kvs.entity('thing').get('k'),
      code: 'NOT_FOUND',
    },
  ])('$name: $code', async ({ work, code }) => {
    expect(await codeOf(work())).toBe(code);
  });
});

describe('lifetime', () => {
  test('an expired value can still be read, and says that it expired', async () => {
    await kvs.set('a', 1, { ttl: { value: 10, unit: 'MINUTES' } });
    clock.advance(11 * 60_000);
    const late = await kvs.get('a', { metadataFields: [MetadataField.EXPIRE_TIME] });
    expect(late).toMatchObject({ value: 1 });
    const { expireTime = '' } = late as { expireTime?: string };
    expect(Date.parse(expireTime)).toBeLessThan(clock.now());
  });

  test('two days later it is gone', async () => {
    await kvs.set('a', 1, { ttl: { value: 10, unit: 'MINUTES' } });
    clock.advance(2 * DAY_MS + 11 * 60_000);
    expect(await kvs.get('a')).toBeUndefined();
    expect((await kvs.query().getMany()).results).toEqual([]);
  });

  test('setting it again without one makes it stay', async () => {
    await kvs.set('a', 1, { ttl: { value: 10, unit: 'MINUTES' } });
    await kvs.set('a', 2);
    clock.advance(3 * DAY_MS);
    expect(await kvs.get('a')).toBe(2);
  });
});

describe('many keys', () => {
  test('a query walks a beginning in order, ten at a time unless told', async () => {
    for (let index = 0; index < 23; index += 1) {
      await kvs.set(`p:${String(index).padStart(2, '0')}`, index);
    }
    await kvs.set('q:0', 'other');
    const pages: unknown[][] = [];
    let cursor: string | undefined;
    do {
      const query = kvs.query().where('key', WhereConditions.beginsWith('p:'));
      const page = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
      pages.push(page.results.map(({ value }) => value));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    expect(pages.map(({ length }) => length)).toEqual([10, 10, 3]);
    expect(pages.flat()).toEqual(Array.from({ length: 23 }, (_, index) => index));
  });

  test('in a batch each key fares alone', async () => {
    const saved = await kvs.batchSet([
      { key: 'good', value: 1 },
      { key: 'b@d', value: 2 },
    ]);
    expect(saved.successfulKeys).toEqual([{ key: 'good' }]);
    expect(saved.failedKeys).toEqual([
      { key: 'b@d', error: { code: 'INVALID_KEY', message: expect.any(String) } },
    ]);
    const read = await kvs.batchGet([{ key: 'good' }, { key: 'missing' }]);
    expect(read.successfulKeys).toEqual([{ key: 'good', value: 1 }]);
    expect(read.failedKeys.map(({ error }) => error.code)).toEqual(['KEY_NOT_FOUND']);
    await kvs.batchDelete([{ key: 'good' }]);
    expect(await kvs.get('good')).toBeUndefined();
  });

  test.each([
    { name: 'no key', keys: [], code: 'NO_KEYS' },
    { name: 'a key twice', keys: ['a', 'a'], code: 'DUPLICATE_KEYS' },
    {
      name: '26 keys',
      keys: Array.from({ length: 26 }, (_, index) => `k${String(index)}`),
      code: 'TOO_MANY_KEYS',
    },
  ])('a batch with $name fails as a whole', async ({ keys, code }) => {
    expect(await codeOf(kvs.batchGet(keys.map((key) => ({ key }))))).toBe(code);
    expect(await codeOf(kvs.batchSet(keys.map((key) => ({ key, value: 1 }))))).toBe(code);
  });

  test('a batch over 4 MB fails as a whole', async () => {
    const items = Array.from({ length: 20 }, (_, index) => ({
      key: `k${String(index)}`,
      value: 'x'.repeat(239 * 1024),
    }));
    expect(await codeOf(kvs.batchSet(items))).toBe('MAX_SIZE');
  });

  test('a transaction writes everything or nothing', async () => {
    await kvs.set('old', 1);
    await kvs.transact().set('new', 2).delete('old').execute();
    expect([await kvs.get('new'), await kvs.get('old')]).toEqual([2, undefined]);
    const broken = kvs.transact().set('third', 3).set('b@d', 4).execute();
    expect(await codeOf(broken)).toBe('INVALID_KEY');
    expect(await kvs.get('third')).toBeUndefined();
  });
});

describe('refusals', () => {
  test('storage that refuses says so', async () => {
    refusing = true;
    expect(await codeOf(kvs.get('a'))).toBe('INTERNAL_SERVER_ERROR');
  });

  test('without the scope nothing is stored', async () => {
    plugIn(['read:jira-work']);
    expect(await codeOf(kvs.set('a', 1))).toBe('FORBIDDEN');
  });
});

test('what was written is there after the store was closed and opened again', async () => {
  await kvs.set('a', { kept: true });
  await disk.close();
  disk = await openDisk(folder);
  plugIn(['storage:app']);
  expect(await kvs.get('a')).toEqual({ kept: true });
});
