import type { Settings, SiteSettings } from '../../decide/settings';
import { maskOf } from '../../decide/masks';
import { domainOf } from '../../../tests/audit/any-settings';
import { deduce } from './deduce';
import { valuesOf } from './needed-setting';
import type { AccountKind, Sighting } from './sighting';

const RECORDED: SiteSettings = {
  internal: true,
  external: true,
  externalDomains: ['client.example', 'partner.example'].map(domainOf),
  approvedDomains: new Map([
    [domainOf('acme.com'), { role: 'customer', approval: false }],
    [domainOf('acme.org'), { role: 'customer', approval: false }],
    [domainOf('closed.example'), { role: 'none', approval: false }],
  ]),
  anyDomain: { role: 'none', approval: false },
  userInvites: 'closed',
  outgoingMail: true,
};

function recordedWith(site: Partial<SiteSettings> = {}): Settings {
  return { site: { ...RECORDED, ...site }, projects: new Map() };
}

function seen(made: AccountKind, ...domains: readonly string[]): readonly Sighting[] {
  return domains.map((domain) => ({ domain: domainOf(domain), made, count: 1 }));
}

function said(settings: Settings, sightings: readonly Sighting[]) {
  return deduce(settings, sightings).explanations.map(({ changes }) =>
    changes.map((one) => `${one.fact} ${one.domain ?? ''} ${valuesOf(one).join('/')}`),
  );
}

test('what the record expects contradicts nothing', () => {
  const sightings = [...seen('atlassian', 'acme.com'), ...seen('portal-only', 'client.example')];
  expect(deduce(recordedWith(), sightings)).toEqual({
    contradicting: [],
    explanations: [],
    routes: [],
    complete: true,
  });
});

test.each([
  {
    changed: 'Internal was turned off',
    sightings: [...seen('portal-only', 'acme.com', 'acme.org', 'new.example')],
    site: { externalDomains: 'any' },
    likeliest: ['site.internal  off'],
  },
  {
    changed: 'Internal was turned on',
    sightings: seen('atlassian', 'acme.com', 'acme.org', 'acme.com'),
    site: { internal: false },
    likeliest: ['site.internal  on'],
  },
  {
    changed: 'External was turned on',
    sightings: seen('portal-only', 'client.example', 'partner.example', 'client.example'),
    site: { external: false },
    likeliest: ['site.external  on'],
  },
  {
    changed: 'the External list was turned off',
    sightings: seen('portal-only', 'a.example', 'b.example', 'c.example'),
    site: {},
    likeliest: ['site.externalDomains  any'],
  },
  {
    changed: 'Any domain grants now',
    sightings: seen('atlassian', 'a.example', 'b.example', 'c.example'),
    site: {},
    likeliest: [
      'site.anyDomain  customer/customer-with-approval/user/user-with-approval/stakeholder/stakeholder-with-approval',
    ],
  },
] as const)('three people show that $changed', ({ sightings, site, likeliest }) => {
  const [first, second] = said(recordedWith(site), sightings);
  expect(first).toEqual(likeliest);
  expect(second?.length ?? 2).toBeGreaterThan(1);
});

test('an entry that grants now is likelier than one that is gone while Any domain grants', () => {
  const found = said(recordedWith(), seen('atlassian', 'closed.example'));
  expect(found[0]).toEqual([
    'site.approvedDomains closed.example customer/customer-with-approval/user/user-with-approval/stakeholder/stakeholder-with-approval',
  ]);
  // In the other reading of D2 Any domain alone would do; one page says so.
  expect(found.slice(1)).toEqual([
    ['site.anyDomain  customer/customer-with-approval'],
    [
      'site.approvedDomains closed.example not-listed',
      'site.anyDomain  user/user-with-approval/stakeholder/stakeholder-with-approval',
    ],
  ]);
});

test('a domain that grants no longer is told from Internal turned off by the domain that still grants', () => {
  const site = { externalDomains: 'any' } as const;
  const sightings = [...seen('portal-only', 'acme.com'), ...seen('atlassian', 'acme.org')];
  const found = said(recordedWith(site), sightings);
  expect(found[0]?.[0]).toMatch(/^site\.approvedDomains acme\.com /);
  // Alone it would explain acme.com, but not that acme.org still grants.
  expect(found).not.toContainEqual(['site.internal  off']);
});

test('without any change the person may have been added another way', () => {
  expect(deduce(recordedWith(), seen('atlassian', 'a.example')).routes).toEqual([
    'people-page',
    'admin-hub',
  ]);
});

test('what is not recorded is contradicted by nothing', () => {
  const nothing: Settings = { site: {}, projects: new Map() };
  const sightings = [...seen('atlassian', 'a.example'), ...seen('portal-only', 'b.example')];
  expect(deduce(nothing, sightings).contradicting).toEqual([]);
});

test('the steps that then decided are named', () => {
  const settings = recordedWith({ external: false });
  const [first] = deduce(settings, seen('portal-only', 'client.example')).explanations;
  // Mail or not: the account appears in any case.
  expect(first?.steps.toSorted()).toEqual(['M1', 'M2', 'T2']);
});

test('a thousand domains that contradict alike are explained together', () => {
  const domains = Array.from({ length: 1000 }, (_, index) => `d${String(index)}.example`);
  // Fewer looks than usual, to save time: they are as many as it takes to look at each domain twelve times.
  const found = deduce(recordedWith(), seen('portal-only', ...domains), 12_000);
  expect(found.explanations[0]?.changes).toEqual([{ fact: 'site.externalDomains', to: 1 }]);
  expect(found.complete).toBe(false);
});

test('a contradiction is told whole: what contradicts, each explanation with its steps, the other routes', () => {
  const [contradicting, expected] = [
    ...seen('portal-only', 'acme.com'),
    ...seen('portal-only', 'b.example'),
  ];
  const settings = recordedWith({ externalDomains: 'any' });
  const { explanations, ...rest } = deduce(settings, [expected, contradicting] as Sighting[]);
  expect(rest).toEqual({
    contradicting: [contradicting],
    routes: ['people-page', 'automation', 'rest'],
    complete: true,
  });
  const byName = explanations.map(({ changes, steps }) => ({
    changes: changes.map((one) => [one.fact, one.domain, valuesOf(one).join('/')]),
    steps,
  }));
  const steps = ['T2', 'M2', 'M1'];
  expect(byName).toEqual([
    {
      changes: [
        [
          'site.approvedDomains',
          'acme.com',
          'not-listed/customer-with-approval/none/none-with-approval/user/user-with-approval/stakeholder/stakeholder-with-approval',
        ],
      ],
      steps,
    },
    { changes: [['site.internal', undefined, 'off']], steps },
  ]);
});

test('what must change together is one explanation; the fewest changes come first', () => {
  const sightings = [...seen('portal-only', 'client.example'), ...seen('atlassian', 'a.example')];
  const { explanations } = deduce(recordedWith({ external: false }), sightings);
  const sizes = explanations.map(({ changes }) => changes.length);
  expect(sizes[0]).toBe(2);
  expect(sizes.at(-1)).toBe(3);
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  expect(explanations[0]).toEqual({
    changes: [
      { fact: 'site.external', to: maskOf('site.external', ['on']) },
      { fact: 'site.anyDomain', to: maskOf('site.anyDomain', ['customer-with-approval']) },
    ],
    steps: ['T2', 'M2', 'M1', 'T1'],
  });
});

// Each set of changes that the search comes by costs as many looks as it looks at sightings.
test.each([
  { why: 'one sighting', domains: ['client.example'], looks: 9 },
  {
    why: 'two, of which the second is looked at where the first is explained',
    domains: ['client.example', 'partner.example'],
    looks: 25,
  },
])('no more is looked at than is allowed: $why', ({ domains, looks }) => {
  const settings = recordedWith({ external: false });
  const sightings = seen('portal-only', ...domains);
  expect(deduce(settings, sightings, looks).complete).toBe(true);
  expect(deduce(settings, sightings, looks - 1).complete).toBe(false);
});
