/** Every engine side by side: first it has to decide as we do, then it is measured. */
import { agreement } from './agreement';
import { ENGINES } from './all';
import { EXPLAINING, type EngineName } from './engine';
import { bundleEngines, inFreshProcesses, timesInTurns } from './fresh-process';
import { ratiosOf, type EngineFigures, type Engines } from './ratios';
import { situations } from './situations';

const SITUATIONS = 20_000;
const TIMED = 1000;

export async function engineFigures(): Promise<Engines> {
  const all = situations(SITUATIONS);
  const agreed: number[] = [];
  for (const { name, ready } of ENGINES) agreed.push(await agreement(name, await ready(), all));
  const names = ENGINES.map(({ name }) => name);
  await bundleEngines(names);
  const times = await timesInTurns(names, TIMED);
  const figures: Partial<Record<EngineName, EngineFigures>> = {};
  for (const [index, name] of names.entries()) {
    figures[name] = {
      agrees: agreed[index] ?? 0,
      nanoseconds: Math.round(times[index] ?? NaN),
      explains: EXPLAINING.includes(name),
      ...(await inFreshProcesses(name)),
    };
  }
  const complete = figures as Engines['figures'];
  return { figures: complete, ...ratiosOf(complete) };
}
