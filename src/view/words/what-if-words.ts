/** What the admin page says about changes that are tried, and the least change. */
import type { ClassKind } from '../../audit/address-classes';

/** How many address classes and projects a change reaches; `cells` of the map in all. */
export interface Reach {
  readonly classes: number;
  readonly projects: number;
  readonly cells: number;
}

/** What differs between two setups. */
export interface ComparisonWords {
  readonly nothing: string;
  readonly summary: (reach: Reach, kinds: number) => string;
  readonly kindLabel: string;
  /** Names of classes that have more than one domain; for a single one: what it is. */
  readonly classes: Readonly<Record<ClassKind, string>>;
  readonly singleClasses: Readonly<Record<ClassKind, string>>;
  /** A class that is another one afterwards. */
  readonly becomes: (before: string, after: string) => string;
  readonly fromTo: (before: string, after: string) => string;
  readonly sameAnswer: (answer: string) => string;
  readonly or: string;
  readonly before: string;
  readonly after: string;
  readonly reach: (reach: Reach) => string;
  readonly anyProject: string;
  readonly allProjects: (count: number) => string;
  readonly someProjects: (count: number, names: string) => string;
  readonly columns: { readonly who: string; readonly example: string; readonly where: string };
  readonly showKinds: (count: number) => string;
  readonly showClasses: (count: number) => string;
  readonly showFewer: string;
  readonly rowsLabel: (kind: string) => string;
}

export interface WhatIfWords {
  readonly intro: string;
  readonly comparison: ComparisonWords;
}
