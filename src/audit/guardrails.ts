/** Statements that must stay true, and which of them a setup breaks, each with an address that shows it (domain.md section 6). */
import { decideFacts } from '../decide/decide';
import type { DomainName } from '../decide/domain-name';
import type { FactName } from '../decide/facts';
import type { Outcome } from '../decide/outcome';
import type { ProjectSettings, Settings } from '../decide/settings';
import { prepareSite, type PreparedSite } from '../decide/site';
import type { DecidingStepId } from '../decide/step-id';
import type { Verdict } from '../decide/verdict';
import { addressClasses, type AddressClass } from './address-classes';
import { grouped } from './grouped';
import {
  domainSignature,
  exampleAddress,
  factsOfNewPerson,
  projectOf,
  projectSignature,
  projectsAsked,
} from './new-person';
import { typicalProject, typicalSite } from './typical';

/** Addresses that a guardrail speaks of, beside a single domain. */
export const GUARDED_GROUPS = [
  'everybody',
  /** every address whose domain is not an approved domain */
  'outsiders',
  'public-mail-providers',
] as const;

export type GuardedGroup = (typeof GUARDED_GROUPS)[number];

export interface Guardrail {
  /** How a broken one is named. */
  readonly name: string;
  readonly who: { readonly domain: DomainName } | { readonly group: GuardedGroup };
  /** Keys; absent = every project of the record. */
  readonly projects?: readonly string[];
  /** Nothing but these may happen. */
  readonly gets?: readonly Outcome[];
  /** None of these may happen. */
  readonly never?: readonly Outcome[];
}

/** What breaks a guardrail: this address in this project, if the person is new and an agent invites. */
export interface Counterexample {
  readonly guardrail: Guardrail;
  readonly domain: DomainName;
  /** An address of the domain. */
  readonly address: string;
  readonly project?: string;
  /** The outcomes that are possible and not allowed. */
  readonly outcomes: readonly Outcome[];
  readonly decidedBy: readonly DecidingStepId[];
  /** Other outcomes are possible too: something unknown could still keep the guardrail. */
  readonly open: boolean;
  /** What would settle an open one, the most telling first; nothing where the documentation itself leaves it open. */
  readonly settledBy: readonly FactName[];
}

/** The setup as it is asked about. */
interface AskedSetup {
  readonly site: PreparedSite;
  readonly classes: readonly AddressClass[];
  readonly projects: readonly (string | undefined)[];
  readonly projectOf: (key: string | undefined) => ProjectSettings;
}

/** A part of the map in which every cell has the same answer, by one of its cells. */
interface Cell {
  readonly domain: DomainName;
  readonly project: string | undefined;
}

/**
 * One counterexample for each guardrail that the settings break, in the order of the guardrails: one that surely breaks
 * it, if there is any. What is not recorded stays unknown, or is taken as usual if so asked.
 */
export function brokenGuardrails(
  guardrails: readonly Guardrail[],
  settings: Settings,
  unrecorded: 'unknown' | 'as-usual' = 'unknown',
): readonly Counterexample[] {
  const asUsual = unrecorded === 'as-usual';
  const site = prepareSite(asUsual ? typicalSite(settings.site) : settings.site);
  const setup: AskedSetup = {
    site,
    classes: addressClasses(site),
    projects: projectsAsked(settings),
    projectOf: (key) => {
      const recorded = projectOf(key, settings);
      return asUsual ? typicalProject(recorded) : recorded;
    },
  };
  const verdictOf = rememberedVerdicts(setup);
  return guardrails.flatMap((guardrail) => {
    const found = cellsOf(guardrail, setup).flatMap(
      (cell) => counterexample(guardrail, cell, verdictOf(cell)) ?? [],
    );
    return found.find(({ open }) => !open) ?? found[0] ?? [];
  });
}

/** Guardrails often ask about the same cells. */
function rememberedVerdicts({ site, projectOf: settingsOf }: AskedSetup): (cell: Cell) => Verdict {
  const known = new Map<string, Verdict>();
  return ({ domain, project }) => {
    const recorded = settingsOf(project);
    const key = `${domainSignature(domain, site)}|${projectSignature(recorded)}`;
    const verdict = known.get(key) ?? decideFacts(factsOfNewPerson(domain, recorded, site));
    known.set(key, verdict);
    return verdict;
  };
}

/** What a guardrail speaks of, cells of one answer once. */
function cellsOf(
  guardrail: Guardrail,
  { site, classes, projects: all, projectOf: settingsOf }: AskedSetup,
): readonly Cell[] {
  const domains = grouped(guardedDomains(guardrail, classes), (one) => domainSignature(one, site));
  const projects = grouped(guardrail.projects ?? all, (key) => projectSignature(settingsOf(key)));
  return projects.flatMap(([project]) => domains.map(([domain]) => ({ domain, project })));
}

function counterexample(
  guardrail: Guardrail,
  { domain, project }: Cell,
  verdict: Verdict,
): Counterexample | undefined {
  const outcomes = verdict.outcomes.filter((outcome) => !allows(guardrail, outcome));
  if (outcomes.length === 0) return undefined;
  return {
    guardrail,
    domain,
    address: exampleAddress(domain),
    outcomes,
    decidedBy: verdict.decidedBy,
    open: outcomes.length < verdict.outcomes.length,
    settledBy: verdict.settledBy,
    ...(project === undefined ? {} : { project }),
  };
}

function allows(guardrail: Guardrail, outcome: Outcome): boolean {
  const allowed = guardrail.gets === undefined || guardrail.gets.includes(outcome);
  return allowed && guardrail.never?.includes(outcome) !== true;
}

/** One domain for each class that the guardrail speaks of. */
function guardedDomains(
  { who }: Guardrail,
  classes: readonly AddressClass[],
): readonly DomainName[] {
  if ('domain' in who) return [who.domain];
  return classes.filter(({ kind }) => isGuarded(kind, who.group)).map(({ domain }) => domain);
}

function isGuarded(kind: AddressClass['kind'], group: GuardedGroup): boolean {
  switch (group) {
    case 'everybody':
      return true;
    case 'outsiders':
      return kind !== 'approved-domain';
    case 'public-mail-providers':
      return kind === 'public-provider' || kind === 'public-relative-of-listed';
    default: {
      const never: never = group;
      return never;
    }
  }
}
