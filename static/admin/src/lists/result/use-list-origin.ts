/** Where the export of a list comes from: its answers are those of the revision under which it was made. */
import type { ListReport } from '../../../../../src/contract/lists';
import type { SheetOrigin } from '../../../../../src/view/export-sheet';
import { useSheetOrigin } from '../../export/use-sheet-origin';

/** The origin of an export that is made now. */
export function useListOrigin({ revision }: Pick<ListReport, 'revision'>): () => SheetOrigin {
  const origin = useSheetOrigin();
  return () => {
    const { site, exportedAt } = origin();
    return {
      ...(site === undefined ? {} : { site }),
      ...(revision === undefined ? {} : { revision }),
      exportedAt,
    };
  };
}
