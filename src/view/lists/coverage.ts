/** For how many rows it is not known whether somebody is there: their answers are for a new person. */
import { kindOf } from '../../audit/lists/row-kind';
import type { ListVerdict } from '../../contract/lists';
import { numberText } from '../number-text';
import type { Reader } from '../reader';
import type { Results } from './loaded-list';

export interface Coverage {
  readonly rows: number;
  readonly sentence: string;
  /** Why, with the number of rows; the most first. */
  readonly reasons: readonly string[];
}

/** What was not covered. */
export function toCoverage({ rows, verdicts }: Results, reader: Reader): Coverage {
  const { notCovered, allCovered } = reader.words.lists.progress;
  const isOpen = verdicts.map(isNotCovered);
  const reasons = new Map<string, number>();
  let open = 0;
  for (const [, , place] of rows) {
    if (isOpen[place] !== true) continue;
    open += 1;
    const because = verdicts[place]?.because;
    if (because === undefined) continue;
    const text = reader.words.unknown[because];
    reasons.set(text, (reasons.get(text) ?? 0) + 1);
  }
  return {
    rows: open,
    sentence: open === 0 ? allCovered : notCovered(open),
    reasons: [...reasons]
      .sort(([, a], [, b]) => b - a)
      .map(([text, count]) => reader.words.lists.summary.share(numberText(count, reader), text)),
  };
}

function isNotCovered({ account, ...answer }: ListVerdict): boolean {
  return kindOf(answer) !== 'invalid' && account.includes('none') && account.length > 1;
}
