/** A comparison as a table: a row for each address class that changes, with the projects in which it does. */
import type { ChangedClass, Difference } from '../audit/compare';
import type { Verdict } from '../decide/verdict';
import type { AdminReader } from './admin-reader';
import { changedKindText } from './changed-rows';
import { classText, codesText, outcomeText, projectsText } from './export-answer';
import type { Sheet } from './export-sheet';

/** Everything that changes. */
export function toComparisonSheet(differences: readonly Difference[], reader: AdminReader): Sheet {
  const titles = reader.admin.exports.columns;
  const lines = differences.flatMap((difference) =>
    difference.classes.map((one) => ({ one, difference })),
  );
  return {
    name: 'comparison',
    columns: [
      titles.addresses,
      titles.kind,
      titles.example,
      titles.projects,
      titles.before,
      titles.after,
      titles.beforeCode,
      titles.afterCode,
      titles.beforeSteps,
      titles.afterSteps,
    ],
    offPaper: [titles.beforeCode, titles.afterCode, titles.beforeSteps, titles.afterSteps],
    rows: lines.map(({ one, difference }) => toCells(one, difference, reader)),
    records: lines.map(({ one, difference }) => toRecord(one, difference)),
  };
}

function toCells(
  { alone, domain, before, after, example }: ChangedClass,
  difference: Difference,
  reader: AdminReader,
): readonly string[] {
  const { before: was, after: is, projects } = difference;
  return [
    classText({ kind: after, domain, alone }, reader),
    changedKindText({ alone, before, after }, reader),
    example,
    projectsText(projects, reader),
    outcomeText(was, reader),
    outcomeText(is, reader),
    codesText(was.outcomes),
    codesText(is.outcomes),
    codesText(was.decidedBy),
    codesText(is.decidedBy),
  ];
}

function toRecord(one: ChangedClass, { before, after, projects }: Difference): object {
  return {
    kind: { before: one.before, after: one.after },
    ...(one.alone ? { domain: one.domain } : {}),
    example: one.example,
    projects: projects.filter((key) => key !== undefined),
    before: answerOf(before),
    after: answerOf(after),
  };
}

function answerOf({ outcomes, certain, decidedBy, settledBy }: Verdict): object {
  return { outcomes, certain, decidedBy, settledBy };
}
