/** What is known of site and project before anybody types an address. */
import type { PageReport } from '../contract/api';
import { factText, isUnknown, originText } from './fact-text';
import type { Reader } from './reader';

export interface KnownFact {
  readonly text: string;
  /** Where it came from and how old it is, or why it is not known better; absent where nothing is known. */
  readonly origin?: string;
}

/** One line per fact; what is not known says why. */
export function toKnownFacts({ facts, record }: PageReport, reader: Reader): readonly KnownFact[] {
  const { factNames, projectPage, unknown } = reader.words;
  return facts.map((report) => {
    const { fact, possible, unknownBecause } = report;
    const because = unknownBecause === undefined ? undefined : unknown[unknownBecause];
    if (because !== undefined && isUnknown(report)) {
      return { text: projectPage.factLine(factNames[fact], projectPage.notKnown(because)) };
    }
    return {
      text: factText(fact, possible, reader),
      origin: because ?? originText(report, record?.authorName, reader),
    };
  });
}
