/** Two records side by side: exactly the address classes and projects whose answer differs, and how. */
import { decideFacts } from '../decide/decide';
import type { DomainName } from '../decide/domain-name';
import type { Settings } from '../decide/settings';
import { prepareSite } from '../decide/site';
import type { Verdict } from '../decide/verdict';
import { grouped } from './grouped';
import { jointClasses, type JointClass } from './joint-classes';
import {
  domainSignature,
  exampleAddress,
  factsOfNewPerson,
  projectOf,
  projectSignature,
  projectsAsked,
} from './new-person';

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
  const [old, changed] = [prepareSite(before.site), prepareSite(after.site)];
  const classGroups = grouped(
    jointClasses(old, changed, apart),
    ({ domain }) => `${domainSignature(domain, old)}|${domainSignature(domain, changed)}`,
  );
  const projectGroups = grouped(projectsAsked(before, after), (key) =>
    [before, after].map((record) => projectSignature(projectOf(key, record))).join('|'),
  );
  return classGroups.flatMap((classes) =>
    projectGroups.flatMap((projects) => {
      const [{ domain }] = classes;
      const [key] = projects;
      const was = decideFacts(factsOfNewPerson(domain, projectOf(key, before), old));
      const is = decideFacts(factsOfNewPerson(domain, projectOf(key, after), changed));
      if (sameAnswer(was, is)) return [];
      return [{ classes: classes.map(withExample), projects, before: was, after: is }];
    }),
  );
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
