/** What a fresh process does with one engine: its first decision, and what many allocate. Bundled with the engine. */
import type { Engine } from './engine';
import { situations } from './situations';
import { nanosecondsOf } from './timing';

const DECISIONS = 500;
const WARM = 3000;
const ROUNDS = 5;

/** `gc` is there when node was started with --expose-gc. */
declare const gc: (() => void) | undefined;

/** Says on standard output, as JSON, how long it took from `began` until the first decision. */
export async function firstDecision(engine: Engine, began: number): Promise<void> {
  const [situation] = situations(1, 3);
  const { decide } = await engine.ready();
  if (situation !== undefined) await decide(situation);
  say({ loadMs: performance.now() - began });
}

/** Says how many bytes of the heap a decision takes. The young generation is so large that nothing is collected meanwhile. */
export async function allocations(engine: Engine): Promise<void> {
  const some = situations(DECISIONS);
  const engineReady = await engine.ready();
  const decideAll = async (): Promise<void> => {
    if (engineReady.kind === 'sync') for (const one of some) engineReady.decide(one);
    else for (const one of some) await engineReady.decide(one);
  };
  for (let done = 0; done < WARM; done += DECISIONS) await decideAll();
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    gc?.();
    const before = process.memoryUsage().heapUsed;
    await decideAll();
    rounds.push((process.memoryUsage().heapUsed - before) / DECISIONS);
  }
  say({ bytes: rounds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? NaN });
}

/** Decides the situations as often as it is told to, whenever it is told, and answers with the nanoseconds of one. */
export async function takeTurns(engine: Engine, count: number): Promise<void> {
  const turn = { decide: await engine.ready(), situations: situations(count) };
  process.on('message', (times: number) => {
    void nanosecondsOf(turn, times).then((time) => process.send?.(time));
  });
  process.send?.(0);
}

function say(figures: Readonly<Record<string, number>>): void {
  process.stdout.write(JSON.stringify(figures));
}
