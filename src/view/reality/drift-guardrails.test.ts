import { recordWith } from '../../../tests/audit/sound-record';
import { ADMIN_READER } from '../../../tests/view/admin-reader';
import type { GuardrailsFile } from '../../contract/guardrails-file';
import { withChanges } from '../../audit/setting-change';
import { toDriftGuardrails } from './drift-guardrails';

const FILE = {
  format: 'invite-check/guardrails@1',
  rules: [
    { name: 'no errors', who: { group: 'everybody' }, never: ['error'] },
    { name: 'staff only', who: { group: 'everybody' }, gets: ['atlassian-account-invitation'] },
  ],
} as GuardrailsFile;

test('only what the reading adds is told', () => {
  const settings = recordWith();
  const overlaid = withChanges(settings, [
    { setting: 'portalAccess', project: 'HELP', to: 'broken' },
  ]);
  const groups = toDriftGuardrails(FILE, settings, overlaid, ADMIN_READER);
  expect(groups).toMatchObject([{ certainty: 'broken', lines: [{ name: 'no errors' }] }]);
  expect(groups[0]?.lines).toHaveLength(1);
});

test('the same setup, or none broken, tells nothing', () => {
  const settings = recordWith();
  expect(toDriftGuardrails(FILE, settings, settings, ADMIN_READER)).toEqual([]);
  expect(toDriftGuardrails(undefined, settings, recordWith(), ADMIN_READER)).toEqual([]);
});
