/** `npm test`: installs what is missing, then runs every gate. */
import { ensureInstalled } from './install.mjs';
import { runTypescript } from './run-typescript.mjs';

ensureInstalled();
process.exitCode = await runTypescript('build/gates.ts', process.argv.slice(2));
