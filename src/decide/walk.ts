/** The walk over the graph with sets of possible values: every way that some completion of the facts takes. */
import { weaker, type Evidence } from './evidence';
import { nodeAt, outcomesIn, type GraphBranch, type GraphNode, type OutcomeMask } from './graph';
import { valuesIn, type Masks } from './masks';
import type { Outcome } from './outcome';
import { STEPS } from './steps';
import { STEP_IDS, type DecidingStepId } from './step-id';
import type { Ending, OtherReading, RuledOut, Trail, Visit } from './verdict';

/** What the walk finds; `decide` adds what would settle it and the caveats. */
export interface Walk {
  readonly outcomes: readonly Outcome[];
  readonly endings: readonly Ending[];
  readonly evidence: Evidence;
  readonly otherReadings: readonly OtherReading[];
  readonly ruledOut: readonly RuledOut[];
}

interface Cut {
  readonly depth: number;
  readonly by: Visit;
}

/** What is gathered on the way; it lives for one walk only. */
interface Gathered {
  readonly masks: number[];
  readonly visits: Visit[];
  readonly trails: Map<DecidingStepId, Trail[]>;
  readonly others: Map<OtherReading['step'], OutcomeMask>;
  readonly cuts: Map<Outcome, Cut>;
  evidence: Evidence;
  outcomes: OutcomeMask;
  /** The facts that were read, other readings included; each once, in this order. */
  readonly reads: Set<number>;
}

/**
 * Walks every way that the facts leave open. Total: every mask must hold at least one value. `reads` gathers the facts
 * that the answer depends on, in the order in which they are read.
 */
export function walk(masks: Masks, reads: Set<number> = new Set()): Walk {
  const gathered: Gathered = {
    masks: [...masks],
    visits: [],
    trails: new Map(),
    others: new Map(),
    cuts: new Map(),
    evidence: 'stated',
    outcomes: 0,
    reads,
  };
  visit(0, gathered);
  return {
    outcomes: outcomesIn(gathered.outcomes),
    endings: endingsOf(gathered.trails),
    evidence: gathered.evidence,
    otherReadings: [...gathered.others].map(([step, mask]) => ({
      step,
      outcomes: outcomesIn(mask),
    })),
    ruledOut: ruledOut(gathered),
  };
}

function visit(position: number, gathered: Gathered): void {
  const node = nodeAt(position);
  const possible = gathered.masks[node.fact] ?? 0;
  gathered.reads.add(node.fact);
  for (const branch of node.branches) {
    const left = possible & branch.mask;
    if (left === 0) continue;
    gathered.masks[node.fact] = left;
    const here = visitOf(node, branch, left, left === possible);
    gathered.visits.push(here);
    take(branch, here, gathered);
    gathered.visits.pop();
  }
  gathered.masks[node.fact] = possible;
}

function take(branch: GraphBranch, here: Visit, gathered: Gathered): void {
  if (branch.evidence !== undefined) gathered.evidence = weaker(gathered.evidence, branch.evidence);
  if (branch.cuts !== 0) noteCuts(branch.cuts, here, gathered);
  if (branch.otherReading !== undefined) {
    noteOtherReading(branch.otherReading, branch.step as OtherReading['step'], gathered);
  }
  if (branch.ends !== undefined) {
    gathered.outcomes |= branch.outcome;
    const trails = gathered.trails.get(branch.ends);
    if (trails === undefined) gathered.trails.set(branch.ends, [gathered.visits.slice()]);
    else trails.push(gathered.visits.slice());
  }
  for (const next of branch.to) visit(next, gathered);
}

/** Visits say nothing of the walk they are part of, so that each is made once. */
const VISITS = new WeakMap<GraphBranch, Map<number, Visit>>();

function visitOf(node: GraphNode, branch: GraphBranch, left: number, only: boolean): Visit {
  const key = left * 2 + (only ? 1 : 0);
  const known = VISITS.get(branch) ?? new Map<number, Visit>();
  const made = known.get(key) ?? makeVisit(node, branch, left, only);
  known.set(key, made);
  VISITS.set(branch, known);
  return made;
}

function makeVisit(node: GraphNode, branch: GraphBranch, left: number, only: boolean): Visit {
  return {
    question: node.id,
    fact: node.reads,
    values: valuesIn(node.reads, left),
    only,
    ...(branch.step === undefined ? {} : { step: branch.step }),
    ...(branch.evidence === undefined ? {} : { evidence: branch.evidence }),
    ...(branch.to.length > 1 ? { open: true } : {}),
  };
}

/** Remembers, per outcome that this branch makes unreachable, the place on the way that kept it longest. */
function noteCuts(cuts: OutcomeMask, by: Visit, { visits, cuts: known }: Gathered): void {
  for (const outcome of outcomesIn(cuts)) {
    const other = known.get(outcome);
    if (other === undefined || visits.length > other.depth) {
      known.set(outcome, { depth: visits.length, by });
    }
  }
}

function ruledOut({ cuts, outcomes }: Gathered): readonly RuledOut[] {
  const reached = outcomesIn(outcomes);
  const found: RuledOut[] = [];
  for (const [outcome, { by }] of cuts) if (!reached.includes(outcome)) found.push({ outcome, by });
  return found;
}

function noteOtherReading(
  { to, outcome }: NonNullable<GraphBranch['otherReading']>,
  step: OtherReading['step'],
  gathered: Gathered,
): void {
  const reached = outcome | (to === undefined ? 0 : reach(to, gathered));
  gathered.others.set(step, (gathered.others.get(step) ?? 0) | reached);
}

/** Every outcome that any reading can give from a question on; other readings further on are included. */
function reach(position: number, gathered: Gathered): OutcomeMask {
  const { masks, reads } = gathered;
  const node = nodeAt(position);
  reads.add(node.fact);
  const possible = masks[node.fact] ?? 0;
  let reached = 0;
  for (const branch of node.branches) {
    const left = possible & branch.mask;
    if (left === 0) continue;
    masks[node.fact] = left;
    reached |= branch.outcome | (branch.otherReading?.outcome ?? 0);
    if (branch.otherReading?.to !== undefined) reached |= reach(branch.otherReading.to, gathered);
    for (const next of branch.to) reached |= reach(next, gathered);
  }
  masks[node.fact] = possible;
  return reached;
}

/** Outcomes only, in the main reading: the cheap walk for counting and comparing. */
export function outcomesOf(masks: number[], position = 0): OutcomeMask {
  const node = nodeAt(position);
  const possible = masks[node.fact] ?? 0;
  let reached = 0;
  for (const branch of node.branches) {
    const left = possible & branch.mask;
    if (left === 0) continue;
    masks[node.fact] = left;
    reached |= branch.outcome;
    for (const next of branch.to) reached |= outcomesOf(masks, next);
  }
  masks[node.fact] = possible;
  return reached;
}

function endingsOf(trails: ReadonlyMap<DecidingStepId, Trail[]>): readonly Ending[] {
  const endings: Ending[] = [];
  for (const [step, ways] of trails) {
    if (ways.length > 1) ways.sort((a, b) => assumptions(a) - assumptions(b));
    endings.push({ step, effect: STEPS[step].effect, trails: ways });
  }
  return endings.length === 1
    ? endings
    : endings.sort((a, b) => STEP_IDS.indexOf(a.step) - STEP_IDS.indexOf(b.step));
}

/** How many questions on the way could have been answered differently. */
function assumptions(trail: Trail): number {
  return trail.filter((step) => !step.only || step.open === true).length;
}
