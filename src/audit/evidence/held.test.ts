import { valuesIn } from '../../decide/masks';
import type { Settings } from '../../decide/settings';
import { domainOf } from '../../../tests/audit/any-settings';
import { holdAgainst, isPossible, lacking } from './held';

const GMAIL = { domain: domainOf('gmail.com'), made: 'portal-only', count: 1 } as const;

const SETTINGS: Settings = {
  site: { internal: true, external: false, anyDomain: { role: 'none', approval: false } },
  projects: new Map(),
};

test('a way that the domain itself closes is none', () => {
  const [gmail, other] = holdAgainst(SETTINGS, [
    GMAIL,
    { ...GMAIL, domain: domainOf('acme.example') },
  ]);
  expect(gmail?.ways.length).not.toBe(other?.ways.length);
});

test('what keeps a way closed is named, and a changed setting opens it', () => {
  const [held] = holdAgainst(SETTINGS, [GMAIL]);
  if (held === undefined) throw new Error('nothing is held');
  expect(isPossible(held, [])).toBe(false);
  const lacks = held.ways.map((way) => lacking(way, held, []));
  expect(lacks).toContainEqual(['site.external']);
  expect(valuesIn('site.external', 1)).toEqual(['on']);
  expect(isPossible(held, [{ fact: 'site.external', to: 1 }])).toBe(true);
});
