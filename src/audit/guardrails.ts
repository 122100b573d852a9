/** Statements that must stay true, and which of them a setup breaks, each with an address that shows it (domain.md section 6). */
import { decide } from '../decide/decide';
import type { DomainName } from '../decide/domain-name';
import type { Outcome } from '../decide/outcome';
import type { Settings } from '../decide/settings';
import { prepareSite, type PreparedSite } from '../decide/site';
import type { DecidingStepId } from '../decide/step-id';
import { addressClasses, type AddressClass } from './address-classes';
import { exampleAddress, newPerson, projectOf, projectsAsked } from './new-person';
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
  readonly address: string;
  readonly project?: string;
  /** The outcomes that are possible and not allowed. */
  readonly outcomes: readonly Outcome[];
  readonly decidedBy: readonly DecidingStepId[];
  /** Other outcomes are possible too: something unknown could still keep the guardrail. */
  readonly open: boolean;
}

/** One counterexample for each guardrail that the settings break, in the order of the guardrails. */
export function brokenGuardrails(
  guardrails: readonly Guardrail[],
  settings: Settings,
): readonly Counterexample[] {
  const site = prepareSite(typicalSite(settings.site));
  const classes = addressClasses(site);
  return guardrails.flatMap((guardrail) => {
    const found = counterexample(guardrail, settings, site, classes);
    return found === undefined ? [] : [found];
  });
}

function counterexample(
  guardrail: Guardrail,
  settings: Settings,
  site: PreparedSite,
  classes: readonly AddressClass[],
): Counterexample | undefined {
  for (const project of guardrail.projects ?? projectsAsked(settings)) {
    const typical = typicalProject(projectOf(project, settings));
    for (const domain of guardedDomains(guardrail, classes)) {
      const address = exampleAddress(domain);
      const verdict = decide(newPerson(address, typical), site);
      const outcomes = verdict.outcomes.filter((outcome) => !allows(guardrail, outcome));
      if (outcomes.length === 0) continue;
      return {
        guardrail,
        address,
        outcomes,
        decidedBy: verdict.decidedBy,
        open: outcomes.length < verdict.outcomes.length,
        ...(project === undefined ? {} : { project }),
      };
    }
  }
  return undefined;
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
