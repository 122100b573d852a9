/** The findings of the record as it is now, with how old it is. */
import { useMemo } from 'react';
import { daysUnconfirmed } from '../../../../src/contract/stale';
import { useAnalysis, type Analysis } from '../analysis/use-analysis';
import type { Job } from '../analysis/jobs';
import { useSetup } from '../use-setup';

type FindingsJob = Extract<Job, { readonly kind: 'findings' }>;

/** The last question: whoever comes back to the part asks the same one. */
let last: FindingsJob | undefined;

/** Worked out beside the page. */
export function useFindings(): Analysis<FindingsJob> {
  const { record, settings, audit } = useSetup();
  const days = record && daysUnconfirmed(record.confirmedAt, Date.now());
  const staleAfterDays = audit.staleAfterDays.value;
  const job = useMemo(() => {
    const age = days === undefined ? undefined : { daysUnconfirmed: days, staleAfterDays };
    if (last?.settings !== settings || !isSameAge(last.age, age)) {
      last = { kind: 'findings', settings, ...(age === undefined ? {} : { age }) };
    }
    return last;
  }, [settings, days, staleAfterDays]);
  return useAnalysis(job);
}

function isSameAge(a: FindingsJob['age'], b: FindingsJob['age']): boolean {
  return a?.daysUnconfirmed === b?.daysUnconfirmed && a?.staleAfterDays === b?.staleAfterDays;
}
