/** The record that a draft was begun on, so that two drafts can be combined. */
import { useEffect, useState } from 'react';
import type { SettingsFile } from '../../../../src/contract/settings-file';
import { readRevision } from '../invoke';

export type Base =
  | { readonly is: 'reading' }
  /** Absent file: nothing was recorded before. */
  | { readonly is: 'known'; readonly file: SettingsFile | undefined }
  /** It is not kept any more, or could not be read. */
  | { readonly is: 'lost' };

/** Reads it, where it is not at hand. */
export function useBase(revision: string | undefined): Base {
  const [base, setBase] = useState<Base>(
    revision === undefined ? { is: 'known', file: undefined } : { is: 'reading' },
  );
  useEffect(() => {
    if (revision === undefined) return;
    let isGone = false;
    void readRevision(revision).then((reply) => {
      if (!isGone) setBase(reply.ok ? { is: 'known', file: reply.data.file } : { is: 'lost' });
    });
    return () => {
      isGone = true;
    };
  }, [revision]);
  return base;
}
