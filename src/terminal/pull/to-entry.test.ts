import type { Grant } from './app-access';
import { NO_MAPPING, type Mapping } from './mapping';
import { toEntry } from './to-entry';

const TAUGHT: Mapping = {
  products: new Map([
    ['jsm', 'this-site'],
    ['wiki', 'other'],
  ]),
  roles: new Map([
    ['customer', 'customer'],
    ['member', 'other'],
  ]),
  accessModes: new Map([...NO_MAPPING.accessModes, ['NEVER', 'none']]),
};

function grant(productId: string, defaultRole?: string | null, accessMode?: string | null): Grant {
  return {
    productId,
    defaultRole,
    accessMode: accessMode === undefined ? 'DIRECT_ACCESS' : accessMode,
  };
}

const NOTHING = { role: 'none', approval: false };
const DIRECT = { role: 'customer', approval: false };

test.each([
  ['our app, direct', [grant('jsm', 'customer')], DIRECT, []],
  [
    'our app, with approval',
    [grant('jsm', 'customer', 'ADMIN_APPROVAL')],
    { role: 'customer', approval: true },
    [],
  ],
  ['a mode that gives nothing', [grant('jsm', 'customer', 'NEVER')], NOTHING, []],
  [
    'a mode that nobody taught',
    [grant('jsm', 'customer', 'INVITE_ONLY')],
    { role: 'customer' },
    ['INVITE_ONLY'],
  ],
  ['a mode that lacks', [grant('jsm', 'customer', null)], { role: 'customer' }, ['']],
  ['a role that nobody taught', [grant('jsm', 'x')], { approval: false }, ['x']],
  ['a role that lacks', [grant('jsm')], { approval: false }, ['']],
  ['a product that nobody taught', [grant('x', 'customer')], {}, ['x']],
  ['nothing at all', [], NOTHING, []],
  ['another app', [grant('wiki', 'x')], NOTHING, []],
  ['another role of a shared product', [grant('jsm', 'member')], NOTHING, []],
  ['another role, of a product nobody taught', [grant('x', 'member')], NOTHING, []],
  ['our app beside another', [grant('wiki', 'x'), grant('jsm', 'customer')], DIRECT, []],
  [
    'our app beside an unknown one',
    [grant('x', 'customer'), grant('jsm', 'customer')],
    DIRECT,
    ['x'],
  ],
  ['another app beside an unknown one', [grant('wiki'), grant('x', 'customer')], {}, ['x']],
  ['our app twice', [grant('jsm', 'customer'), grant('jsm', 'x')], {}, ['x']],
])('%s', (_name, products, entry, unknown) => {
  const understood = toEntry({ domain: 'a.com', enabled: true, products }, TAUGHT);
  expect(understood.entry).toEqual(entry);
  expect(understood.unknown.map(({ text }) => text)).toEqual(unknown);
  expect(understood.doubtful).toBe(
    products.filter(({ productId, defaultRole }) => productId === 'jsm' && defaultRole !== 'member')
      .length > 1,
  );
});

test('what is switched off is not approved, whatever it would give', () => {
  const products = [grant('jsm', 'customer')];
  expect(toEntry({ domain: 'a.com', enabled: false, products }, TAUGHT).entry).toBeUndefined();
});

test('without a mapping nothing is taken for ours or for another', () => {
  const products = [grant('ari:cloud:jira::app/all', 'ari:cloud:jira::role/software/member')];
  const { entry, unknown } = toEntry({ domain: 'a.com', enabled: true, products }, NO_MAPPING);
  expect(entry).toEqual({});
  expect(unknown.map(({ what }) => what)).toEqual(['products', 'roles']);
});
