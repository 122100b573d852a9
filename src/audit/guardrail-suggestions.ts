/** Guardrails that a record keeps today and that are worth keeping: what each approved domain gets, and who must not get what. */
import { decideFacts } from '../decide/decide';
import type { DomainName } from '../decide/domain-name';
import type { Outcome } from '../decide/outcome';
import type { Settings } from '../decide/settings';
import { prepareSite, type PreparedSite } from '../decide/site';
import { grouped } from './grouped';
import { brokenGuardrails, type Guardrail } from './guardrails';
import {
  domainSignature,
  factsOfNewPerson,
  projectOf,
  projectSignature,
  projectsAsked,
} from './new-person';

/** A guardrail without a name. */
export type Suggestion = Omit<Guardrail, 'name'>;

const NO_ACCOUNT = ['atlassian-account-invitation'] as const;
const FOR_OUTSIDERS: Suggestion = { who: { group: 'outsiders' }, never: NO_ACCOUNT };
/** Follows from the one for outsiders, where that holds. */
const FOR_PROVIDERS: Suggestion = { who: { group: 'public-mail-providers' }, never: NO_ACCOUNT };

const GROUP_RULES: readonly Suggestion[] = [
  FOR_OUTSIDERS,
  FOR_PROVIDERS,
  { who: { group: 'public-mail-providers' }, gets: ['customer-invited'] },
  { who: { group: 'everybody' }, never: ['error'] },
  { who: { group: 'everybody' }, never: ['no-notification'] },
];

/** An error or silence is nothing that anybody wants to keep. */
const MAILS: readonly Outcome[] = ['atlassian-account-invitation', 'customer-invited'];

/** Rules about groups that the record surely keeps. */
export function groupSuggestions(settings: Settings): readonly Suggestion[] {
  const named = GROUP_RULES.map((rule, index): Guardrail => ({ name: String(index), ...rule }));
  const broken = new Set(brokenGuardrails(named, settings).map(({ guardrail }) => guardrail.name));
  const kept = GROUP_RULES.filter((_, index) => !broken.has(String(index)));
  return kept.includes(FOR_OUTSIDERS) ? kept.filter((rule) => rule !== FOR_PROVIDERS) : kept;
}

/** For each approved domain the mail that it surely gets today: one rule, or one for each group of projects that differ. */
export function domainSuggestions(settings: Settings): readonly Suggestion[] {
  const site = prepareSite(settings.site);
  const domains = [...(site.approvedDomains?.keys() ?? [])];
  const known = new Map<string, readonly Omit<Suggestion, 'who'>[]>();
  return domains.flatMap((domain) => {
    const signature = domainSignature(domain, site);
    const rules = known.get(signature) ?? presentMail(domain, settings, site);
    known.set(signature, rules);
    return rules.map((rule) => ({ who: { domain }, ...rule }));
  });
}

function presentMail(
  domain: DomainName,
  settings: Settings,
  site: PreparedSite,
): readonly Omit<Suggestion, 'who'>[] {
  const answers = grouped(projectsAsked(settings), (key) =>
    projectSignature(projectOf(key, settings)),
  ).flatMap((projects) => {
    const [key] = projects;
    const { certain, outcomes } = decideFacts(
      factsOfNewPerson(domain, projectOf(key, settings), site),
    );
    const [outcome] = outcomes;
    return certain && outcome !== undefined
      ? projects.map((project) => ({ project, outcome }))
      : [];
  });
  const mails = answers.filter(({ outcome }) => MAILS.includes(outcome));
  const alike = grouped(mails, ({ outcome }) => outcome);
  const everywhere = mails.length === projectsAsked(settings).length;
  return alike.map((same) => ruleFor(same, everywhere && alike.length === 1));
}

function ruleFor(
  same: readonly [Answer, ...Answer[]],
  everywhere: boolean,
): Omit<Suggestion, 'who'> {
  const gets = [same[0].outcome];
  const projects = same.flatMap(({ project }) => project ?? []);
  return everywhere ? { gets } : { projects, gets };
}

interface Answer {
  readonly project: string | undefined;
  readonly outcome: Outcome;
}
