/** The modules of manifest.yml that run without a page: consumers of queues, triggers of product events, schedules. */
import * as v from 'valibot';

/** The platform runs these 55 seconds unless their function says more, up to 900. */
const BACKGROUND_SECONDS = 55;
/** What listens to product events has the time of any function; `timeoutSeconds` is for the others. */
const TRIGGER_SECONDS = 25;
const MOST_SCHEDULES = 5;

const MINUTE_MS = 60_000;
const INTERVALS = {
  fiveMinute: 5 * MINUTE_MS,
  hour: 60 * MINUTE_MS,
  day: 24 * 60 * MINUTE_MS,
  week: 7 * 24 * 60 * MINUTE_MS,
} as const;

export type Interval = keyof typeof INTERVALS;

const Key = v.pipe(v.string(), v.regex(/^[a-zA-Z0-9_-]+$/));

/** `modules.function` */
export const FunctionModule = v.object({
  key: v.string(),
  handler: v.string(),
  timeoutSeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(900))),
});

/** Those of `modules` that have no page. */
export const BACKGROUND_MODULES = {
  consumer: v.optional(
    v.array(
      v.strictObject({
        key: v.string(),
        queue: v.pipe(v.string(), v.regex(/^[a-zA-Z0-9-_]+$/)),
        function: v.string(),
      }),
    ),
    [],
  ),
  trigger: v.optional(
    v.array(
      v.strictObject({
        key: Key,
        function: v.string(),
        events: v.pipe(v.array(v.string()), v.minLength(1)),
        filter: v.optional(v.strictObject({ ignoreSelf: v.boolean() })),
      }),
    ),
    [],
  ),
  scheduledTrigger: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          key: Key,
          function: v.string(),
          interval: v.picklist(['fiveMinute', 'hour', 'day', 'week']),
          // A sandbox has no licences: nothing is held back.
          filter: v.optional(v.strictObject({ appIsLicensed: v.boolean() })),
        }),
      ),
      v.maxLength(MOST_SCHEDULES, `at most ${String(MOST_SCHEDULES)} scheduled triggers`),
    ),
    [],
  ),
} as const;

type Modules = {
  readonly [K in keyof typeof BACKGROUND_MODULES]: v.InferOutput<(typeof BACKGROUND_MODULES)[K]>;
} & { readonly function: readonly v.InferOutput<typeof FunctionModule>[] };

interface Runs {
  readonly key: string;
  /** `file.export` of its function. */
  readonly handler: string;
  readonly timeoutMs: number;
}

/** What works off a queue. */
export interface Consumer extends Runs {
  readonly queue: string;
}

/** What listens to product events. */
export interface Trigger extends Runs {
  readonly events: readonly string[];
  /** Events that the app itself caused are kept from it; nothing here is caused by an app. */
  readonly ignoreSelf: boolean;
}

/** What runs again and again. */
export interface Schedule extends Runs {
  readonly interval: Interval;
  readonly everyMs: number;
}

export interface BackgroundModules {
  readonly consumers: readonly Consumer[];
  readonly triggers: readonly Trigger[];
  readonly schedules: readonly Schedule[];
}

/** Each with its function; throws where there is none. */
export function backgroundModulesOf(modules: Modules): BackgroundModules {
  const worker = (module: { readonly key: string; readonly function: string }) => {
    const found = modules.function.find(({ key }) => key === module.function);
    if (!found) throw new Error(`module ${module.key}: no function ${module.function}`);
    return found;
  };
  const background = (module: { readonly key: string; readonly function: string }): Runs => {
    const { handler, timeoutSeconds = BACKGROUND_SECONDS } = worker(module);
    return { key: module.key, handler, timeoutMs: timeoutSeconds * 1000 };
  };
  return {
    consumers: modules.consumer.map((one) => ({ ...background(one), queue: one.queue })),
    triggers: modules.trigger.map((one) => ({
      key: one.key,
      handler: worker(one).handler,
      timeoutMs: TRIGGER_SECONDS * 1000,
      events: one.events,
      ignoreSelf: one.filter?.ignoreSelf ?? false,
    })),
    schedules: modules.scheduledTrigger.map((one) => ({
      ...background(one),
      interval: one.interval,
      everyMs: INTERVALS[one.interval],
    })),
  };
}
