/** Makes findings: the example that shows one, and how much of the map it is about. */
import { decideFacts } from '../../decide/decide';
import type { DomainName } from '../../decide/domain-name';
import type { AccountState, FactName, Facts } from '../../decide/facts';
import type { Verdict } from '../../decide/verdict';
import { classKindOf } from '../address-classes';
import type { MapColumn, MapRow } from '../invite-map';
import { exampleAddress, factsOfNewPerson, projectOf } from '../new-person';
import { SEVERITY_OF, type Extent, type Finding, type FindingCode, type Shown } from './finding';
import { PROJECT_IN_ORDER, verdictOf, type Alike, type Setup } from './setup';

/** What a check says of its finding; the rest follows. */
export interface Found {
  readonly facts: readonly FactName[];
  /** The domain of the example. Absent: the first one concerned, else one that is on no list. */
  readonly example?: DomainName;
  /** The project of the example. Absent: the first one concerned, else one whose own settings are in order. */
  readonly project?: string | undefined;
  /** The account of the example. Absent: none yet. */
  readonly account?: AccountState;
  readonly domains?: readonly DomainName[];
  readonly projects?: readonly string[];
  /** Absent: the domains concerned, or all addresses, in the projects concerned, or all of them. */
  readonly cells?: number;
  readonly near?: DomainName | undefined;
  readonly days?: number;
  readonly elsewhere?: Shown;
}

/** The finding of a code. */
export function finding(setup: Setup, code: FindingCode, found: Found): Finding {
  const { facts, domains = [], projects = [], near, days, elsewhere } = found;
  const domain = found.example ?? domains[0] ?? setup.outsider;
  return {
    code,
    severity: SEVERITY_OF[code],
    address: exampleAddress(domain),
    kind: classKindOf(domain, setup.site),
    shown: shownTo(setup, domain, found),
    ...(elsewhere === undefined ? {} : { elsewhere }),
    ...(near === undefined ? {} : { near }),
    ...(days === undefined ? {} : { days }),
    domains,
    projects,
    facts,
    extent: extentOf(setup, { domains, projects, cells: found.cells }),
  };
}

interface Concerned {
  readonly domains: readonly DomainName[];
  readonly projects: readonly string[];
  readonly cells: number | undefined;
}

function extentOf({ map }: Setup, { domains, projects, cells }: Concerned): Extent {
  const rows = domains.length === 0 ? map.rows.length : domains.length;
  const columns = projects.length === 0 ? map.columns.length : projects.length;
  return {
    domains: domains.length,
    projects: projects.length,
    cells: cells ?? rows * columns,
    ofCells: map.rows.length * map.columns.length,
  };
}

/** One finding about all of these domains, shown by the first; none if there are no domains. */
export function aboutDomains(
  setup: Setup,
  code: FindingCode,
  found: Found & { readonly domains: readonly DomainName[] },
): readonly Finding[] {
  return found.domains.length === 0 ? [] : [finding(setup, code, found)];
}

/** How many cells of the map are so. */
export function countCells(
  setup: Setup,
  isSo: (verdict: Verdict, row: MapRow, column: MapColumn) => boolean,
): number {
  const inRow = (row: Alike<MapRow>) =>
    setup.columns
      .filter((column) => isSo(verdictOf(setup, row, column), row[0], column[0]))
      .reduce((sum, column) => sum + row.length * column.length, 0);
  return setup.rows.reduce((sum, row) => sum + inRow(row), 0);
}

/** What a new person of the domain gets in the project. */
export function shownIn(setup: Setup, domain: DomainName, project: string | undefined): Shown {
  if (project === undefined) return { verdict: setup.usual(domain) };
  return { project, verdict: decideFacts(factsIn(setup, domain, project)) };
}

function shownTo(setup: Setup, domain: DomainName, { project, projects, account }: Found): Shown {
  const shown = shownIn(setup, domain, project ?? projects?.[0] ?? projectInOrder(setup));
  if (account === undefined) return shown;
  const facts = factsIn(setup, domain, shown.project);
  return { ...shown, account, verdict: decideFacts({ ...facts, account: [account] }) };
}

function factsIn(
  { settings, site }: Setup,
  domain: DomainName,
  project: string | undefined,
): Facts {
  const own = project === undefined ? PROJECT_IN_ORDER : projectOf(project, settings);
  return factsOfNewPerson(domain, own, site);
}

function projectInOrder({ settings: { projects } }: Setup): string | undefined {
  const sound = [...projects].find(
    ([, { customerInvited, portalAccess }]) =>
      customerInvited === true && portalAccess === 'healthy',
  );
  return sound?.[0];
}
