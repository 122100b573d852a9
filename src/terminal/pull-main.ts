/** Starts `pull` with the streams and the environment of this process. */
import { localeOf } from './locale';
import { KEY_VARIABLE } from './pull/arguments';
import { pull } from './pull/pull';

void pull(process.argv.slice(2), {
  output: process.stdout,
  errors: process.stderr,
  key: process.env[KEY_VARIABLE],
  locale: localeOf(process.env),
}).then((code) => {
  process.exitCode = code;
});
