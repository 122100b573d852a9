/** The answer as text that can be selected, mailed and printed: what the page shows, without its colours. */
import type { ResultView } from './result-view';
import type { Reader } from './reader';

/** What ends a sentence, in every language. */
const ENDS = /[.!?…。！？]$/;

/** A few lines for one answer. */
export function toPlainText(view: ResultView, { words }: Reader): string {
  const { asSentence } = words.projectPage;
  const { headline } = view;
  const labels = words.projectPage;
  return [
    view.address,
    `${headline.certaintyBadge.text}: ${headline.sentence}`,
    ...optional(headline.dispute),
    ...optional(view.problem),
    ...view.endings.flatMap((ending) => [
      ...(ending.when === undefined ? [] : ['', `${ending.when}: ${ending.badge.text}`]),
      ending.because,
      ...ending.rows.map(({ label, text }) => `- ${label}: ${text}`),
    ]),
    ...section(
      labels.notSure,
      view.doubts.map(({ what, because, how }) =>
        [what, because, how]
          .filter((part) => part !== undefined)
          .map((part) => (ENDS.test(part) ? part : asSentence(part)))
          .join(' '),
      ),
    ),
    ...section(view.otherwise?.title ?? '', [
      ...optional(view.otherwise?.note),
      ...(view.otherwise?.lines ?? []).map(({ conditions, badge }) =>
        labels.otherwiseLine(conditions, badge.text),
      ),
    ]),
    ...section(
      labels.caveats,
      view.caveats.map(({ text }) => text),
    ),
    ...section(labels.limits, view.limits),
  ].join('\n');
}

function optional(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `- ${line}`)];
}
