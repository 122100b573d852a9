/** Why an answer is not certain: the facts that would settle it, who can, and the steps that Atlassian leaves open. */
import type { FactReport, UnknownReason } from '../contract/fact-report';
import type { FactName } from '../decide/facts';
import type { StepId } from '../decide/step-id';
import type { Verdict } from '../decide/verdict';
import { factText, isUnknown } from './fact-text';
import { all } from './join';
import type { Reader } from './reader';

export interface Doubt {
  /** Empty for a step that Atlassian leaves open: nobody can settle it. */
  readonly facts: readonly FactName[];
  /** What is not known, or what is left of it. */
  readonly what: string;
  readonly because?: string;
  /** Who can settle it, and where. */
  readonly how?: string;
}

/** The doubts, the most telling first; none when one outcome is left. Facts that are settled alike stand together. */
export function toDoubts(
  verdict: Verdict,
  facts: readonly FactReport[],
  reader: Reader,
): readonly Doubt[] {
  if (verdict.certain) return [];
  const alike = new Map<string, Doubt & { readonly whats: readonly string[] }>();
  for (const doubt of verdict.settledBy.map((fact) => doubtAbout(fact, facts, reader))) {
    const key = `${doubt.because ?? ''} ${doubt.how ?? ''}`;
    const known = alike.get(key);
    const whats = [...(known?.whats ?? []), doubt.what];
    const together = [...(known?.facts ?? []), ...doubt.facts];
    alike.set(key, { ...doubt, facts: together, whats });
  }
  return [
    ...[...alike.values()].map(({ whats, ...doubt }) => ({ ...doubt, what: all(whats, reader) })),
    ...openSteps(verdict).map((step) => ({ facts: [], what: reader.words.steps[step] })),
  ];
}

function doubtAbout(fact: FactName, facts: readonly FactReport[], reader: Reader): Doubt {
  const report = facts.find((candidate) => candidate.fact === fact);
  const reason = report?.unknownBecause;
  return {
    facts: [fact],
    what:
      report === undefined || isUnknown(report)
        ? reader.words.factNames[fact]
        : factText(fact, report.possible, reader),
    ...(reason === undefined ? {} : { because: reader.words.unknown[reason] }),
    how: howOf(fact, reason, reader),
  };
}

function howOf(fact: FactName, reason: UnknownReason | undefined, { words }: Reader): string {
  const { settling, settlingWhere } = words;
  const how = (reason && settlingWhere[fact]?.[reason]) ?? settling[fact];
  return fact === 'account' && reason === 'not-permitted'
    ? `${how} ${words.projectPage.askBrowser}`
    : how;
}

/** Where the fact itself is unknown, that is the doubt. */
function openSteps(verdict: Verdict): readonly StepId[] {
  const visits = verdict.endings.flatMap(({ trails }) => trails.flat());
  const open = visits.flatMap((visit) =>
    visit.open === true && visit.only && visit.step !== undefined ? [visit.step] : [],
  );
  return [...new Set(open)];
}
