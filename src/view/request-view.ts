/** What is said beside a request: of each person on it, which account they have and what an invite would send. */
import { MAX_PEOPLE, type PersonOnRequest, type RequestReport } from '../contract/entries';
import { outcomeBadge, type Badge, type OutcomeBadge } from './badge';
import { toAccountConditions } from './conditions';
import { toFailureView } from './failure-view';
import { toHeadline, type Headline } from './headline';
import { toPageView } from './page-view';
import type { Reader } from './reader';
import { settingOf } from './result-view';

export interface PersonView {
  readonly accountId: string;
  readonly name: string;
  readonly part: string;
  /** Kind of the account, and whether it is inactive. */
  readonly account: readonly Badge[];
  /** Absent where Jira hides it. */
  readonly address?: string;
  readonly headline?: Headline;
  /** Where several outcomes are possible: what leads to each. */
  readonly ways: readonly { readonly badge: OutcomeBadge; readonly conditions: string }[];
  /** The step that decides; in place of an answer, why there is none. */
  readonly notes: readonly string[];
}

export interface RequestView {
  /** The first line. */
  readonly intro: string;
  readonly people: readonly PersonView[];
  readonly warnings: readonly { readonly title: string; readonly text: string }[];
  /** Small print. */
  readonly remarks: readonly string[];
}

/** The view of a report. */
export function toRequestView(report: RequestReport, reader: Reader): RequestView {
  const { words } = reader;
  const { request } = words.entries;
  const { people, page, missing, isCut } = report;
  const { noRecord, contradicted, stale } = toPageView(page, reader);
  const warnings = [noRecord, contradicted, stale].flatMap((warning) => warning ?? []);
  const unread = missing.map(({ what, because }) =>
    what === 'reporter'
      ? request.reporterMissing(words.unknown[because])
      : request.participantsMissing(words.unknown[because]),
  );
  return {
    intro: introOf(report, reader),
    people: people.map((person) => toPersonView(person, reader)),
    warnings,
    remarks: [
      ...unread,
      ...(isCut ? [request.morePeople(MAX_PEOPLE)] : []),
      ...(people.length === 0 ? [] : [request.mailsFrom(settingOf(page).places.sender)]),
    ],
  };
}

/** Nobody is there only if that was read. */
function introOf({ people, missing }: RequestReport, { words }: Reader): string {
  const { request } = words.entries;
  return people.length === 0 && missing.length === 0
    ? request.nobody
    : request.people(people.length);
}

function toPersonView(person: PersonOnRequest, reader: Reader): PersonView {
  const { accountId, name, part, kind, active, answer } = person;
  const { accountTypes, entries } = reader.words;
  const { request } = entries;
  const type: Badge[] = kind === 'app' ? [] : [{ text: accountTypes[kind].name, tone: 'neutral' }];
  const common = {
    accountId,
    name,
    part: request[part],
    ways: [],
    account: [...type, ...(active ? [] : [{ text: request.isInactive, tone: 'danger' as const }])],
  };
  if (answer === undefined) {
    return { ...common, notes: [kind === 'app' ? request.isApp : request.isHidden] };
  }
  const { address } = answer;
  if ('failed' in answer) {
    const { title, advice } = toFailureView(answer.failed, reader);
    return { ...common, address, notes: [title, advice] };
  }
  const headline = toHeadline(answer, reader);
  const [only, ...more] = answer.headline.endings;
  return {
    ...common,
    address,
    headline,
    ways:
      more.length === 0
        ? []
        : answer.headline.endings.map((ending) => ({
            badge: outcomeBadge(ending.effect.outcome, reader),
            conditions: toAccountConditions(ending, reader),
          })),
    notes: [
      ...(only === undefined || more.length > 0 ? [] : [reader.words.steps[only.step]]),
      ...(headline.dispute === undefined ? [] : [headline.dispute]),
    ],
  };
}
