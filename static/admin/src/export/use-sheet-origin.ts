/** Where an export comes from: the site, the revision that is recorded, and the moment. */
import type { SheetOrigin } from '../../../../src/view/export-sheet';
import { useSetup } from '../use-setup';
import { useSiteUrl } from '../use-site-url';

/** The origin of an export that is made now. */
export function useSheetOrigin(): () => SheetOrigin {
  const { record } = useSetup();
  const site = useSiteUrl();
  return () => ({
    ...(site === undefined ? {} : { site }),
    ...(record === undefined ? {} : { revision: record.revision, savedAt: record.savedAt }),
    exportedAt: new Date().toISOString(),
  });
}
