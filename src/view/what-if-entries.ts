/** Entries of the approved domains, Any domain and the settings of projects as choices. */
import { JSM_ROLES, type SettingChange } from '../audit/setting-change';
import type { DomainName } from '../decide/domain-name';
import type { DomainEntry, ProjectSettings, Settings } from '../decide/settings';
import type { AdminReader } from './admin-reader';
import { capitalised } from './capitalised';
import { common, control, onOffOptions, switchId, type Control } from './what-if-control';

/** Role and approval of an entry, as the record and the copy have it. */
export function entryControls(
  id: string,
  [was, is]: readonly [DomainEntry | undefined, DomainEntry | undefined],
  toChange: (entry: DomainEntry) => SettingChange,
  reader: AdminReader,
): readonly Control[] {
  const { roles, approval } = reader.words.adminPage;
  const { titles } = reader.admin.whatIf.controls;
  const isAny = id === 'any-domain';
  return [
    control(
      {
        id: `${id}-role`,
        title: isAny ? titles.anyDomainRole : titles.role,
        options: JSM_ROLES.map((role) => ({
          id: role,
          label: roles[role],
          changes: [toChange({ role })],
        })),
        was: was?.role,
        is: is?.role,
      },
      reader,
    ),
    control(
      {
        id: `${id}-approval`,
        title: isAny ? titles.anyDomainApproval : titles.approval,
        options: [false, true].map((needed) => ({
          id: needed ? 'on' : 'off',
          label: capitalised(approval(needed), reader),
          changes: [toChange({ approval: needed })],
        })),
        was: switchId(was?.approval),
        is: switchId(is?.approval),
      },
      reader,
    ),
  ];
}

/** Role and approval of an approved domain. */
export function domainControls(
  domain: DomainName,
  record: Settings,
  copy: Settings,
  reader: AdminReader,
): readonly Control[] {
  return entryControls(
    `approved ${domain}`,
    [record.site.approvedDomains?.get(domain), copy.site.approvedDomains?.get(domain)],
    (entry) => ({ setting: 'approvedDomains', act: 'edit', domain, entry }),
    reader,
  );
}

/** The settings of some projects, set for all of them at once. */
export function projectControls(
  keys: readonly string[],
  record: Settings,
  copy: Settings,
  reader: AdminReader,
): readonly Control[] {
  const { titles } = reader.admin.whatIf.controls;
  const access = reader.words.factValues['project.portalAccess'];
  const id = keys.length === 1 ? (keys[0] ?? '') : 'all';
  const of = ({ projects }: Settings, read: (project: ProjectSettings) => string | undefined) =>
    common(keys.map((key) => read(projects.get(key) ?? {})));
  const invited = ({ customerInvited }: ProjectSettings) => switchId(customerInvited);
  const portal = ({ portalAccess }: ProjectSettings) => portalAccess;
  return [
    control(
      {
        id: `customer-invited ${id}`,
        title: titles.customerInvited,
        options: onOffOptions(reader).map(({ on, ...option }) => ({
          ...option,
          changes: keys.map((project) => ({ setting: 'customerInvited', project, to: on })),
        })),
        was: of(record, invited),
        is: of(copy, invited),
      },
      reader,
    ),
    control(
      {
        id: `portal-access ${id}`,
        title: titles.portalAccess,
        options: (['healthy', 'broken'] as const).map((to) => ({
          id: to,
          label: capitalised(access[to], reader),
          changes: keys.map((project) => ({ setting: 'portalAccess', project, to })),
        })),
        was: of(record, portal),
        is: of(copy, portal),
      },
      reader,
    ),
  ];
}
