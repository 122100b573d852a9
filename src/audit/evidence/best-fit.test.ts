import type { Settings } from '../../decide/settings';
import { maskOf } from '../../decide/masks';
import { domainOf } from '../../../tests/audit/any-settings';
import { bestFit, plainFit } from './best-fit';
import { holdAgainst } from './held';
import type { Sighting } from './sighting';

const client = domainOf('client.example');
/** Approved domains get Atlassian accounts, everybody else a portal-only one. */
const SETTINGS: Settings = {
  site: {
    internal: true,
    external: true,
    externalDomains: 'any',
    approvedDomains: new Map(),
    anyDomain: { role: 'none', approval: false },
    userInvites: 'closed',
    outgoingMail: true,
  },
  projects: new Map(),
};
const PORTAL: Sighting = { domain: client, made: 'portal-only', count: 5 };
const ATLASSIAN: Sighting = { domain: client, made: 'atlassian', count: 1 };
const needed = (...values: readonly ('customer' | 'user' | 'none')[]) =>
  ({
    fact: 'site.approvedDomains',
    domain: client,
    to: maskOf('site.approvedDomains', values),
  }) as const;
const held = (...sightings: readonly Sighting[]) => holdAgainst(SETTINGS, sightings);
const change = (role: 'customer' | 'user' | 'none') => ({
  setting: 'approvedDomains',
  act: 'add',
  domain: client,
  entry: { role, approval: false },
});

test('the plainest value stays where all accounts fit it', () => {
  const fit = bestFit(SETTINGS, [needed('customer', 'user')], held(ATLASSIAN));
  expect(fit).toEqual({ changes: [change('customer')], misfits: 0 });
});

test('a value that more accounts fit is taken instead', () => {
  const seen = held(PORTAL);
  expect(plainFit(SETTINGS, [needed('customer', 'user')], seen)).toMatchObject({ misfits: 5 });
  expect(bestFit(SETTINGS, [needed('customer', 'user')], seen)).toEqual({
    changes: [change('user')],
    misfits: 0,
  });
});

test('the fewest misfits win where no value fits all', () => {
  const seen = held(PORTAL, ATLASSIAN);
  expect(bestFit(SETTINGS, [needed('customer', 'none')], seen)).toEqual({
    changes: [change('none')],
    misfits: 1,
  });
});

test.each([
  { atlassian: 5, portal: 1, to: true, misfits: 1 },
  { atlassian: 1, portal: 1, to: true, misfits: 1 },
  { atlassian: 1, portal: 5, to: false, misfits: 1 },
])(
  'with $atlassian and $portal accounts Internal is $to; of equal ones the plainer stays',
  ({ atlassian, portal, to, misfits }) => {
    const approvedDomains = new Map([[client, { role: 'customer', approval: false } as const]]);
    const settings = { ...SETTINGS, site: { ...SETTINGS.site, approvedDomains } };
    const seen = holdAgainst(settings, [
      { ...ATLASSIAN, count: atlassian },
      { ...PORTAL, count: portal },
    ]);
    const either = { fact: 'site.internal', to: maskOf('site.internal', ['on', 'off']) } as const;
    expect(bestFit(settings, [either], seen)).toEqual({
      changes: [{ setting: 'internal', to }],
      misfits,
    });
  },
);
