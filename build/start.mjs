/** `npm start`: installs what is missing, builds what is stale, opens the sandbox. */
import { ensureInstalled } from './install.mjs';
import { runTypescript } from './run-typescript.mjs';

ensureInstalled();
const built = await runTypescript('build/build.ts', ['--stale']);
process.exitCode =
  built === 0 ? await runTypescript('sandbox/start.ts', process.argv.slice(2)) : built;
