/** The reason for a mute or an explanation, as far as it is written. */
import { useCallback, useState } from 'react';
import { useSetup } from '../use-setup';
import { keepReason, readReason } from './reason-draft';

/** Text, and a way to change it; empty text is forgotten. */
export function useReason(code: string): readonly [string, (reason: string) => void] {
  const revision = useSetup().record?.revision ?? '';
  const [reason, setReason] = useState(() => readReason({ revision, code }));
  const change = useCallback(
    (next: string) => {
      setReason(next);
      keepReason({ revision, code }, next);
    },
    [revision, code],
  );
  return [reason, change];
}
