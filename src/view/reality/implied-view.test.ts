import { domainOf } from '../../../tests/audit/any-settings';
import { ADMIN_READER } from '../../../tests/view/admin-reader';
import { impliedSettings } from '../../audit/evidence/implied';
import type { Sighting } from '../../audit/evidence/sighting';
import type { Settings } from '../../decide/settings';
import { toImpliedView } from './implied-view';

const NOTHING: Settings = { site: {}, projects: new Map() };

function viewOf(settings: Settings, ...seen: readonly (readonly [string, Sighting['made']])[]) {
  const sightings = seen.map(([domain, made]) => ({ domain: domainOf(domain), made, count: 1 }));
  return toImpliedView(impliedSettings(settings, sightings), settings, ADMIN_READER);
}

test('a portal-only account tells that External is on, and of the list no more than that it allows the domain', () => {
  const { lines, changes, more } = viewOf(NOTHING, ['client.example', 'portal-only']);
  expect(lines.map(({ text }) => text)).toEqual([
    'External is on',
    'The External domain list is off, or it has client.example',
  ]);
  expect(changes).toEqual([{ setting: 'external', to: true }]);
  expect(more).toBe(0);
});

test('an entry of a list that is not recorded cannot be recorded alone', () => {
  const settings: Settings = {
    site: { internal: true, anyDomain: { role: 'none', approval: false } },
    projects: new Map(),
  };
  const { lines, changes } = viewOf(settings, ['acme.com', 'atlassian']);
  expect(lines).toHaveLength(1);
  expect(changes).toEqual([]);
});

test('many domains are told by the first few', () => {
  const seen = Array.from(
    { length: 12 },
    (_, at) => [`d${String(at)}.com`, 'portal-only'] as const,
  );
  expect(viewOf(NOTHING, ...seen)).toMatchObject({ more: 5 });
});

test('nothing seen, nothing told', () => {
  expect(viewOf(NOTHING)).toEqual({ lines: [], more: 0, changes: [] });
});
