/** What the admin page says about the drawing of the decision procedure. */
import type { Evidence } from '../../decide/evidence';
import type { FactName, FactValue } from '../../decide/facts';

export interface GraphWords {
  readonly title: string;
  /** Until it is there. */
  readonly drawing: string;
  readonly intro: string;
  /** Where the way of one cell is marked. */
  readonly introWithPath: string;
  readonly formLabel: string;
  readonly picture: string;
  readonly text: string;
  /** For those who cannot see the picture. */
  readonly pictureLabel: string;
  readonly pictureHelp: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly onlyPath: string;
  readonly onlyTaken: string;
  readonly legendLabel: string;
  readonly legend: {
    readonly always: string;
    readonly possibly: string;
    readonly never: string;
    readonly otherReading: string;
  };
  /** Answers short enough for an arrow. */
  readonly answers: { readonly [F in FactName]: Readonly<Record<FactValue<F>, string>> };
  /** Beside a step that no Atlassian page states outright. */
  readonly marks: Readonly<Record<Evidence, string | undefined>>;
  readonly otherReading: string;
  readonly otherReadingOf: (step: string) => string;
  readonly classes: (count: number) => string;
  /** How many address classes, and in how many cells of the map. */
  readonly taken: (count: {
    readonly classes: number;
    readonly ofClasses: number;
    readonly cells: number;
    readonly ofCells: number;
  }) => string;
  readonly onPath: string;
  readonly maybeOnPath: string;
  readonly question: (number: number) => string;
  readonly goTo: (number: number, question: string) => string;
  readonly endsIn: (outcome: string) => string;
  readonly reads: (fact: string) => string;
  readonly choose: string;
  readonly detailsLabel: string;
  readonly close: string;
  readonly answersTitle: string;
  readonly noSources: string;
}
