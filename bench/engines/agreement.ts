/** Holds the answers of an engine against ours; one that differs is an error that names the situation. */
import { isDeepStrictEqual } from 'node:util';
import { decide } from '../../src/decide/decide';
import { STEP_IDS } from '../../src/decide/step-id';
import type { Verdict } from '../../src/decide/verdict';
import type { Answer, Decide, EngineName, Situation } from './engine';

/** How many situations were the same; all of them, or it fails. */
export async function agreement(
  name: EngineName,
  engine: Decide,
  situations: readonly Situation[],
): Promise<number> {
  for (const situation of situations) {
    const verdict = decide(situation.invite, situation.site);
    const answer =
      engine.kind === 'sync' ? engine.decide(situation) : await engine.decide(situation);
    if (!agrees(name, answer, verdict)) throw new Error(disagreement(name, situation, answer));
  }
  return situations.length;
}

/** Those that answer with steps name each that matched; ours alone are held against whole verdicts. */
function agrees(name: EngineName, answer: Answer, verdict: Verdict): boolean {
  if (!isSteps(answer)) return isDeepStrictEqual(answer, verdict);
  const expected = name === 'core-outcomes' ? verdict.outcomes : stepsOf(verdict);
  return answer.join() === expected.join();
}

function isSteps(answer: Answer): answer is readonly string[] {
  return Array.isArray(answer);
}

/** Every step that matched on any way, those that only prepare included. */
export function stepsOf({ endings }: Verdict): readonly string[] {
  const matched = new Set(endings.flatMap(({ trails }) => trails.flat().map(({ step }) => step)));
  return STEP_IDS.filter((step) => matched.has(step));
}

function disagreement(
  name: EngineName,
  { invite, settings, site }: Situation,
  answer: Answer,
): string {
  const approved = Object.fromEntries(settings.approvedDomains ?? []);
  return [
    `${name} decides otherwise:`,
    `invite   ${JSON.stringify(invite)}`,
    `settings ${JSON.stringify({ ...settings, approvedDomains: approved })}`,
    `says     ${JSON.stringify(isSteps(answer) ? answer : stepsOf(answer))}`,
    `core     ${JSON.stringify(stepsOf(decide(invite, site)))}`,
  ].join('\n');
}
