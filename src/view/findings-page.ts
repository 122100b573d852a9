/** The findings as a page of documentation, printed from the checks and the sentences that the admin page uses. */
import { FINDING_CODES, type Finding, type FindingCode } from '../audit/findings/finding';
import type { Settings } from '../decide/settings';
import type { AdminReader } from './admin-reader';
import { toFindingView, type FindingView } from './finding-view';
import { FINDINGS_DOCS as docs } from './words/docs/findings';

/** A small setup that has a finding, and the finding. */
export interface Sample {
  readonly finding: Finding;
  readonly settings: Settings;
}

/** The page as Markdown: a table of all findings, and a section for each. */
export function findingsPage(
  samples: Readonly<Record<FindingCode, Sample>>,
  reader: AdminReader,
): string {
  const { codes, severities } = reader.admin.findings;
  return [
    `# ${docs.title}`,
    '',
    docs.printed,
    '',
    docs.intro,
    '',
    `## ${docs.mutingTitle}`,
    '',
    docs.muting,
    '',
    `## ${docs.allTitle}`,
    '',
    `| ${docs.columns.join(' | ')} |`,
    `|${docs.columns.map(() => '---|').join('')}`,
    ...FINDING_CODES.map((code) => {
      const { severity } = samples[code].finding;
      return `| [${codes[code].name}](#${code}) | ${severities[severity]} |`;
    }),
    '',
    ...FINDING_CODES.flatMap((code) => sectionOf(samples[code], reader)),
  ].join('\n');
}

function sectionOf({ finding, settings }: Sample, reader: AdminReader): readonly string[] {
  const { codes } = reader.admin.findings;
  const view = toFindingView(finding, { settings, siteUrl: undefined }, reader);
  return [
    `<a id="${finding.code}"></a>`,
    '',
    `### ${codes[finding.code].name}`,
    '',
    `**${docs.severity}:** ${view.badge.text}`,
    '',
    `**${docs.example}:** ${view.title}. ${exampleText(view)}`,
    '',
    `**${docs.means}:** ${view.reason}`,
    '',
    `**${docs.fix}:** ${view.fix}${view.where === undefined ? '' : ` (${view.where.path})`}`,
    '',
    `**${docs.source}:** ${view.evidence} ${view.sources.map(({ text, url }) => `[${text}](${url})`).join(' · ')}`.trimEnd(),
    '',
  ];
}

function exampleText({ example }: FindingView): string {
  const outcomes = example.outcomes.map(({ text }) => text);
  return docs.exampleGets(example.place, outcomes);
}
