/** Two records side by side: exactly the address classes and projects whose answer differs, and how. */
import type { DomainName } from '../decide/domain-name';
import type { Settings } from '../decide/settings';
import type { Verdict } from '../decide/verdict';
import { baselineOf, prepareBeside } from './baseline';
import { grouped } from './grouped';
import type { JointClass } from './joint-classes';
import { jointGroups } from './joint-groups';
import {
  exampleAddress,
  factsOfNewPerson,
  projectOf,
  projectSignature,
  projectsAsked,
} from './new-person';
import { rememberedVerdicts } from './remembered-verdicts';

/** A class of addresses that changes, with an address of it. */
export type ChangedClass = JointClass & { readonly example: string };

/** Every one of these classes changes in every one of these projects, and in the same way. */
export interface Difference {
  readonly classes: readonly ChangedClass[];
  /** Keys; `undefined` where neither record has a project. */
  readonly projects: readonly (string | undefined)[];
  readonly before: Verdict;
  readonly after: Verdict;
}

/**
 * What changes between two records for a new person whom an agent invites: other outcomes or other deciding steps. A
 * project that one record lacks is one of which it knows nothing. Domains that are set apart count as a class each.
 */
export function compareSettings(
  before: Settings,
  after: Settings,
  apart: readonly DomainName[] = [],
): readonly Difference[] {
  const baseline = baselineOf(before);
  const changed = prepareBeside(baseline, after);
  const projectGroups = grouped(projectsAsked(before, after), (key) =>
    [before, after].map((record) => projectSignature(projectOf(key, record))).join('|'),
  );
  const verdictOf = rememberedVerdicts();
  return jointGroups(baseline, changed, apart).flatMap(({ domain, classes }) => {
    const found = projectGroups.flatMap((projects) => {
      const [key] = projects;
      const was = verdictOf(factsOfNewPerson(domain, projectOf(key, before), baseline.site));
      const is = verdictOf(factsOfNewPerson(domain, projectOf(key, after), changed));
      return sameAnswer(was, is) ? [] : [{ projects, before: was, after: is }];
    });
    if (found.length === 0) return [];
    const changing = classes().map(withExample);
    return found.map((one) => ({ classes: changing, ...one }));
  });
}

/** How many cells of the map the differences cover. */
export function changedCells(differences: readonly Difference[]): number {
  return differences.reduce(
    (sum, { classes, projects }) => sum + classes.length * projects.length,
    0,
  );
}

function withExample(one: JointClass): ChangedClass {
  return { ...one, example: exampleAddress(one.domain) };
}

function sameAnswer(a: Verdict, b: Verdict): boolean {
  return a.outcomes.join() === b.outcomes.join() && a.decidedBy.join() === b.decidedBy.join();
}
