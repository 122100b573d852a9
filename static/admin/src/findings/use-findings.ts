/** The findings of the record as it is now, with how old it is. */
import { useMemo } from 'react';
import { daysUnconfirmed } from '../../../../src/contract/stale';
import { useAnalysis, type Analysis } from '../analysis/use-analysis';
import type { Job } from '../analysis/jobs';
import { useSetup } from '../use-setup';

type FindingsJob = Extract<Job, { readonly kind: 'findings' }>;

/** Worked out beside the page. */
export function useFindings(): Analysis<FindingsJob> {
  const { record, settings, audit } = useSetup();
  const days = record && daysUnconfirmed(record.confirmedAt, Date.now());
  const staleAfterDays = audit.staleAfterDays.value;
  const job = useMemo(
    (): FindingsJob => ({
      kind: 'findings',
      settings,
      ...(days === undefined ? {} : { age: { daysUnconfirmed: days, staleAfterDays } }),
    }),
    [settings, days, staleAfterDays],
  );
  return useAnalysis(job);
}
