/** Every fault that the sandbox knows: each alone, and any of them together. */
import * as fc from 'fast-check';
import { NO_FAULTS } from '../../../sandbox/site/examples/example';
import type { Faults } from '../../../sandbox/site/settings';

/** A switch of the switchboard. */
export type Kind = Exclude<keyof Faults, 'seed'>;
type Values = { readonly [K in Kind]: Readonly<Record<Faults[K], true>> };

/** A new fault does not compile until it stands here, and is tried from then on. */
const VALUES: Values = {
  jira: {
    ok: true,
    slow: true,
    stuck: true,
    down: true,
    flaky: true,
    'rate-limited': true,
    bursts: true,
    malformed: true,
    cut: true,
    empty: true,
    refuses: true,
    'no-browse-permission': true,
    'no-experimental': true,
  },
  storage: { ok: true, slow: true, refuse: true, flaky: true },
  queue: { ok: true, twice: true, 'out-of-order': true, killed: true, everything: true },
  events: { none: true, lost: true, twice: true, late: true },
  invoke: { ok: true, killed: true },
};

const KINDS = Object.keys(VALUES) as readonly Kind[];

function valuesOf<K extends Kind>(kind: K): readonly Faults[K][] {
  return Object.keys(VALUES[kind]) as unknown as readonly Faults[K][];
}

/** What falls by chance is tried as it falls with each of these. */
const SEEDS: Readonly<Record<string, readonly number[]>> = {
  'storage flaky': [1, 2, 3],
  'invoke killed': [1, 2, 3, 4],
};

/** Each value of each fault, with the others at rest. */
export const SINGLE_FAULTS: readonly Faults[] = KINDS.flatMap((kind) =>
  valuesOf(kind)
    .filter((value) => value !== NO_FAULTS[kind])
    .flatMap((value) =>
      (SEEDS[`${kind} ${value}`] ?? [1]).map((seed) => ({ ...NO_FAULTS, [kind]: value, seed })),
    ),
);

const anyFaults: fc.Arbitrary<Faults> = fc.record({
  jira: fc.constantFrom(...valuesOf('jira')),
  storage: fc.constantFrom(...valuesOf('storage')),
  queue: fc.constantFrom(...valuesOf('queue')),
  events: fc.constantFrom(...valuesOf('events')),
  invoke: fc.constantFrom(...valuesOf('invoke')),
  seed: fc.integer({ min: 1, max: 1000 }),
});

/** So many combinations, the same ones every time. */
export function combinedFaults(count: number): readonly Faults[] {
  return count === 0 ? [] : fc.sample(anyFaults, { numRuns: count, seed: 20_261_125 });
}

/** The switches that are not at rest. */
export function kindsOf(faults: Faults): readonly Kind[] {
  return KINDS.filter((kind) => faults[kind] !== NO_FAULTS[kind]);
}

/** For the name of a test. */
export function titleOf(faults: Faults): string {
  const wrong = kindsOf(faults).map((kind) => `${kind} ${faults[kind]}`);
  return [...wrong, `seed ${String(faults.seed)}`].join(', ');
}
