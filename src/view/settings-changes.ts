/** What differs between two settings files, setting by setting, for the preview and for a conflict. */
import type { SettingsFile } from '../contract/settings-file';
import { parseDomain } from '../decide/domain-name';
import type { Reader } from './reader';
import { entryText, projectRow, siteFieldName, siteFieldText } from './settings-view';
import { SITE_FIELDS } from './site-fields';

export interface SettingsChange {
  readonly id: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

interface Item {
  readonly name: string;
  readonly text: string;
}

/** The settings of a file as one flat list; what is unknown is not in it. */
type Items = ReadonlyMap<string, Item>;

/** Every setting in which `after` differs from `before`; without `before` everything that is known is new. */
export function toSettingsChanges(
  before: SettingsFile | undefined,
  after: SettingsFile,
  reader: Reader,
): readonly SettingsChange[] {
  const old = before === undefined ? new Map<string, Item>() : itemsOf(before, reader);
  const fresh = itemsOf(after, reader);
  const ids = new Set([...old.keys(), ...fresh.keys()]);
  return [...ids].flatMap((id) => {
    const [was, is] = [old.get(id), fresh.get(id)];
    if (was?.text === is?.text) return [];
    return [
      {
        id,
        name: is?.name ?? was?.name ?? id,
        before: was?.text ?? absentText(id, before, reader),
        after: is?.text ?? absentText(id, after, reader),
      },
    ];
  });
}

function itemsOf(file: SettingsFile, reader: Reader): Items {
  return new Map([
    ...siteItems(file, reader),
    ...listItems(file, reader),
    ...projectItems(file, reader),
  ]);
}

/** The two lists are compared entry by entry; as a whole only whether they are known, and whether they are on. */
function siteItems({ site = {} }: SettingsFile, reader: Reader): [string, Item][] {
  return SITE_FIELDS.flatMap((field): [string, Item][] => {
    const isList = Array.isArray(site[field]) || field === 'approvedDomains';
    const value = siteFieldText(field, site, reader);
    if (value === undefined) return [];
    const text = isList ? listText(field, reader) : value;
    return [[field, { name: siteFieldName(field, reader), text }]];
  });
}

function listText(field: string, { words }: Reader): string {
  return field === 'externalDomains' ? words.adminPage.onOff(true) : words.adminPage.listKnown;
}

function listItems({ site = {} }: SettingsFile, reader: Reader): [string, Item][] {
  const { approvedDomains = {}, externalDomains } = site;
  const external =
    externalDomains === undefined || externalDomains === 'any' ? [] : externalDomains;
  const { domainOf, listed } = reader.words.adminPage;
  const nameIn = (field: 'approvedDomains' | 'externalDomains', domain: string) =>
    domainOf(siteFieldName(field, reader), domain);
  return [
    ...Object.entries(approvedDomains).map(([key, entry]): [string, Item] => {
      const domain = parseDomain(key) ?? key;
      const name = nameIn('approvedDomains', domain);
      return [`approvedDomains ${domain}`, { name, text: entryText(entry, reader) }];
    }),
    ...external.map((key): [string, Item] => {
      const domain = parseDomain(key) ?? key;
      return [
        `externalDomains ${domain}`,
        { name: nameIn('externalDomains', domain), text: listed },
      ];
    }),
  ];
}

function projectItems({ projects = {} }: SettingsFile, reader: Reader): [string, Item][] {
  const { factNames, adminPage } = reader.words;
  return Object.entries(projects).flatMap(([key, project]) => {
    const row = projectRow(key, project, reader);
    const items: [string, Item][] = [];
    const add = (id: 'customerInvited' | 'portalAccess', text: string | undefined) => {
      const name = adminPage.projectSetting(key, factNames[`project.${id}`]);
      if (text !== undefined) items.push([`projects ${key} ${id}`, { name, text }]);
    };
    add('customerInvited', row.customerInvited);
    add('portalAccess', row.portalAccess);
    return items;
  });
}

/** What is not in a known list is not listed; everything else that is absent is unknown. */
function absentText(id: string, file: SettingsFile | undefined, { words }: Reader): string {
  const { notListed, unknown } = words.adminPage;
  const site = file?.site ?? {};
  if (id.startsWith('approvedDomains ') && site.approvedDomains !== undefined) return notListed;
  if (id.startsWith('externalDomains ') && site.externalDomains !== undefined) return notListed;
  return unknown;
}
