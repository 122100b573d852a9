/** What would change for the rows of a list under other settings. */
import { compareRuns } from '../../audit/lists/compare-runs';
import type { RunComparison } from '../../audit/lists/compare-runs';
import type { ListVerdict } from '../../contract/lists';
import type { Settings } from '../../decide/settings';
import type { AdminReader } from '../admin-reader';
import type { LoadedList } from './loaded-list';
import { rerun } from './rerun';
import { changedRows, toRunComparisonView, type RunComparisonView } from './run-comparison-view';

export interface ListWhatIf {
  readonly comparison: RunComparison<ListVerdict>;
  /** The same rows under the other settings. */
  readonly after: LoadedList;
  readonly view: RunComparisonView;
}

/** The list as it is, beside the same list under these settings. */
export function toListWhatIf(
  list: LoadedList,
  settings: Settings,
  reader: AdminReader,
): ListWhatIf {
  const after = rerun(list, settings);
  const comparison = compareRuns(list, after);
  const { nothing, summary } = reader.admin.lists.whatIf;
  const { changed, otherReason } = changedRows(comparison);
  const rows = list.rows.length;
  return {
    comparison,
    after,
    view: {
      ...toRunComparisonView(comparison, list, after, reader),
      summary: changed + otherReason === 0 ? nothing(rows) : summary(changed, rows),
    },
  };
}
