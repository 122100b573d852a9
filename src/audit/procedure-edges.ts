/** The branches of the procedure as single edges: from a question to the one place that it leads to. */
import type { Evidence } from '../decide/evidence';
import type { FactName, FactValue } from '../decide/facts';
import { PROCEDURE, type Question, type QuestionId } from '../decide/procedure';
import { STEPS } from '../decide/steps';
import type { DecidingStepId, StepId } from '../decide/step-id';
import type { Trail, Verdict } from '../decide/verdict';

/** A question, or the step that decides. */
export type PlaceId = QuestionId | DecidingStepId;

export interface Edge {
  readonly id: string;
  readonly from: QuestionId;
  readonly to: PlaceId;
  readonly fact: FactName;
  /** The values that lead along it. */
  readonly when: readonly FactValue[];
  readonly step?: StepId;
  /** How well the step is documented here. */
  readonly evidence?: Evidence;
  /** One of several edges of the same branch: nobody knows which is taken (D6, D7). */
  readonly open: boolean;
}

type Branch = Question['branches'][number];

function placesAfter(branch: Branch): readonly PlaceId[] {
  if ('to' in branch) return [branch.to];
  return 'open' in branch ? branch.open : [branch.step];
}

function edgesOf(question: Question): readonly Edge[] {
  return question.branches.flatMap((branch, index) => {
    const places = placesAfter(branch);
    return places.map((to) => ({
      id: `${question.id}:${String(index)}:${to}`,
      from: question.id,
      to,
      fact: question.reads,
      when: branch.when,
      ...(branch.step === undefined
        ? {}
        : { step: branch.step, evidence: branch.evidence ?? STEPS[branch.step].evidence }),
      open: places.length > 1,
    }));
  });
}

/** Every edge, in the order of PROCEDURE. */
export const EDGES: readonly Edge[] = PROCEDURE.flatMap(edgesOf);

function key(from: QuestionId, value: FactValue | undefined, to: PlaceId | undefined): string {
  return `${from};${String(value)};${String(to)}`;
}

const BY_ANSWER: ReadonlyMap<string, Edge> = new Map(
  EDGES.flatMap((edge) => edge.when.map((value) => [key(edge.from, value, edge.to), edge])),
);

/** The edges of one way, from the first question to the step that decides. */
export function edgesOfTrail(trail: Trail): readonly Edge[] {
  return trail.flatMap(({ question, values, step }, index) => {
    const to = trail[index + 1]?.question ?? (step as PlaceId | undefined);
    return BY_ANSWER.get(key(question, values[0], to)) ?? [];
  });
}

/** Whether every way of a verdict goes there, or only some. */
export type Passage = 'always' | 'possibly';

/** The edges that the ways of a verdict take, by id, and the places that they come to. */
export function passages(verdict: Verdict): ReadonlyMap<string, Passage> {
  const trails = verdict.endings.flatMap((ending) => ending.trails);
  const counts = new Map<string, number>();
  for (const trail of trails) {
    const ids = edgesOfTrail(trail).flatMap(({ id, from, to }) => [id, from, to]);
    for (const id of new Set(ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return new Map(
    [...counts].map(([id, count]) => [id, count === trails.length ? 'always' : 'possibly']),
  );
}
