/** The table of lists: what each is called, who made it, how it stands, what came out, and how long it is kept. */
import { ROW_KINDS } from '../../audit/lists/row-kind';
import type { ListReport } from '../../contract/lists';
import { toAge } from '../age';
import { numberText } from '../number-text';
import type { Reader } from '../reader';
import { kindBadge, type KindBadge } from './kind-badge';
import { toProgressView, type ProgressView } from './progress-view';

export interface PastListView {
  readonly id: string;
  readonly name: string;
  readonly project: string;
  readonly source: string;
  readonly madeOn: string;
  /** Account id, for the platform's own user element; words where it is the reader. */
  readonly by: string;
  readonly isMine: boolean;
  readonly byText?: string;
  readonly made: string;
  readonly progress: ProgressView;
  /** So far; kinds that no row has are left out. */
  readonly counts: readonly { readonly badge: KindBadge; readonly text: string }[];
  readonly expires: string;
}

const DAY = 86_400_000;

/** One row per list, in the order given; `me` is the account id of whoever reads. */
export function toPastLists(
  lists: readonly ListReport[],
  me: string | undefined,
  reader: Reader,
): readonly PastListView[] {
  return lists.map((report) => toPastList(report, me, reader));
}

function toPastList(report: ListReport, me: string | undefined, reader: Reader): PastListView {
  const { past, sources } = reader.words.lists;
  const { id, name, project, by, madeOn, counts, source } = report;
  const isMine = by === me;
  return {
    id,
    name,
    project: project.key,
    source: sources[source],
    madeOn: past.madeOn[madeOn],
    by,
    isMine,
    ...(isMine ? { byText: past.you } : {}),
    made: toAge(report.at, reader) ?? report.at,
    progress: toProgressView(report, reader),
    counts: ROW_KINDS.flatMap((kind) => {
      // Invalid addresses are counted with the errors here: only their rows tell them apart.
      const count = kind === 'invalid' ? 0 : (counts[kind] ?? 0);
      return count === 0
        ? []
        : [{ badge: kindBadge(kind, reader), text: numberText(count, reader) }];
    }),
    expires: expiresText(report, reader),
  };
}

function expiresText({ expiresAt }: ListReport, { words, now }: Reader): string {
  const { expiresIn, expiresToday } = words.lists.past;
  const days = Math.floor((Date.parse(expiresAt) - now) / DAY);
  return days >= 1 ? expiresIn(days) : expiresToday;
}
