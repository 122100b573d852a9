/** One address in one project, before and after: whether what one came for is so in the copy. */
import { newPerson, projectOf } from '../audit/new-person';
import { decide } from '../decide/decide';
import type { Outcome } from '../decide/outcome';
import type { Settings } from '../decide/settings';
import type { PreparedSite } from '../decide/site';
import type { AdminReader } from './admin-reader';
import { toAnswer, type AnswerView } from './answer-view';
import type { Meant } from './wish';

/** What one came with: whom one asked about, where, and what they should get. */
export interface Focus {
  readonly meant: Meant;
  readonly project: string | undefined;
  readonly wish?: Outcome;
}

export interface FocusView {
  readonly title: string;
  readonly before: AnswerView;
  readonly after: AnswerView;
  readonly isChanged: boolean;
  /** Whether the copy makes the wish certain; absent without a wish. */
  readonly fulfilled?: { readonly is: boolean; readonly text: string };
}

/** A record and its index. */
export interface Setup {
  readonly settings: Settings;
  readonly site: PreparedSite;
}

/** The view of a focus. */
export function toFocusView(
  { meant, project, wish }: Focus,
  record: Setup,
  copy: Setup,
  reader: AdminReader,
): FocusView {
  const { about, fulfilled, notFulfilled } = reader.admin.whatIf;
  const verdictIn = ({ settings, site }: Setup) =>
    decide(newPerson(meant.example, projectOf(project, settings)), site);
  const is = verdictIn(copy);
  const [before, after] = [toAnswer(verdictIn(record), reader), toAnswer(is, reader)];
  const isSo = is.certain && is.outcomes[0] === wish;
  const name = wish && reader.words.outcomes[wish].choice;
  return {
    title: about(meant.name, project),
    before,
    after,
    isChanged: before.text !== after.text,
    ...(name === undefined
      ? {}
      : { fulfilled: { is: isSo, text: isSo ? fulfilled(name) : notFulfilled(name) } }),
  };
}
