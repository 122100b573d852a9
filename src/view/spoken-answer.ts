/** What a screen reader says when answers arrive: the outcome of one, or how many there are; the page has the rest. */
import type { CheckedAddress, CheckReport, UncheckedAddress } from '../contract/api';
import type { Failure } from '../contract/reply';
import { toFailureView } from './failure-view';
import { toHeadline } from './headline';
import { toShown } from './over-long';
import { toSummary } from './page-view';
import type { Reader } from './reader';

/** The answers of a check; `kept` are those that could not be checked again, with the reason. */
export function toSpokenAnswer(
  report: CheckReport,
  kept: ReadonlyMap<string, Failure>,
  reader: Reader,
): string {
  const { factLine, asSentence } = reader.words.projectPage;
  const failed = [...kept].map(([address, failure]) => {
    const { title } = toFailureView(failure, reader, 1);
    return asSentence(factLine(toShown(address), title));
  });
  const [only, ...more] = report.results;
  const isOne = only !== undefined && more.length === 0;
  return [...failed, ...(isOne ? ofOne(only, reader) : ofMany(report, reader))].join(' ');
}

function ofOne(result: CheckedAddress | UncheckedAddress, reader: Reader): readonly string[] {
  const { factLine, asSentence } = reader.words.projectPage;
  const address = toShown(result.address);
  if ('failed' in result) {
    const { title, advice } = toFailureView(result.failed, reader, 1);
    return [asSentence(factLine(address, title)), advice];
  }
  const { sentence, certaintyBadge, dispute } = toHeadline(result, reader);
  return [
    factLine(address, sentence),
    asSentence(certaintyBadge.text),
    ...(dispute === undefined ? [] : [dispute]),
  ];
}

function ofMany(report: CheckReport, reader: Reader): readonly string[] {
  const { text, partial } = toSummary(report, reader);
  const summary = reader.words.projectPage.asSentence(text);
  return partial === undefined ? [summary] : [summary, partial];
}
