/** Starts `predict` with the streams of this process. */
import { localeOf } from './locale';
import { predict } from './predict';

// A reader that stops early (`| head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});

void predict(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  locale: localeOf(process.env),
}).then((code) => {
  process.exitCode = code;
});
