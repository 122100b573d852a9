/** `npm run build`: makes every bundle; with `--stale` only those whose sources changed. Names narrow it down. */
import { isStale, remember } from './freshness';
import { TARGETS } from './targets';

async function main(args: readonly string[]): Promise<void> {
  const staleOnly = args.includes('--stale');
  const names = args.filter((arg) => !arg.startsWith('--'));
  for (const target of TARGETS) {
    if (names.length > 0 && !names.includes(target.name)) continue;
    if (staleOnly && !(await isStale(target))) continue;
    const began = Date.now();
    const note = await target.make();
    await remember(target);
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    console.log(`Built ${target.name} in ${seconds} s${note === undefined ? '' : ` (${note})`}.`);
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
