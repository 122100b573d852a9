import { recordWith } from '../../../../tests/audit/sound-record';
import { runJob, type Job } from './jobs';

interface WorkerScope {
  onmessage?: (event: { readonly data: Job }) => void;
  postMessage: (answer: unknown) => void;
}

test('a job that arrives is answered', async () => {
  const answers: unknown[] = [];
  const scope: WorkerScope = { postMessage: (answer) => answers.push(answer) };
  Object.assign(globalThis, { self: scope });
  await import('./analysis-worker');
  const job: Job = { kind: 'findings', settings: recordWith({ internal: false }) };
  scope.onmessage?.({ data: job });
  expect(answers).toEqual([runJob(job)]);
});
