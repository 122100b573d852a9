/** A record made ready for the checks: its map, its lists, and what a usual project gives a domain. */
import { decideFacts } from '../../decide/decide';
import type { DomainName } from '../../decide/domain-name';
import { isPublicMailProvider } from '../../decide/public-mail-provider';
import type { DomainEntry, ProjectSettings, Settings } from '../../decide/settings';
import { prepareSite, type PreparedSite } from '../../decide/site';
import type { Verdict } from '../../decide/verdict';
import { grouped } from '../grouped';
import { inviteMap, type InviteMap, type MapColumn, type MapRow } from '../invite-map';
import { domainSignature, factsOfNewPerson } from '../new-person';
import type { Finding } from './finding';

/** How long ago somebody said that the record is correct, and when that counts as long ago. */
export interface RecordAge {
  readonly daysUnconfirmed: number;
  readonly staleAfterDays: number;
}

/** Rows or columns of the map that have the same answers. */
export type Alike<T> = readonly [T, ...T[]];

export interface Setup {
  readonly settings: Settings;
  readonly age: RecordAge | undefined;
  readonly site: PreparedSite;
  readonly map: InviteMap;
  readonly rows: readonly Alike<MapRow>[];
  readonly columns: readonly Alike<MapColumn>[];
  /** Empty where the approved domains are not known. */
  readonly approved: readonly (readonly [DomainName, DomainEntry])[];
  /** Empty where the External list is off or not known. */
  readonly externalList: readonly DomainName[];
  /** A domain that is on no list. */
  readonly outsider: DomainName;
  /** What a new person of the domain gets in a project whose own settings are healthy. */
  readonly usual: (domain: DomainName) => Verdict;
}

/** One check, or several about the same thing: what it finds in a setup. */
export type Check = (setup: Setup) => readonly Finding[];

/** Nothing in the project keeps a mail from going out. */
export const PROJECT_IN_ORDER: ProjectSettings = { customerInvited: true, portalAccess: 'healthy' };

/** Prepares a record; the checks share what is costly. */
export function prepareSetup(settings: Settings, age?: RecordAge): Setup {
  const site = prepareSite(settings.site);
  const map = inviteMap(settings);
  const { approvedDomains, externalDomains = 'any' } = settings.site;
  const stranger = map.rows.find(({ addresses }) => addresses.kind === 'elsewhere');
  if (stranger === undefined) throw new Error('There is always a domain on no list');
  return {
    settings,
    age,
    site,
    map,
    rows: grouped(map.rows, ({ group }) => String(group)),
    columns: grouped(map.columns, ({ group }) => String(group)),
    approved: [...(approvedDomains ?? [])],
    externalList: externalDomains === 'any' ? [] : externalDomains,
    outsider: stranger.addresses.domain,
    usual: usualVerdict(site),
  };
}

/** The answer that these rows have in these columns. */
export function verdictOf(
  { map }: Setup,
  [row]: Alike<MapRow>,
  [column]: Alike<MapColumn>,
): Verdict {
  const verdict = map.verdicts[row.group]?.[column.group];
  if (verdict === undefined) throw new RangeError('Rows or columns of another map');
  return verdict;
}

/** The keys of the projects in these columns. */
export function keysOf(columns: readonly Alike<MapColumn>[]): readonly string[] {
  return columns.flatMap((alike) => alike.flatMap(({ project }) => project ?? []));
}

/** A domain of these rows: one on no list says most, a public mail provider least. */
export function exampleAmong(rows: readonly Alike<MapRow>[]): DomainName | undefined {
  const classes = rows.flat().map(({ addresses }) => addresses);
  const best =
    classes.find(({ kind }) => kind === 'elsewhere') ??
    classes.find(({ domain }) => !isPublicMailProvider(domain)) ??
    classes[0];
  return best?.domain;
}

function usualVerdict(site: PreparedSite): (domain: DomainName) => Verdict {
  const known = new Map<string, Verdict>();
  return (domain) => {
    const key = domainSignature(domain, site);
    const verdict = known.get(key) ?? decideFacts(factsOfNewPerson(domain, PROJECT_IN_ORDER, site));
    known.set(key, verdict);
    return verdict;
  };
}
