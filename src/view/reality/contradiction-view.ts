/** The accounts that contradict the record, one line per domain and kind, and what the record said would happen. */
import type { AccountKind } from '../../audit/evidence/sighting';
import type { Observation } from '../../audit/evidence/sighting';
import { factsOfNewPerson, projectOf, projectsAsked } from '../../audit/new-person';
import { seenConcern } from '../../contract/explained';
import { decideFacts } from '../../decide/decide';
import type { DomainName } from '../../decide/domain-name';
import { OUTCOMES } from '../../decide/outcome';
import type { Settings } from '../../decide/settings';
import { prepareSite } from '../../decide/site';
import type { AdminReader } from '../admin-reader';
import { either } from '../join';
import { readableDomain } from '../readable-domain';
import { spanText } from './day';

export interface ContradictionLine {
  /** How it is explained away. */
  readonly concern: string;
  readonly text: string;
  readonly when: string;
  /** What the record said a new person there gets. */
  readonly recorded: string;
}

interface Group {
  readonly domain: DomainName;
  readonly made: AccountKind;
  readonly count: number;
  readonly after: string;
  readonly by: string;
}

/** The lines; most accounts first. */
export function toContradictionLines(
  contradicting: readonly Observation[],
  settings: Settings,
  reader: AdminReader,
): readonly ContradictionLine[] {
  const { contradictions: words } = reader.admin.reality;
  const choicesOf = choicesAsRecorded(settings, reader);
  return groupsOf(contradicting).map((group) => {
    const { domain, made, count } = group;
    return {
      concern: seenConcern(group),
      text: words.line(made, count, readableDomain(domain) ?? domain),
      when: spanText(group, words, reader),
      recorded: words.recorded(choicesOf(domain)),
    };
  });
}

function groupsOf(contradicting: readonly Observation[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const one of contradicting) {
    const key = seenConcern(one);
    const known = groups.get(key);
    groups.set(key, known === undefined ? one : together(known, one));
  }
  return [...groups.values()].sort((a, b) => b.count - a.count);
}

function together(known: Group, one: Observation): Group {
  return {
    ...known,
    count: known.count + one.count,
    after: one.after < known.after ? one.after : known.after,
    by: one.by > known.by ? one.by : known.by,
  };
}

/** Over all recorded projects. */
function choicesAsRecorded(
  settings: Settings,
  reader: AdminReader,
): (domain: DomainName) => string {
  const site = prepareSite(settings.site);
  const projects = projectsAsked(settings).map((key) => projectOf(key, settings));
  return (domain) => {
    const outcomes = new Set(
      projects.flatMap((project) => decideFacts(factsOfNewPerson(domain, project, site)).outcomes),
    );
    const told = OUTCOMES.filter((outcome) => outcomes.has(outcome));
    return either(
      told.map((outcome) => reader.words.outcomes[outcome].choice),
      reader,
    );
  };
}
