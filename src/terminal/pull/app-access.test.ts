import { readAccess, readDomains } from './app-access';
import type { Read } from './atlassian';

/** Answers one after the other, and remembers what was asked. */
function answers(...list: readonly unknown[]): { readonly read: Read; readonly asked: unknown[] } {
  const asked: unknown[] = [];
  const read: Read = (path, query) => {
    asked.push([path.join('/'), query]);
    return Promise.resolve({ ok: true, value: list[asked.length - 1] });
  };
  return { read, asked };
}

const named = (...domains: readonly string[]) => domains.map((domain) => ({ domain }));

test('pages are read to the end, and a domain that stands on two of them counts once', async () => {
  const { read, asked } = answers(
    { data: named('a.com', 'b.com'), links: { next: 'x%2By&limit=20' } },
    { data: named('b.com', 'c.com'), links: { self: 'x' } },
  );
  const progress: number[] = [];
  const got = await readDomains('org', read, ({ done }) => progress.push(done));
  expect(got).toEqual({ ok: true, value: ['a.com', 'b.com', 'c.com'] });
  expect(asked.map((each) => (each as [string, unknown])[1])).toEqual([
    { limit: '100' },
    { limit: '100', cursor: 'x+y' },
  ]);
  expect(progress).toEqual([2, 3]);
});

test.each([[{}], [{ data: [{}] }], [{ data: [], links: { next: 1 } }], [[]], [null]])(
  'the list %j is not understood',
  async (page) => {
    const got = await readDomains('org', answers(page).read, () => undefined);
    expect(got).toMatchObject({ ok: false, failure: { code: 'not-understood' } });
  },
);

const ENTRY = { domain: 'a.com', enabled: true, products: [{ productId: 'x', defaultRole: null }] };

test('a domain is read with what we do not know left aside', async () => {
  const { read, asked } = answers({ ...ENTRY, adminNotifications: false });
  expect(await readAccess('org', 'a.com', read)).toEqual({ ok: true, value: ENTRY });
  expect(asked).toEqual([['admin/v2/orgs/org/app-access-settings/domains/a.com', undefined]]);
});

test('another spelling of the domain is the same domain', async () => {
  const got = await readAccess(
    'org',
    'Bücher.example',
    answers({ ...ENTRY, domain: 'xn--bcher-kva.example' }).read,
  );
  expect(got.ok).toBe(true);
});

test.each([
  [{ ...ENTRY, domain: 'b.com' }, 'a.com: domain'],
  [{ ...ENTRY, enabled: 'yes' }, 'a.com: enabled'],
  [{ ...ENTRY, products: [{}] }, 'a.com: products.0.productId'],
  [undefined, 'a.com'],
])('%j is not understood', async (answer, about) => {
  const got = await readAccess('org', 'a.com', answers(answer).read);
  expect(got).toEqual({ ok: false, failure: { code: 'not-understood', about } });
});
