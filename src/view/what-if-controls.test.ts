import { withChanges } from '../audit/setting-change';
import type { Settings } from '../decide/settings';
import { domainOf } from '../../tests/audit/any-settings';
import { recordWith } from '../../tests/audit/sound-record';
import { ADMIN_READER } from '../../tests/view/admin-reader';
import { siteControls } from './what-if-controls';

const RECORD = recordWith({ externalDomains: [domainOf('client.example')] });
const NOTHING: Settings = { site: {}, projects: new Map() };

const controls = (record: Settings, copy: Settings) =>
  siteControls(record, copy, ADMIN_READER).flatMap((section) => section.controls);

test('every setting of the site, as recorded', () => {
  expect(controls(RECORD, RECORD).map(({ id, is }) => `${id}: ${is ?? ''}`)).toEqual([
    'internal: on',
    'external: on',
    'external-list: on',
    'any-domain-role: none',
    'any-domain-approval: off',
    'user-invites: closed',
    'outgoingMail: on',
  ]);
});

test('what is not known has nothing chosen, and says so', () => {
  for (const control of controls(NOTHING, NOTHING)) {
    expect(control.is).toBeUndefined();
    expect(control.unchosen).toBe('Unknown');
    expect(control.was).toBeUndefined();
  }
});

test('every option makes the copy what it says, and the record is told beside it', () => {
  for (const record of [RECORD, NOTHING]) {
    for (const control of controls(record, record)) {
      for (const { id, changes } of control.options) {
        const copy = withChanges(record, changes);
        const found = controls(record, copy).find((one) => one.id === control.id);
        expect(found?.is).toBe(id);
        expect(found?.was === undefined).toBe(control.is === id);
      }
    }
  }
});
