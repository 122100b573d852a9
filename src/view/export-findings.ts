/** The findings as a table: those to look at, then those that are muted, each in words and codes. */
import type { Finding } from '../audit/findings/finding';
import type { AdminReader } from './admin-reader';
import { codesText } from './export-answer';
import type { Sheet } from './export-sheet';
import type { FindingsView, ListedFinding, MutedListed } from './findings-view';

type Listed = ListedFinding & Partial<Pick<MutedListed, 'reason'>>;

/** All findings of a view; `findings` are those that it was made of. */
export function toFindingsSheet(
  findings: readonly Finding[],
  { shown, muted }: FindingsView,
  reader: AdminReader,
): Sheet {
  const titles = reader.admin.exports.columns;
  const listed: readonly Listed[] = [...shown, ...muted];
  return {
    name: 'findings',
    columns: [
      titles.severity,
      titles.finding,
      titles.example,
      titles.outcome,
      titles.domains,
      titles.projects,
      titles.reason,
      titles.fix,
      titles.source,
      titles.muted,
      titles.code,
      titles.outcomeCode,
    ],
    offPaper: [titles.code, titles.outcomeCode],
    rows: listed.map(toCells),
    records: listed.flatMap(({ view, reason }) =>
      findings.filter(({ code }) => code === view.code).map((finding) => toRecord(finding, reason)),
    ),
  };
}

function toCells({ view, reason = '' }: Listed): readonly string[] {
  const { badge, title, example, domains, projects, sources, code } = view;
  return [
    badge.text,
    title,
    example.place,
    example.outcomes.map(({ text }) => text).join(', '),
    domains.join(', '),
    projects.map(({ key }) => key).join(', '),
    view.reason,
    view.fix,
    sources.map(({ url }) => url).join(' '),
    reason,
    code,
    codesText(example.outcomes.map(({ outcome }) => outcome)),
  ];
}

function toRecord(finding: Finding, reason: string | undefined): object {
  const { code, severity, address, shown, domains, projects, facts, extent } = finding;
  return {
    code,
    severity,
    address,
    ...(shown.project === undefined ? {} : { project: shown.project }),
    outcomes: shown.verdict.outcomes,
    domains,
    projects,
    facts,
    extent,
    ...(reason === undefined ? {} : { mutedBecause: reason }),
  };
}
