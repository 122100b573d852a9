/** What the admin page says about the map of all addresses. */
import type { ClassKind, UnlistedKind } from '../../audit/address-classes';
import type { Outcome } from '../../decide/outcome';
import type { Certainty } from '../certainty';

/** Kinds of classes as one filters by them. */
export type KindFilter = 'all' | 'approved-domain' | 'external-domain' | 'unlisted';

export type MapOrder = 'kind' | 'name' | 'outcome';

export interface MapWords {
  readonly intro: string;
  readonly emptyTitle: string;
  readonly empty: string;
  readonly record: string;
  readonly noProjects: string;
  /** A column that stands for every project, because none is recorded. */
  readonly anyProject: string;
  readonly gridLabel: string;
  readonly gridHelp: string;
  readonly addresses: string;
  readonly unlisted: Readonly<Record<UnlistedKind, string>>;
  readonly kinds: Readonly<Record<ClassKind, string>>;
  /** Short enough for a cell. */
  readonly short: Readonly<Record<Outcome, string>>;
  readonly shortAny: string;
  readonly shortSome: (count: number) => string;
  readonly cell: (cell: { row: string; column: string; says: string; how: string }) => string;
  readonly countsLabel: string;
  readonly count: (count: { certain: number; possible: number }) => string;
  readonly countShort: (cells: number) => string;
  readonly countPossible: (cells: number) => string;
  readonly searchLabel: string;
  readonly searchHint: string;
  readonly kindLabel: string;
  readonly kindFilters: Readonly<Record<KindFilter, string>>;
  readonly certaintyLabel: string;
  readonly anyCertainty: string;
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly orderLabel: string;
  readonly orders: Readonly<Record<MapOrder, string>>;
  readonly foldLabel: string;
  readonly projectLabel: string;
  readonly clear: string;
  readonly shown: (rows: number, all: number) => string;
  readonly nothingMatches: string;
  readonly belongs: (text: string, name: string) => string;
  readonly listed: (text: string, name: string) => string;
  readonly notAnAddress: string;
  readonly alike: (projects: number, all: number) => string;
  readonly alikeNames: (first: string, more: number) => string;
  readonly unfold: (projects: number) => string;
  readonly fold: (projects: number) => string;
  readonly oneOfAlike: (projects: number) => string;
  readonly legendLabel: string;
  readonly legend: Readonly<Record<Certainty, string>>;
  readonly whyLabel: (row: string) => string;
  readonly whyFor: (address: string, project: string | undefined) => string;
  readonly exampleAddress: (address: string) => string;
  readonly alsoFor: (projects: string) => string;
  readonly close: string;
  readonly tryChange: string;
  readonly leastChange: string;
  readonly toRecord: string;
}
