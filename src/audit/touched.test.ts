import { siteWith } from '../../tests/oracle/neutral-site';
import { movedDomains, touchedDomains } from './touched';

const approved = (...domains: readonly string[]) =>
  siteWith({
    approvedDomains: Object.fromEntries(domains.map((domain) => [domain, 'customer' as const])),
    externalDomains: ['sub.acme.com', 'client.example'],
  });

const ACME = approved('acme.com');

test.each([
  { name: 'nothing', after: ACME, moved: [], touched: [] },
  { name: 'the same once more', after: approved('acme.com'), moved: [], touched: [] },
  {
    name: 'one domain more',
    after: approved('acme.com', 'example.net'),
    moved: ['example.net'],
    touched: ['example.net'],
  },
  {
    name: 'one domain less',
    after: approved(),
    moved: ['acme.com'],
    touched: ['acme.com', 'sub.acme.com'],
  },
  {
    name: 'a child, whose parent is on the External list',
    after: approved('acme.com', 'team.client.example'),
    moved: ['team.client.example'],
    touched: ['client.example', 'team.client.example'],
  },
])('$name', ({ after, moved, touched }) => {
  expect(movedDomains(ACME, after)).toEqual(moved);
  expect([...touchedDomains(ACME, after)].sort()).toEqual(touched);
});

test('an entry with another role is touched and does not move', () => {
  const none = siteWith({
    approvedDomains: { 'acme.com': 'none' },
    externalDomains: ['sub.acme.com', 'client.example'],
  });
  expect(movedDomains(ACME, none)).toEqual([]);
  expect([...touchedDomains(ACME, none)]).toEqual(['acme.com']);
});

test('of the External lists what only one holds', () => {
  const one = siteWith({ externalDomains: ['a.example', 'b.example'] });
  const two = siteWith({ externalDomains: ['b.example', 'c.example'] });
  const off = siteWith({ externalDomains: 'any' });
  expect([...touchedDomains(one, two)]).toEqual(['a.example', 'c.example']);
  expect([...touchedDomains(one, off)]).toEqual([]);
  expect([...touchedDomains(off, one)]).toEqual(['a.example', 'b.example']);
});
