/** Setting changes of every kind, for properties. */
import fc from 'fast-check';
import { JSM_ROLES, type SettingChange } from '../../src/audit/setting-change';
import type { DomainEntry } from '../../src/decide/settings';
import { SOME_DOMAINS } from './any-settings';

const DOMAIN = fc.constantFrom(...SOME_DOMAINS);

const ENTRY: fc.Arbitrary<DomainEntry> = fc.record(
  { role: fc.constantFrom(...JSM_ROLES), approval: fc.boolean() },
  { requiredKeys: [] },
);

/** Any change; projects by these keys. */
export function anyChange(keys: fc.Arbitrary<string>): fc.Arbitrary<SettingChange> {
  const is = <const T>(value: T) => fc.constant(value);
  return fc.oneof(
    fc.record({
      setting: fc.constantFrom('internal', 'external', 'outgoingMail'),
      to: fc.boolean(),
    }),
    fc.record({
      setting: is('userInvites'),
      to: fc.constantFrom('open', 'approval', 'closed'),
    }),
    fc.record({
      setting: is('externalDomains'),
      act: fc.constantFrom('turn-on', 'turn-off'),
    }),
    fc.record({
      setting: is('externalDomains'),
      act: fc.constantFrom('add', 'remove'),
      domain: DOMAIN,
    }),
    fc.record({
      setting: is('approvedDomains'),
      act: fc.constantFrom('add', 'edit'),
      domain: DOMAIN,
      entry: ENTRY,
    }),
    fc.record({ setting: is('approvedDomains'), act: is('remove'), domain: DOMAIN }),
    fc.record({ setting: is('anyDomain'), entry: ENTRY }),
    fc.record({ setting: is('customerInvited'), project: keys, to: fc.boolean() }),
    fc.record({
      setting: is('portalAccess'),
      project: keys,
      to: fc.constantFrom('healthy', 'broken'),
    }),
  );
}
