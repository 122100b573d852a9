/** Answers to long questions: a worker works them out while the page stays free; without one the page does it itself. */
import { useEffect, useState } from 'react';
import { isInstant, runJob, type Job, type ResultOf } from './jobs';

export type Analysis<J extends Job> =
  | { readonly is: 'working' }
  | { readonly is: 'done'; readonly result: ResultOf<J> }
  | { readonly is: 'failed' };

interface Finished<J extends Job> {
  readonly job: J;
  readonly analysis: Analysis<J>;
}

const WORKING = { is: 'working' } as const;

/** Answers that were found already, for whoever comes back to a question. */
const FOUND = new WeakMap<Job, unknown>();

/** Long enough for the browser to draw what is on the page before it is kept busy. */
const AFTER_PAINT_MS = 50;

/** The answer to a job. Pass the same object until the question changes (`useMemo`); a newer job ends an older one. */
export function useAnalysis<J extends Job>(job: J): Analysis<J> {
  const [finished, setFinished] = useState<Finished<J>>();
  if (isInstant(job) && !FOUND.has(job)) FOUND.set(job, runJob(job));
  useEffect(() => {
    if (FOUND.has(job)) return undefined;
    return startJob(job, (analysis) => {
      if (analysis.is === 'done') FOUND.set(job, analysis.result);
      setFinished({ job, analysis });
    });
  }, [job]);
  if (finished?.job === job) return finished.analysis;
  return FOUND.has(job) ? { is: 'done', result: FOUND.get(job) as ResultOf<J> } : WORKING;
}

type Report<J extends Job> = (analysis: Analysis<J>) => void;

/** Begins a job; the function returned ends it, unheard. */
function startJob<J extends Job>(job: J, report: Report<J>): () => void {
  try {
    return startInWorker(job, report);
  } catch {
    return startInPage(job, report);
  }
}

/** A file of its own, so that the page's policy ("scripts from 'self' only") holds for it. */
function startInWorker<J extends Job>(job: J, report: Report<J>): () => void {
  const worker = new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module' });
  let stop = () => {
    worker.terminate();
  };
  worker.onmessage = ({ data }: MessageEvent<ResultOf<J>>) => {
    worker.terminate();
    report({ is: 'done', result: data });
  };
  worker.onerror = () => {
    worker.terminate();
    stop = startInPage(job, report);
  };
  worker.postMessage(job);
  return () => {
    stop();
  };
}

function startInPage<J extends Job>(job: J, report: Report<J>): () => void {
  const timer = setTimeout(() => {
    report(answerOf(job));
  }, AFTER_PAINT_MS);
  return () => {
    clearTimeout(timer);
  };
}

function answerOf<J extends Job>(job: J): Analysis<J> {
  try {
    return { is: 'done', result: runJob(job) };
  } catch {
    return { is: 'failed' };
  }
}
