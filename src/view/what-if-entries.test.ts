import { withChanges } from '../audit/setting-change';
import { domainOf } from '../../tests/audit/any-settings';
import { recordWith } from '../../tests/audit/sound-record';
import { ADMIN_READER } from '../../tests/view/admin-reader';
import { domainControls, projectControls } from './what-if-entries';

const acme = domainOf('acme.com');
const RECORD = recordWith({}, { NEW: {}, SUP: { customerInvited: false } });
const KEYS = [...RECORD.projects.keys()];

test('an approved domain has a role and an approval', () => {
  const controls = domainControls(acme, RECORD, RECORD, ADMIN_READER);
  expect(controls.map(({ is }) => is)).toEqual(['customer', 'off']);
  const [role] = controls;
  const none = role?.options.find(({ id }) => id === 'none')?.changes ?? [];
  const [after] = domainControls(acme, RECORD, withChanges(RECORD, none), ADMIN_READER);
  expect(after).toMatchObject({ is: 'none', was: 'Customer' });
});

test('several projects at once: what is not the same everywhere is none of the options', () => {
  const [invited] = projectControls(KEYS, RECORD, RECORD, ADMIN_READER);
  expect(invited).toMatchObject({ unchosen: 'Not the same everywhere' });
  expect(invited?.is).toBeUndefined();
  const on = invited?.options.find(({ id }) => id === 'on')?.changes ?? [];
  expect(on).toHaveLength(KEYS.length);
  const [after] = projectControls(KEYS, RECORD, withChanges(RECORD, on), ADMIN_READER);
  expect(after).toMatchObject({ is: 'on', was: 'Not the same everywhere' });
});

test('one project', () => {
  const [invited, portal] = projectControls(['NEW'], RECORD, RECORD, ADMIN_READER);
  expect(invited?.unchosen).toBe('Unknown');
  const broken = portal?.options.find(({ id }) => id === 'broken')?.changes ?? [];
  const copy = withChanges(RECORD, broken);
  expect(projectControls(['NEW'], RECORD, copy, ADMIN_READER)[1]?.is).toBe('broken');
});
