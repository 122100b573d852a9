/** How well a step of the procedure is documented, and which grade of several is the weakest. */

/** `stated`: an Atlassian page says it. `inferred`: follows from stated facts. `contested`: pages disagree or are silent. */
export type Evidence = 'stated' | 'inferred' | 'contested';

/** From the strongest to the weakest grade. */
export const EVIDENCE: readonly Evidence[] = ['stated', 'inferred', 'contested'];

/** The weaker of two grades. */
export function weaker(a: Evidence, b: Evidence): Evidence {
  return EVIDENCE.indexOf(a) >= EVIDENCE.indexOf(b) ? a : b;
}
