import type { Access } from './app-access';
import type { Mapping } from './mapping';
import { toDomains } from './to-domains';

const MAPPING: Mapping = {
  products: new Map([['jsm', 'this-site']]),
  roles: new Map([['customer', 'customer']]),
  accessModes: new Map([['DIRECT_ACCESS', 'direct']]),
};

function access(domain: string, defaultRole = 'customer', enabled = true): Access {
  return {
    domain,
    enabled,
    products: [{ productId: 'jsm', accessMode: 'DIRECT_ACCESS', defaultRole }],
  };
}

const OFF = access('ANYONE', 'customer', false);

test('domains are normalised and in order', () => {
  const { approvedDomains, notes } = toDomains(
    { domains: [access('Zeta.com'), access('bücher.example'), access('acme.com')], anyone: OFF },
    MAPPING,
  );
  expect([...approvedDomains.keys()]).toEqual(['acme.com', 'xn--bcher-kva.example', 'zeta.com']);
  expect(notes).toEqual([]);
});

test('Any domain that is off gives nobody anything', () => {
  const off = toDomains({ domains: [], anyone: OFF }, MAPPING);
  expect(off.anyDomain).toEqual({ role: 'none', approval: false });
  const on = toDomains({ domains: [], anyone: access('ANYONE') }, MAPPING);
  expect(on.anyDomain).toEqual({ role: 'customer', approval: false });
});

test('a string that nobody taught is named once, with how often and where', () => {
  const domains = [access('a.com', 'x'), access('b.com', 'x'), access('c.com', 'y')];
  expect(toDomains({ domains, anyone: OFF }, MAPPING).notes).toEqual([
    { what: 'roles', text: 'x', count: 2, example: 'a.com' },
    { what: 'roles', text: 'y', count: 1, example: 'c.com' },
  ]);
});

test('two spellings that agree are one; two that differ are unknown', () => {
  const agree = toDomains({ domains: [access('a.com'), access('A.com')], anyone: OFF }, MAPPING);
  expect([...agree.approvedDomains.values()]).toEqual([{ role: 'customer', approval: false }]);
  expect(agree.notes).toEqual([]);
  const differ = toDomains(
    { domains: [access('a.com'), access('A.com', 'x')], anyone: OFF },
    MAPPING,
  );
  expect([...differ.approvedDomains.values()]).toEqual([{}]);
  expect(differ.notes.map(({ what }) => what)).toEqual(['roles', 'contradiction']);
});

test('an entry that holds our app twice is unknown and named', () => {
  const { products } = access('a.com');
  const twice = { domain: 'a.com', enabled: true, products: [...products, ...products] };
  const { approvedDomains, notes } = toDomains({ domains: [twice], anyone: OFF }, MAPPING);
  expect([...approvedDomains.values()]).toEqual([{}]);
  expect(notes).toEqual([{ what: 'contradiction', text: 'a.com', count: 1, example: 'a.com' }]);
});

test('what is no domain is left out and named, unless it is off', () => {
  const domains = [access('*.acme.com'), access('*.off.com', 'customer', false)];
  const { approvedDomains, notes } = toDomains({ domains, anyone: OFF }, MAPPING);
  expect(approvedDomains.size).toBe(0);
  expect(notes.map(({ text }) => text)).toEqual(['*.acme.com']);
});
