/** What the admin page says about statements that must stay true. */
import type { AdminCatalog } from '../catalog';
import type { GuardrailSaid, GuardrailsWords } from '../guardrails-words';
import type { Say } from '../say';
import { each } from './each';

type Messages = AdminCatalog['guardrails'];

/** The sentences about guardrails. */
export function guardrailsWords(m: Messages, say: Say): GuardrailsWords {
  return {
    ...m,
    brokenTitle: (count) => say(m.brokenTitle, { count }),
    mayBreakTitle: (count) => say(m.mayBreakTitle, { count }),
    gets: (address, choices, project) =>
      say(m.gets, { address, choices, project, hasProject: project !== undefined }),
    couldGet: (address, choices, project) =>
      say(m.couldGet, { address, choices, project, hasProject: project !== undefined }),
    dependsOn: (facts) => say(m.dependsOn, { facts }),
    sentence: (said) => sentence(said, m.sentence, say),
    title: (count) => say(m.title, { count }),
    counts: each(m.counts, (message) => (count) => say(message, { count })),
    editThis: (name) => say(m.editThis, { name }),
    removeThis: (name) => say(m.removeThis, { name }),
    removed: (name) => say(m.removed, { name }),
    addThis: (sentence) => say(m.addThis, { sentence }),
    addDomains: (count) => say(m.addDomains, { count }),
    domainsToday: (count) => say(m.domainsToday, { count }),
    moreDomains: (count) => say(m.moreDomains, { count }),
    theirs: (count) => say(m.theirs, { count }),
    mine: (count) => say(m.mine, { count }),
    brokenAt: (path) => say(m.brokenAt, { path }),
    foundTitle: (count) => say(m.foundTitle, { count }),
    alreadyThere: (count) => say(m.alreadyThere, { count }),
    repeated: (names) => say(m.repeated, { names }),
    addFound: (count) => say(m.addFound, { count }),
  };
}

function sentence(said: GuardrailSaid, m: Messages['sentence'], say: Say): string {
  const { who, gets, never, projects } = said;
  const [about, domain] = 'domain' in who ? (['domain', who.domain] as const) : [who.group, ''];
  const forbidden = forbiddenTable(said, m);
  const must = gets === undefined ? undefined : say(m.gets[about], { domain, gets });
  const mustNot = forbidden && say(forbidden[about], { domain, never });
  const rule =
    must !== undefined && mustNot !== undefined
      ? say(m.both, { must, mustNot })
      : (must ?? mustNot ?? '');
  return projects === undefined ? rule : say(m.inProjects, { rule, projects });
}

/** Silence is said in other words than what is got. */
function forbiddenTable(
  { never, neverSilent }: GuardrailSaid,
  m: Messages['sentence'],
): Messages['sentence']['never'] | undefined {
  if (never === undefined) return neverSilent ? m.neverSilent : undefined;
  return neverSilent ? m.neverEither : m.never;
}
