/** A fact in words: its name, its values, where it came from and how old it is. */
import type { FactReport } from '../contract/fact-report';
import { FACT_VALUES, type FactName, type FactValue } from '../decide/facts';
import { toAge } from './age';
import { either } from './join';
import type { Reader } from './reader';

/** One value in words. */
function valueText(fact: FactName, value: FactValue, { words }: Reader): string {
  const values: Readonly<Record<string, string>> = words.factValues[fact];
  return values[value] ?? value;
}

/** Several values that are still possible, as a choice. */
export function valuesText(fact: FactName, values: readonly FactValue[], reader: Reader): string {
  return either(
    values.map((value) => valueText(fact, value, reader)),
    reader,
  );
}

/** Fact and values: "Outgoing mail: on". */
export function factText(fact: FactName, values: readonly FactValue[], reader: Reader): string {
  const { factLine } = reader.words.projectPage;
  return factLine(reader.words.factNames[fact], valuesText(fact, values, reader));
}

/** Where a fact came from, with author and age where they are known. */
export function originText(report: FactReport, author: string | undefined, reader: Reader): string {
  const age = report.at === undefined ? undefined : toAge(report.at, reader);
  return reader.words.origins[report.origin]({
    ...(author === undefined ? {} : { author }),
    ...(age === undefined ? {} : { age }),
  });
}

/** Whether nothing at all is known of a fact. */
export function isUnknown(report: FactReport): boolean {
  return report.possible.length === FACT_VALUES[report.fact].length;
}
