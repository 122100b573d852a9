/** The procedure made ready for walking: indexes instead of names, masks instead of values, and what lies below. */
import type { Evidence } from './evidence';
import { FACT_NAMES, FACT_VALUES, type FactName } from './facts';
import { indexOfFact, maskOf } from './masks';
import { OUTCOMES, type Outcome } from './outcome';
import { PROCEDURE, type Branch, type QuestionId } from './procedure';
import { STEPS } from './steps';
import type { DecidingStepId, StepId } from './step-id';

/** An outcome set: bit i = the i-th of OUTCOMES. */
export type OutcomeMask = number;

export interface GraphBranch {
  /** The values of the fact that lead along it. */
  readonly mask: number;
  readonly step?: StepId;
  readonly evidence?: Evidence;
  /** Index of each question it can go on to; empty where it ends. */
  readonly to: readonly number[];
  /** The step that decides here. */
  readonly ends?: DecidingStepId;
  /** The outcome that an end gives, as a mask; 0 elsewhere. */
  readonly outcome: OutcomeMask;
  readonly otherReading?: { readonly to?: number; readonly outcome: OutcomeMask };
  /** The outcomes that could be reached before this branch and cannot after it. */
  readonly cuts: OutcomeMask;
}

export interface GraphNode {
  readonly id: QuestionId;
  readonly reads: FactName;
  readonly fact: number;
  readonly branches: readonly GraphBranch[];
  /** Every outcome that a way from here on can reach, whatever the facts. */
  readonly outcomes: OutcomeMask;
  /** Bit i = the i-th fact is read here or further on. */
  readonly factsBelow: number;
}

/** The set that holds this outcome alone. */
export function outcomeMask(outcome: Outcome): OutcomeMask {
  return 1 << OUTCOMES.indexOf(outcome);
}

const SETS: readonly (readonly Outcome[])[] = Array.from(
  { length: 1 << OUTCOMES.length },
  (_, mask) => OUTCOMES.filter((_outcome, bit) => (mask & (1 << bit)) !== 0),
);

/** The outcomes in a set, sorted by name. */
export function outcomesIn(mask: OutcomeMask): readonly Outcome[] {
  return SETS[mask] ?? [];
}

const POSITION = Object.fromEntries(
  PROCEDURE.map((question, index) => [question.id, index]),
) as Readonly<Record<QuestionId, number>>;

function compileBranch(fact: FactName, branch: Branch<FactName>): Omit<GraphBranch, 'cuts'> {
  const mask = maskOf(fact, branch.when as never);
  const evidence =
    branch.step === undefined ? undefined : (branch.evidence ?? STEPS[branch.step].evidence);
  const other = branch.otherReading;
  const ends = 'ends' in branch ? branch.step : undefined;
  const to = 'to' in branch ? [branch.to] : 'open' in branch ? branch.open : [];
  return {
    mask,
    to: to.map((id) => POSITION[id]),
    outcome: ends === undefined ? 0 : outcomeMask(STEPS[ends].effect.outcome),
    ...(branch.step === undefined ? {} : { step: branch.step }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(ends === undefined ? {} : { ends }),
    ...(other === undefined
      ? {}
      : {
          otherReading:
            typeof other === 'string'
              ? { to: POSITION[other], outcome: 0 }
              : { outcome: outcomeMask(other.outcome) },
        }),
  };
}

function compile(): readonly GraphNode[] {
  const nodes: GraphNode[] = [];
  // From the last question to the first, so that what lies below is known; branches only lead forward.
  for (const [index, question] of [...PROCEDURE.entries()].reverse()) {
    const branches = question.branches.map((branch) => compileBranch(question.reads, branch));
    const reached = branches.map((branch) =>
      branch.to.reduce((mask, to) => mask | (nodes[to]?.outcomes ?? 0), branch.outcome),
    );
    const outcomes = reached.reduce((mask, one) => mask | one, 0);
    const below = branches.flatMap((branch) => branch.to.map((position) => nodes[position]));
    const fact = indexOfFact(question.reads);
    nodes[index] = {
      id: question.id,
      reads: question.reads,
      fact,
      branches: branches.map((branch, at) => ({ ...branch, cuts: outcomes & ~(reached[at] ?? 0) })),
      outcomes,
      factsBelow: below.reduce((mask, node) => mask | (node?.factsBelow ?? 0), 1 << fact),
    };
  }
  return nodes;
}

/** Every question, in the order of PROCEDURE. */
export const GRAPH: readonly GraphNode[] = compile();

/** The question at a position. Positions come from the graph itself, so there is always one. */
export function nodeAt(position: number): GraphNode {
  const node = GRAPH[position];
  if (node === undefined) throw new RangeError(`No question at ${String(position)}`);
  return node;
}

/**
 * The values of each fact that no question tells apart, as masks: two values of one class always give the same
 * outcomes. In the order of FACT_NAMES.
 */
export const VALUE_CLASSES: readonly (readonly number[])[] = FACT_NAMES.map((fact) => {
  const readers = GRAPH.filter((node) => node.reads === fact);
  const classes = new Map<string, number>();
  for (const bit of FACT_VALUES[fact].keys()) {
    const value = 1 << bit;
    const answers = readers.map((node) => node.branches.findIndex((b) => (b.mask & value) !== 0));
    const key = answers.join();
    classes.set(key, (classes.get(key) ?? 0) | value);
  }
  return [...classes.values()];
});
