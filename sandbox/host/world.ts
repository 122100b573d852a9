/** Everything that runs behind the sandbox's server: the site, the app's storage, its back end, the clock, the disk. */
import { join } from 'node:path';
import { SETTINGS_POINTER } from '../../src/context/keys';
import type { Faults } from '../site/settings';
import type { ExampleName } from '../site/types';
import { openBackground, type Background } from './background';
import { makeClock, type Clock } from './clock';
import { openDisk, type Disk } from './disk';
import { makeForgeFetch, type ForgeFetch } from './forge-fetch';
import { makeInvoker, TIMEOUT_MS, type Invoker } from './invoke/invoke';
import { invokeFault } from './invoke/invoke-faults';
import { makeRunForNobody, type RunForNobody } from './invoke/run-for-nobody';
import { keptNumber, openKeptSite } from './keep';
import { simulatedJira } from './jira';
import { readManifest, type Manifest } from './manifest';
import type { Place } from './place';
import { makeAskPrivacy } from './privacy-seam';
import { realJira, type RealSite } from './real-jira';
import { realStage } from './real-stage';
import { makeRequestLog, type RequestLog } from './request-log';
import { seed } from './seed';
import { simulatedStage, type Stage } from './stage';
import { makeStorage, type Storage } from './storage/storage';
import { storageFault } from './storage/storage-faults';

export interface World {
  readonly manifest: Manifest;
  readonly stage: Stage;
  readonly storage: Storage;
  readonly clock: Clock;
  readonly log: RequestLog;
  /** What runs without a page. */
  readonly background: Background;
  readonly invoke: Invoker;
  /** Runs an action. */
  readonly run: RunForNobody;
  /** Whether settings are recorded in the app's storage. */
  recorded(): Promise<boolean>;
  /** Back to an example as shipped; without `recorded` nothing is recorded. */
  reset(example: ExampleName, recorded: boolean): Promise<void>;
  /** Lets time pass: schedules that become due run, one after another, and have ended when this answers. */
  passTime(ms: number, mostRuns?: number): Promise<void>;
  /** The app is gone, and all that it kept, secrets too. */
  uninstall(): Promise<void>;
  /** As an admin installs it for the first time: nothing of earlier is there. */
  install(): Promise<void>;
  /** Writes the state of the site to disk: after everything that may have changed it. */
  save(): Promise<void>;
  close(): Promise<void>;
}

export interface WorldOptions {
  /** Root of the repository: the manifest and the built back end are there. */
  readonly root: string;
  /** Folder of the store. */
  readonly data: string;
  /** The example to open; absent: as it was left, the help desk at first. */
  readonly example?: ExampleName;
  readonly recorded?: boolean;
  readonly site?: RealSite;
  /** Shorter than the platform's, for tests. */
  readonly timeoutMs?: number;
  /** What runs without a page does not really wait: the clock goes on by as much, for tests that take nights. */
  readonly leapsOverWaits?: boolean;
  /** The app's variables, as `forge variables set` sets them; they may change. */
  readonly variables: () => Readonly<Record<string, string>>;
  /** Hears what would go wrong on a real site. */
  readonly warn: (text: string) => void;
}

/** Opens the world as it was left. */
export async function openWorld(options: WorldOptions): Promise<World> {
  const manifest = readManifest(join(options.root, 'manifest.yml'));
  const disk = await openDisk(options.data);
  try {
    return await assemble(options, manifest, disk);
  } catch (error) {
    await disk.close();
    throw error;
  }
}

async function assemble(options: WorldOptions, manifest: Manifest, disk: Disk): Promise<World> {
  const clock = makeClock(await keptNumber(disk, 'clock'));
  const { stage, isNew } = await stageFor(options, disk, clock);
  const faults = (): Faults | undefined => stage.simulated?.state().faults;
  const storage = makeStorage(disk, clock, storageFault(faults));
  const log = makeRequestLog(clock, options.warn);
  // Events are pushed by what runs, and run what pushes.
  const forgeFetch: ForgeFetch = makeForgeFetch(stage.jira, storage, manifest.scopes, {
    queue: (...call) => background.queue.ask(...call),
    privacy: makeAskPrivacy(() => stage.simulated, manifest.scopes),
  });
  const { root, variables, warn, leapsOverWaits = false } = options;
  const parts = { root, manifest, forgeFetch, log, clock, variables, leapsOverWaits };
  const site = (): Place['site'] => ({ url: stage.url(), cloudId: stage.cloudId() });
  const background = await openBackground({ ...parts, site, disk, faults, warn });
  const run = makeRunForNobody({ ...parts, site });
  stage.simulated?.onUserEvents((events) => {
    background.events.send(events);
  });
  const over = new AbortController();
  const timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
  const fault = invokeFault(faults);
  const invoke = makeInvoker({ ...parts, timeoutMs, fault, stop: over.signal });
  const save = async (): Promise<void> => {
    await saveWorld(disk, stage, clock);
    await background.events.saved();
  };
  const uninstall = async (): Promise<void> => {
    await background.uninstall();
    await storage.clear();
  };
  const world: World = {
    manifest,
    stage,
    storage,
    clock,
    log,
    background,
    invoke,
    run,
    recorded: async () =>
      (await storage.contents()).keys.some(({ key }) => key === SETTINGS_POINTER),
    reset: async (example, recorded) => {
      await uninstall();
      clock.reset();
      stage.simulated?.reset(example);
      await background.install();
      if (recorded) await seed(world, example);
      log.clear();
      await save();
    },
    passTime: async (ms, mostRuns) => {
      await background.schedules.passTime(ms, mostRuns);
      await save();
    },
    uninstall,
    install: () => background.install(),
    save,
    close: async () => {
      over.abort();
      await background.stop();
      await disk.close();
    },
  };
  await openExample(world, options, isNew);
  if (background.installed()) background.wake();
  return world;
}

/** Resets to the example that is asked for, unless the site is as it was left. */
async function openExample(
  world: World,
  { example, recorded }: WorldOptions,
  isNew: boolean,
): Promise<void> {
  const wanted = example ?? (isNew ? 'help-desk' : undefined);
  const other = wanted !== undefined && wanted !== world.stage.simulated?.state().example;
  if (world.stage.simulated && wanted && (isNew || other || recorded !== undefined)) {
    await world.reset(wanted, recorded ?? true);
  }
}

async function stageFor(
  { site, example = 'help-desk' }: WorldOptions,
  disk: Disk,
  clock: Clock,
): Promise<{ readonly stage: Stage; readonly isNew: boolean }> {
  if (site) return { stage: await realStage(site, realJira(site)), isNew: false };
  const kept = await openKeptSite(disk, clock, example);
  return { stage: simulatedStage(kept.site, simulatedJira(kept.site)), isNew: kept.isNew };
}

async function saveWorld(disk: Disk, stage: Stage, clock: Clock): Promise<void> {
  await disk.shelf('meta').write(new Map([['clock', clock.offset()]]));
  const state = stage.simulated?.state();
  if (state) await disk.shelf('site').write(new Map([['state', state]]));
}
