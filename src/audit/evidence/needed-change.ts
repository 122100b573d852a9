/** A setting that must be another than recorded, as a change of the record. */
import type { DomainEntry } from '../../decide/settings';
import { JSM_ROLES, type SettingChange } from '../setting-change';
import { valuesOf, type NeededSetting } from './needed-setting';

/** The change that makes it so. Where several values would, the plainest: a role of its own, without approval. */
export function toChange(needed: NeededSetting): SettingChange {
  const values = valuesOf(needed);
  const { fact, domain } = needed;
  switch (fact) {
    case 'site.internal':
      return { setting: 'internal', to: values.includes('on') };
    case 'site.external':
      return { setting: 'external', to: values.includes('on') };
    case 'site.anyDomain':
      return { setting: 'anyDomain', entry: entryOf(values) };
    case 'site.externalDomains':
      return domain === undefined
        ? { setting: 'externalDomains', act: 'turn-off' }
        : { setting: 'externalDomains', act: 'add', domain };
    case 'site.approvedDomains':
      if (domain === undefined) throw new Error('An approved domain has a name');
      return values.every((value) => value === 'not-listed')
        ? { setting: 'approvedDomains', act: 'remove', domain }
        : { setting: 'approvedDomains', act: 'add', domain, entry: entryOf(values) };
    default: {
      const never: never = fact;
      return never;
    }
  }
}

const ROLES_FIRST = ['customer', ...JSM_ROLES.filter((role) => role !== 'customer')] as const;

function entryOf(values: readonly string[]): DomainEntry {
  const plain = ROLES_FIRST.find((role) => values.includes(role));
  if (plain !== undefined) return { role: plain, approval: false };
  const asked = ROLES_FIRST.find((role) => values.includes(`${role}-with-approval`));
  return { role: asked ?? 'none', approval: true };
}
