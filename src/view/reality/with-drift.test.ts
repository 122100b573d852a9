import { recordWith } from '../../../tests/audit/sound-record';
import type { DriftChange } from '../../contract/reality';
import { settingChangeOf, withDrift } from './with-drift';

const settings = recordWith();
const SINCE = '2026-11-10T00:00:00.000Z';
const changed = (change: Partial<DriftChange>, day = 20): DriftChange => ({
  id: '1',
  what: 'portal-access',
  projectKey: 'HELP',
  after: `2026-11-${String(day - 1)}T00:00:00.000Z`,
  by: `2026-11-${String(day)}T00:00:00.000Z`,
  ...change,
});

test('the newest of a project counts, whatever the order', () => {
  const changes = [changed({ to: 'healthy' }, 22), changed({ to: 'broken' }, 21)];
  expect(withDrift(settings, changes, SINCE).projects.get('HELP')?.portalAccess).toBe('healthy');
  const [, broken] = changes;
  expect(withDrift(settings, [broken as DriftChange], SINCE).projects.get('HELP')).toEqual({
    customerInvited: true,
    portalAccess: 'broken',
  });
});

test('what was read before the record was saved is in it already', () => {
  const changes = [changed({ to: 'broken' }, 10)];
  expect(withDrift(settings, changes, SINCE)).toBe(settings);
  expect(withDrift(settings, changes, undefined)).not.toBe(settings);
});

test('projects come and go', () => {
  const added = changed({ what: 'project', projectKey: 'NEW', to: 'New desk' });
  const { to: _, ...gone } = changed({
    what: 'project',
    projectKey: 'SUP',
    from: 'Support',
    to: '',
  });
  const { projects } = withDrift(settings, [added, gone], SINCE);
  expect([...projects.keys()]).toEqual(['HELP', 'NEW']);
  expect(projects.get('NEW')).toEqual({});
  const renamed = changed({ what: 'project', projectKey: 'HELP', from: 'a', to: 'b' });
  expect(withDrift(settings, [renamed], SINCE)).toBe(settings);
});

test('only the portal permission is a setting of the record', () => {
  expect(settingChangeOf(changed({ to: 'broken' }))).toEqual({
    setting: 'portalAccess',
    project: 'HELP',
    to: 'broken',
  });
  expect(settingChangeOf(changed({ to: 'odd' }))).toBeUndefined();
  expect(withDrift(settings, [changed({ what: 'plan', to: 'free' })], SINCE)).toBe(settings);
});
