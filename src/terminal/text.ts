/** An answer for people: the first sentence of the pages, then the steps that it rests on and what would settle it. */
import type { HeadlineCondition } from '../contract/api';
import type { Verdict } from '../decide/verdict';
import { toHeadline } from '../view/headline';
import type { Reader } from '../view/reader';

/** Some lines for one address; `condition` says under which the verdict holds. */
export function toText(
  email: string,
  verdict: Verdict,
  condition: HeadlineCondition,
  reader: Reader,
): string {
  const { words } = reader;
  const headline = toHeadline({ condition, headline: verdict }, reader);
  const { sentence, dispute, certaintyBadge } = headline;
  // Step by step, each with the outcome that it gives, so that several outcomes do not blur.
  const because = verdict.endings.map(
    ({ step, effect }) => `${words.outcomes[effect.outcome].name}: ${words.steps[step]} (${step})`,
  );
  const missing = verdict.settledBy.map((fact) => words.factNames[fact]);
  return [
    email,
    `  ${certaintyBadge.text}: ${sentence}`,
    ...(dispute === undefined ? [] : [`  ${dispute}`]),
    ...because.map((line) => `  - ${line}`),
    ...(missing.length === 0 ? [] : [`  ${words.projectPage.notSure}: ${missing.join(', ')}`]),
    ...verdict.caveats.map((caveat) => `  ! ${words.caveats[caveat]}`),
  ].join('\n');
}
