/** The accounts that appeared, held against the record as it is now. */
import { useMemo } from 'react';
import { toObservations } from '../../../../src/contract/observations';
import type { RealityReport } from '../../../../src/contract/reality';
import type { Settings } from '../../../../src/decide/settings';
import type { Job } from '../analysis/jobs';
import { useAnalysis, type Analysis } from '../analysis/use-analysis';
import { useSetup } from '../use-setup';

type RealityJob = Extract<Job, { readonly kind: 'reality' }>;

interface Asked {
  readonly report: RealityReport;
  readonly settings: Settings;
  readonly job: RealityJob;
}

/** The last question: the tab and the part ask the same one. */
let last: Asked | undefined;

/** Worked out beside the page. */
export function useJudged(report: RealityReport): Analysis<RealityJob> {
  const { record, settings } = useSetup();
  const since = record?.savedAt ?? '';
  const job = useMemo(() => {
    if (last?.report !== report || last.settings !== settings || last.job.since !== since) {
      const observations = toObservations(report.seen, report.explained.value);
      last = { report, settings, job: { kind: 'reality', settings, observations, since } };
    }
    return last.job;
  }, [report, settings, since]);
  return useAnalysis(job);
}
