/** What a reader of the map chose: which rows are shown, in which order, and which cells stand out. */
import type { Outcome } from '../decide/outcome';
import type { Certainty } from './certainty';
import type { MapColumnView } from './map-columns';
import { isUnlisted, type MapLine } from './map-lines';
import type { CellLook } from './map-looks';
import type { KindFilter, MapOrder } from './words/map-words';

export interface MapChoices {
  /** None: all of them. */
  readonly outcomes: readonly Outcome[];
  readonly certainty?: Certainty;
  readonly kind: KindFilter;
  readonly order: MapOrder;
}

export type Looks = readonly (readonly CellLook[])[];

/** Whether a cell is among those that were asked for. */
export function isMeant(look: CellLook, { outcomes, certainty }: MapChoices): boolean {
  return (
    (certainty === undefined || look.certainty === certainty) &&
    (outcomes.length === 0 || look.outcomes.some((outcome) => outcomes.includes(outcome)))
  );
}

/** Whether anything is left out or stands out. */
export function isFiltered({ outcomes, certainty, kind }: MapChoices): boolean {
  return outcomes.length > 0 || certainty !== undefined || kind !== 'all';
}

/** The rows that hold a cell that is meant, in the order that was chosen. */
export function chosenLines(
  lines: readonly MapLine[],
  columns: readonly MapColumnView[],
  looks: Looks,
  choices: MapChoices,
): readonly MapLine[] {
  const groups = [...new Set(columns.map(({ group }) => group))];
  const meant = looks.map((row) =>
    groups.some((group) => {
      const look = row[group];
      return look !== undefined && isMeant(look, choices);
    }),
  );
  const left = lines.filter(
    ({ kind, row }) => meant[row.group] === true && isOfKind(kind, choices.kind),
  );
  return inOrder(left, groups, looks, choices.order);
}

function isOfKind(kind: MapLine['kind'], filter: KindFilter): boolean {
  if (filter === 'all') return true;
  return filter === 'unlisted' ? isUnlisted(kind) : kind === filter;
}

/** Sorting keeps equals as they were: by kind, as they are recorded. */
function inOrder(
  lines: readonly MapLine[],
  groups: readonly number[],
  looks: Looks,
  order: MapOrder,
): readonly MapLine[] {
  switch (order) {
    case 'kind':
      return lines;
    case 'name':
      return [...lines].sort((a, b) => compare(a.found, b.found));
    case 'outcome': {
      const texts = looks.map((row) => outcomeText(row, groups));
      return [...lines].sort((a, b) => compare(texts[a.row.group] ?? '', texts[b.row.group] ?? ''));
    }
  }
}

/** By outcome, what is certain before what is not; column by column. */
function outcomeText(row: readonly CellLook[], groups: readonly number[]): string {
  return groups
    .map((group) => row[group])
    .map((look) => `${look?.outcomes.join('+') ?? ''} ${look?.certainty ?? ''}`)
    .join('|');
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
