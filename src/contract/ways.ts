/** What is told of the ways to an ending: one of them as an example, and what all of them have in common. */
import type { ReportedEnding, ReportedVerdict, Shared } from './api';
import type { FactName, Facts, FactValue } from '../decide/facts';
import type { Ending, Trail, Verdict, Visit } from '../decide/verdict';

/** The verdict as it travels: all ways would cost storage, and one alone would pass for the only one. */
export function toReported(verdict: Verdict, facts: Facts): ReportedVerdict {
  return { ...verdict, endings: verdict.endings.map((ending) => reported(ending, facts)) };
}

function reported(ending: Ending, facts: Facts): ReportedEnding {
  const { trails } = ending;
  // An open step explains less than a fact does, so a way without one is the better example.
  const example = trails.find((trail) => !trail.some(isOpen)) ?? trails[0] ?? [];
  return {
    ...ending,
    trails: [example],
    ...(trails.length > 1 ? { shared: sharedBy(trails, example, facts) } : {}),
  };
}

/** A fact that every way narrows is visited by the example too. */
function sharedBy(trails: readonly Trail[], example: Trail, facts: Facts): Shared {
  const firstVisits = example.filter(
    ({ fact }, index) => example.findIndex((visit) => visit.fact === fact) === index,
  );
  const narrowed = firstVisits
    .map(({ question, fact }) => common(question, fact, trails, facts))
    // Which account is meant is said even where all that are possible lead here.
    .filter(({ fact, only }) => !only || fact === 'account');
  return {
    conditions: [...narrowed, ...sharedOpening(trails, example)],
    enough: !trails.some((trail) => trail.some(isOpen)) && fillsItsBox(trails, facts),
  };
}

function common(
  question: Visit['question'],
  fact: FactName,
  trails: readonly Trail[],
  facts: Facts,
): Visit {
  const values = unionOf(fact, trails, facts);
  return { question, fact, values, only: values.length === facts[fact].length };
}

/** The same way taken at an open step: the step, and the question after it. */
function sharedOpening(trails: readonly Trail[], example: Trail): Trail {
  const taken = new Set(trails.map((trail) => opening(trail)[1]?.question));
  return taken.size === 1 ? opening(example).map((visit) => ({ ...visit, only: true })) : [];
}

function opening(trail: Trail): Trail {
  const at = trail.findIndex(isOpen);
  return at === -1 ? [] : trail.slice(at, at + 2);
}

/**
 * Whether everything that meets what the ways share goes one of the ways. No two ways have a case in common, so their
 * cases can be counted: as many as what they share allows, or fewer.
 */
function fillsItsBox(trails: readonly Trail[], facts: Facts): boolean {
  const read = [...new Set(trails.flat().map(({ fact }) => fact))];
  const size = (valuesOf: (fact: FactName) => readonly FactValue[]): number =>
    read.reduce((product, fact) => product * valuesOf(fact).length, 1);
  const counted = trails.map((trail) => size((fact) => valuesOn(trail, fact, facts)));
  const box = size((fact) => unionOf(fact, trails, facts));
  return counted.reduce((sum, cases) => sum + cases, 0) === box;
}

function unionOf(fact: FactName, trails: readonly Trail[], facts: Facts): readonly FactValue[] {
  const onSome = new Set(trails.flatMap((trail) => valuesOn(trail, fact, facts)));
  return facts[fact].filter((value) => onSome.has(value));
}

/** A later question about the same fact leaves fewer values. */
function valuesOn(trail: Trail, fact: FactName, facts: Facts): readonly FactValue[] {
  return trail.filter((visit) => visit.fact === fact).at(-1)?.values ?? facts[fact];
}

function isOpen({ open }: Visit): boolean {
  return open === true;
}
