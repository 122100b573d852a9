/** The worker: does one job at a time, beside the page, and sends the answer back. */
import { runJob, type Job } from './jobs';

self.onmessage = ({ data }: MessageEvent<Job>) => {
  self.postMessage(runJob(data));
};
