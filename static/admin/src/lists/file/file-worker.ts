/** The worker: reads one file beside the page, tells how far it is, and sends what was found. */
import { readFile } from './read-file';
import type { FileMessage, FileJob } from './read-beside';

self.onmessage = ({ data }: MessageEvent<FileJob>) => {
  const tell = (message: FileMessage): void => {
    self.postMessage(message);
  };
  void readFile(data.file, {
    chosen: data.chosen,
    onProgress: (bytes, all) => {
      tell({ is: 'progress', bytes, all });
    },
  }).then((answer) => {
    tell({ is: 'answer', answer });
  });
};
