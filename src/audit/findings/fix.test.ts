import { domainOf } from '../../../tests/audit/any-settings';
import { FINDING_CASES } from '../../../tests/audit/finding-cases';
import { approvedOf, recordWith } from '../../../tests/audit/sound-record';
import { withChanges } from '../setting-change';
import { FINDING_CODES, type FindingCode } from './finding';
import { findingsIn } from './findings';
import { fixOf } from './fix';

/** There are several ways, or nothing in the settings to change. */
const FOR_AN_ADMIN_TO_CHOOSE: readonly FindingCode[] = [
  'internal-on-without-grant',
  'none-while-any-domain-grants',
  'look-alike-of-listed-domain',
  'look-alike-of-public-provider',
  'unknown-top-level-domain',
  'web-address-listed',
  'project-differs-from-siblings',
  'record-stale',
  'any-domain-needs-approval',
  'external-list-while-external-off',
  'external-list-fails-public-providers',
  'record-incomplete',
];

test.each(FINDING_CODES)('%s: the fix ends it, where there is one', (code) => {
  const { present, age } = FINDING_CASES[code];
  const found = findingsIn(present, age?.present).find((one) => one.code === code);
  if (found === undefined) throw new Error(`${code} is not found`);
  const changes = fixOf(found, present);
  expect(changes.length === 0).toBe(FOR_AN_ADMIN_TO_CHOOSE.includes(code));
  if (changes.length === 0) return;
  const after = findingsIn(withChanges(present, changes), age?.present);
  expect(after.map((one) => one.code)).not.toContain(code);
});

test('nobody gets mail: what is off of External and the outgoing mail is turned on', () => {
  const settings = recordWith({ outgoingMail: false, internal: false });
  const found = findingsIn(settings).find(({ code }) => code === 'nobody-gets-mail');
  expect(found && fixOf(found, settings)).toEqual([{ setting: 'outgoingMail', to: true }]);
});

test('more changes than anybody would make at once are not offered', () => {
  const names = Array.from({ length: 21 }, (_, n) => `office-${String(n)}.com`);
  const entries = Object.fromEntries(
    names.map((name) => [name, { role: 'user', approval: false } as const]),
  );
  const settings = recordWith({ approvedDomains: approvedOf(entries) });
  const found = findingsIn(settings).find(({ code }) => code === 'role-may-use-licence');
  expect(found && fixOf(found, settings)).toEqual([]);
});

test('a relative that is gone leaves nothing to copy', () => {
  const settings = recordWith({ externalDomains: [domainOf('mail.acme.com')] });
  const found = findingsIn(settings).find(({ code }) => code === 'relative-of-approved-domain');
  expect(found && fixOf(found, { ...settings, site: {} })).toEqual([]);
});
