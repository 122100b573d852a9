/** What the bench says: medians, ratios, and a record that is one. The times themselves are no test. */
import { dollarsOf } from '../bench/check-figures';
import { growthRatio } from '../bench/decisions';
import { agreement, stepsOf } from '../bench/engines/agreement';
import { ENGINE_NAMES, type Decide, type Situation } from '../bench/engines/engine';
import { EXCLUSIVE_RULES } from '../bench/engines/exclusive-rules';
import { floor } from '../bench/engines/floor';
import { knownFactsOf, type KnownFacts } from '../bench/engines/known-facts';
import { ratiosOf, type Engines } from '../bench/engines/ratios';
import { holds, NOT_GRANTED, RULES, stepsBy, type Act } from '../bench/engines/rules';
import { situations } from '../bench/engines/situations';
import type { Growth } from '../bench/growth';
import { largeFile } from '../bench/large-file';
import { timed, timesOf } from '../bench/measure';
import { sideBySide, table, type Result } from '../bench/report';
import { parseSettingsFile } from '../src/contract/settings-file';
import { decide } from '../src/decide/decide';
import { STEP_IDS, type StepId } from '../src/decide/step-id';
import type { Verdict } from '../src/decide/verdict';

test.each([
  { runs: [5], medianMs: 5, worstMs: 5 },
  { runs: [9, 1, 2], medianMs: 2, worstMs: 9 },
  { runs: [1, 2, 4, 10], medianMs: 3, worstMs: 10 },
])('median and worst of $runs', ({ runs, ...said }) => {
  expect(timesOf(runs)).toEqual({ ...said, runs: runs.length });
});

test('the run that warms up is not counted', () => {
  let calls = 0;
  expect(timed(3, () => (calls += 1)).runs).toBe(3);
  expect(calls).toBe(4);
});

test('the record is a settings file of the size that was asked for', () => {
  const parsed = parseSettingsFile(largeFile({ domains: 40, projects: 7 }));
  if (!parsed.ok) throw new Error(parsed.problem.path);
  const { site, projects } = parsed.settings;
  expect([site.approvedDomains?.size, site.externalDomains?.length, projects.size]).toEqual([
    40, 40, 7,
  ]);
});

function resultOf(few: number, many: number): Result {
  return {
    machine: { cpus: 2, model: 'any', node: 'any', load: 1.25 },
    sizes: { few: 'a few', many: 'very many' },
    measures: sideBySide({ map: timesOf([few]), gone: timesOf([1]) }, { map: timesOf([many]) }),
  };
}

test.each([
  { kept: undefined, row: /^map +2\.0 +50 +50 +25\.00× +–$/m },
  { kept: resultOf(2, 100), row: /^map +2\.0 +50 +50 +25\.00× +0\.50×$/m },
])('sizes and results are compared as ratios', ({ kept, row }) => {
  const text = table(resultOf(2, 50), kept);
  expect(text).toMatch(row);
  expect(text).not.toContain('gone');
  expect(text).toContain('2 processors, load 1.3');
});

describe('the engines of the bench', () => {
  const SOME = situations(1000);

  test('the situations are the same every time, and reach every step that decides', () => {
    expect(situations(60)).toEqual(situations(60));
    const met = new Set<StepId>(situations(3000).flatMap((one) => decided(one).decidedBy));
    expect(STEP_IDS.filter((step) => !step.startsWith('D') && !met.has(step))).toEqual([]);
  });

  test('the floor says the same as the core, word for word', async () => {
    expect(await agreement('floor', await floor.ready(), SOME)).toBe(SOME.length);
  });

  test('the rules for the other engines give every step that matched, in order', () => {
    for (const one of SOME) {
      expect(stepsBy(idOfFirst, knownFactsOf(one))).toEqual(stepsOf(decided(one)));
    }
  });

  test('where their order says nothing exactly one of each list matches', () => {
    for (const one of SOME) {
      const facts = knownFactsOf(one);
      const steps = EXCLUSIVE_RULES.filter(
        ({ when, unless }) =>
          holds(when, facts) && !unless.some((condition) => holds(condition, facts)),
      ).flatMap((rule) => rule.steps);
      expect(steps).toEqual(stepsOf(decided(one)));
    }
  });

  test('an engine that decides otherwise is an error that names the situation', async () => {
    const wrong: Decide = { kind: 'sync', decide: () => ['T9'] };
    await expect(agreement('casl', wrong, SOME)).rejects.toThrow(
      /^casl decides otherwise:\ninvite {3}\{"address":"[^\n]+\nsettings \{[^\n]+\nsays {5}\["T9"\]\ncore/,
    );
  });

  test('ratios hold the engines against ours, the fastest of those that explain', () => {
    const figures = Object.fromEntries(
      ENGINE_NAMES.map((name, index) => [name, { nanoseconds: 100 * (index + 1) }]),
    ) as unknown as Engines['figures'];
    expect(ratiosOf(figures)).toEqual({ coreToFloor: 0.33, fastestExplainingEngineToCore: 5 });
  });

  test('growth is the largest site over the smallest', () => {
    const growth = [100, 200, 130].map((nanoseconds) => ({ nanoseconds }) as Growth);
    expect(growthRatio(growth)).toBe(1.3);
  });
});

function decided({ invite, site }: Situation): Verdict {
  return decide(invite, site);
}

function idOfFirst(act: Act, facts: KnownFacts): string {
  const rules = act === 'invite' ? RULES : NOT_GRANTED;
  return rules.find(({ when }) => holds(when, facts))?.id ?? '';
}

test('a check costs its time, and more where it writes', () => {
  const storage = { operation: 'get', keys: ['a'], status: 200, ms: 1 };
  const free = { ms: 1000, rest: [], storage: [] };
  expect(dollarsOf(free)).toBeCloseTo(0.25 * 0.000025, 12);
  const read = dollarsOf({ ...free, storage: [storage] });
  const written = dollarsOf({ ...free, storage: [{ ...storage, operation: 'set' }] });
  expect(written - dollarsOf(free)).toBeGreaterThan(read - dollarsOf(free));
});
