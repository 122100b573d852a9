/** Why this answer: the way through the procedure, each fact with its origin, and what ruled the other outcomes out. */
import type { FactReport } from '../contract/fact-report';
import type { Evidence } from '../decide/evidence';
import type { StepId } from '../decide/step-id';
import { STEPS } from '../decide/steps';
import type { Trail, Verdict, Visit } from '../decide/verdict';
import { factText, originText } from './fact-text';
import { toRuledOut } from './ruled-out';
import type { Reader } from './reader';
import { stepSources, type SourceLink } from './step-sources';

export interface WhyStep {
  readonly id: StepId;
  readonly means: string;
  readonly evidence: string;
  readonly sources: readonly SourceLink[];
}

export interface WhyLine {
  /** The fact that was read, with its value; absent when an earlier line said the same. */
  readonly fact?: string;
  /** Where it came from and how old it is; absent for a value that is only supposed. */
  readonly origin?: string;
  /** The step that matched, if any, with what it means and how well it is documented. */
  readonly step?: WhyStep;
}

export interface Why {
  /** The way that needs the fewest assumptions. */
  readonly lines: readonly WhyLine[];
  readonly notTheOthers: readonly string[];
}

export interface Knowledge {
  readonly facts: readonly FactReport[];
  /** Who recorded the settings. */
  readonly author?: string;
}

/** Why this verdict. */
export function toWhy(verdict: Verdict, knowledge: Knowledge, reader: Reader): Why {
  const trail: Trail = verdict.endings[0]?.trails[0] ?? [];
  return {
    lines: trail.flatMap((visit, index) => {
      const said = trail.slice(0, index).some(({ fact }) => fact === visit.fact);
      return lineOf(visit, said, knowledge, reader);
    }),
    notTheOthers: toRuledOut(verdict.ruledOut, reader),
  };
}

/** A fact that was said before is not said again; without a step nothing is left of the line then. */
function lineOf(
  visit: Visit,
  said: boolean,
  knowledge: Knowledge,
  reader: Reader,
): readonly WhyLine[] {
  const fact = said
    ? {}
    : {
        fact: factText(visit.fact, visit.values, reader),
        ...originOf(visit, knowledge, reader),
      };
  if (visit.step !== undefined)
    return [{ ...fact, step: stepText(visit.step, visit.evidence, reader) }];
  return said ? [] : [fact];
}

/** What is only one of several possibilities is marked so; what the headline takes for granted, too. */
function originOf(
  visit: Visit,
  { facts, author }: Knowledge,
  reader: Reader,
): { readonly origin?: string } {
  if (!visit.only) return { origin: reader.words.projectPage.supposed };
  const report = facts.find(({ fact }) => fact === visit.fact);
  if (report === undefined) return {};
  const assumed = report.possible.some((value) => !visit.values.includes(value));
  return {
    origin: assumed ? reader.words.origins.assumed({}) : originText(report, author, reader),
  };
}

/** A step with what it means, how well it is documented here, and where. */
export function stepText(id: StepId, evidence: Evidence | undefined, reader: Reader): WhyStep {
  const { words } = reader;
  return {
    id,
    means: words.steps[id],
    evidence: words.evidence[evidence ?? STEPS[id].evidence],
    sources: stepSources([id], reader),
  };
}
