/** The rows of one kind of change: whose answer changes, an address of them, and in which projects. */
import type { ChangedClass } from '../audit/compare';
import type { AdminReader } from './admin-reader';
import type { ComparisonGroup } from './comparison-view';
import { beside } from './join';
import { readableDomain } from './readable-domain';

export interface ChangedRow {
  readonly id: string;
  /** A domain, or the name of a class of many. */
  readonly name: string;
  /** What a single domain is, before and after. */
  readonly kind?: string;
  readonly example: string;
  readonly projects: string;
}

/** Names of projects that are told one by one. */
const MOST_NAMES = 3;

/** A class that changes, with the projects in which it does. */
export interface ChangedIn {
  readonly one: ChangedClass;
  readonly projects: readonly (string | undefined)[];
}

/** Every class of a kind of change; those of many domains first. */
export function changedIn({ blocks }: Pick<ComparisonGroup, 'blocks'>): readonly ChangedIn[] {
  return [false, true].flatMap((alone) =>
    blocks.flatMap(({ classes, projects }) =>
      classes.filter((one) => one.alone === alone).map((one) => ({ one, projects })),
    ),
  );
}

/** One of them in words. */
export function toChangedRow(
  { one, projects }: ChangedIn,
  projectCount: number,
  reader: AdminReader,
): ChangedRow {
  return {
    ...nameOf(one, reader),
    example: one.example,
    projects: projectsText(projects, projectCount, reader),
  };
}

function nameOf(
  { alone, domain, before, after }: ChangedClass,
  reader: AdminReader,
): Pick<ChangedRow, 'id' | 'name' | 'kind'> {
  const kind = changedKindText({ alone, before, after }, reader);
  const id = `${String(alone)} ${before} ${after} ${domain}`;
  return alone ? { id, name: readableDomain(domain) ?? domain, kind } : { id, name: kind };
}

/** What a class is, and what it becomes. */
export function changedKindText(
  { alone, before, after }: Pick<ChangedClass, 'alone' | 'before' | 'after'>,
  { admin }: AdminReader,
): string {
  const { classes, singleClasses, thenClasses, thenSingleClasses, becomes } =
    admin.whatIf.comparison;
  const was = alone ? singleClasses[before] : classes[before];
  if (before === after) return was;
  return becomes(was, alone ? thenSingleClasses[after] : thenClasses[after]);
}

/** Where something changes; all of several projects are not named. */
export function projectsText(
  projects: readonly (string | undefined)[],
  all: number,
  reader: AdminReader,
): string {
  const { anyProject, allProjects, someProjects } = reader.admin.whatIf.comparison;
  const keys = projects.filter((key) => key !== undefined);
  if (keys.length === 0) return anyProject;
  if (keys.length === all && all > MOST_NAMES) return allProjects(all);
  const named = beside(keys.slice(0, MOST_NAMES), reader);
  return keys.length <= MOST_NAMES ? named : someProjects(keys.length, named);
}
