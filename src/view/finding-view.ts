/** A finding in words: what is wrong, an example, why, what to do, what it rests on and who is concerned. */
import { basisOf } from '../audit/findings/basis';
import { fixOf } from '../audit/findings/fix';
import type { Finding, Shown } from '../audit/findings/finding';
import type { SettingChange } from '../audit/setting-change';
import type { FactName } from '../decide/facts';
import type { Settings } from '../decide/settings';
import { SOURCES } from '../decide/sources';
import type { AdminReader } from './admin-reader';
import { findingDocs } from './docs-link';
import { outcomeBadge, type Badge, type OutcomeBadge, type Tone } from './badge';
import { addressOfPage, destinationOf, isAboutRecord, mapQueryOf } from './finding-where';
import { all, either } from './join';
import { readableDomain } from './readable-domain';
import type { SourceLink } from './step-sources';
import type { AboutFinding } from './words/findings-words';

/** A project, with the page where the finding is put right in it. */
export interface ProjectLink {
  readonly key: string;
  readonly url?: string;
}

export interface FindingView {
  readonly code: Finding['code'];
  readonly badge: Badge;
  readonly title: string;
  readonly reason: string;
  readonly fix: string;
  readonly example: {
    readonly place: string;
    readonly outcomes: readonly OutcomeBadge[];
    /** Several outcomes are possible. */
    readonly undecided: boolean;
  };
  readonly extent: string;
  /** The page outside the app where it is put right. */
  readonly where?: { readonly label: string; readonly path: string; readonly url?: string };
  readonly inRecord: boolean;
  readonly sources: readonly SourceLink[];
  readonly evidence: string;
  readonly domains: readonly string[];
  readonly projects: readonly ProjectLink[];
  readonly mapQuery: Readonly<Record<string, string>>;
  /** Empty: there are several ways. */
  readonly changes: readonly SettingChange[];
}

const SEVERITY_TONES: Readonly<Record<Finding['severity'], Tone>> = {
  error: 'danger',
  warning: 'warning',
  info: 'information',
};

/** What a finding is looked at with. */
export interface FindingContext {
  readonly settings: Settings;
  readonly siteUrl: string | undefined;
}

/** The view of one finding. */
export function toFindingView(
  finding: Finding,
  context: FindingContext,
  reader: AdminReader,
): FindingView {
  const { code, severity, domains, shown } = finding;
  const words = reader.admin.findings;
  const sentences = words.codes[code];
  const about = aboutOf(finding, reader);
  const { outcomes } = shown.verdict;
  return {
    code,
    badge: { text: words.severities[severity], tone: SEVERITY_TONES[severity] },
    title: sentences.title(about),
    reason: sentences.reason(about),
    fix: sentences.fix,
    example: {
      place: placeOf(finding, reader),
      outcomes: outcomes.map((outcome) => outcomeBadge(outcome, reader)),
      undecided: outcomes.length > 1,
    },
    extent: words.extent(about),
    ...placesOf(finding, context, reader),
    inRecord: isAboutRecord(code),
    ...basisView(finding, reader),
    domains: domains.map(domainName),
    mapQuery: mapQueryOf(finding),
    changes: fixOf(finding, context.settings),
  };
}

/** What the sentences can name. */
function aboutOf(finding: Finding, reader: AdminReader): AboutFinding {
  const { address, shown, elsewhere, near = '', days = 0, projects, extent, facts } = finding;
  const [fact, ...others] = facts.map((name) => factName(name, reader));
  return {
    ...extent,
    domain: domainName(address.slice(address.indexOf('@') + 1)),
    project: projects[0] ?? shown.project ?? '',
    near: domainName(near),
    gets: getsText(shown, reader),
    getsElsewhere: elsewhere === undefined ? '' : getsText(elsewhere, reader),
    elsewhere: elsewhere?.project ?? '',
    fact: fact ?? '',
    otherFacts: all(others, reader),
    days,
  };
}

/** International domains in letters that people know, with what Atlassian's pages show. */
function domainName(domain: string): string {
  const readable = readableDomain(domain);
  return readable === undefined ? domain : `${readable} (${domain})`;
}

function factName(fact: FactName, { words }: AdminReader): string {
  return words.factNames[fact];
}

function getsText({ verdict }: Shown, reader: AdminReader): string {
  return either(
    verdict.outcomes.map((outcome) => reader.words.outcomes[outcome].choice),
    reader,
  );
}

function placeOf(
  { address, shown: { project, account } }: Finding,
  { words, admin }: AdminReader,
): string {
  const { exampleWithAccount, examplePlace, anyProject } = admin.findings;
  const who =
    account === undefined
      ? address
      : exampleWithAccount(address, words.factValues.account[account]);
  return examplePlace(who, project ?? anyProject);
}

/** A page of a project is linked from each of them where there are several. */
function placesOf(
  finding: Finding,
  { settings, siteUrl }: FindingContext,
  { words }: AdminReader,
): Pick<FindingView, 'where' | 'projects'> {
  const destination = destinationOf(finding, settings);
  const linkTo = (project: string | undefined) => {
    const url = destination && addressOfPage(destination, siteUrl, project);
    return url === undefined ? {} : { url };
  };
  const [first] = finding.projects;
  return {
    projects: finding.projects.map((key) => ({ key, ...linkTo(key) })),
    ...(destination === undefined
      ? {}
      : { where: { ...words.destinations[destination], ...linkTo(first) } }),
  };
}

function basisView(
  { code }: Finding,
  reader: AdminReader,
): Pick<FindingView, 'sources' | 'evidence'> {
  const { words, admin } = reader;
  const { sources, evidence } = basisOf(code);
  return {
    sources: [
      ...sources.map((source) => ({ text: words.sources[source], url: SOURCES[source] })),
      ...findingDocs(code, reader),
    ],
    evidence: evidence === undefined ? admin.findings.noSource : words.evidence[evidence],
  };
}
