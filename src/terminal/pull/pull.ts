/** The `pull` command: approved domains and Any domain, from the organization into a settings file. */
import type { Writable } from 'node:stream';
import { spokenFor, type TerminalSpoken } from '../spoken';
import { KEY_VARIABLE, parseArguments, usage, type PullArguments } from './arguments';
import { PACE, type Pace } from './atlassian';
import { describe, EXIT_CODES, failed, type ExitCode, type Result } from './failure';
import { readMapping } from './mapping';
import { toLines } from './notes';
import { reportProgress } from './progress';
import { readAll } from './read-all';
import { toDomains } from './to-domains';
import { readSite, writeDomains } from './write-domains';

/** What the command stands in: the process's own, or a test's. */
export interface Surroundings {
  readonly output: Writable;
  readonly errors: Writable;
  /** The API key, from the environment. */
  readonly key: string | undefined;
  /** The locale of whoever types, as the environment names it; `--language` says otherwise. */
  readonly locale?: string | undefined;
  /** Where to send the key. Only a program can say so: no option and no variable leads elsewhere. */
  readonly api?: string;
  readonly pace?: Partial<Pace>;
}

const ATLASSIAN = 'https://api.atlassian.com';

/** Runs the command and gives its exit code; never exits by itself. */
export async function pull(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { output, errors, locale } = surroundings;
  const spoken = spokenFor(args, locale);
  const words = spoken.terminal;
  const parsed = parseArguments(args, words);
  if (parsed.kind === 'help') {
    output.write(usage(words));
    return 0;
  }
  if (parsed.kind === 'wrong') {
    errors.write(`pull: ${parsed.message}\n\n${usage(words)}`);
    return 2;
  }
  const done = await run(parsed.run, surroundings, spoken);
  if (done.ok) {
    output.write(`${done.value}\n`);
    return 0;
  }
  errors.write(`pull: ${describe(done.failure, words.pull)}\n`);
  return EXIT_CODES[done.failure.code];
}

/** Everything that can be wrong here is found before Atlassian is asked. */
async function run(
  { org, settings, mapping: mappingPath }: PullArguments,
  surroundings: Surroundings,
  spoken: TerminalSpoken,
): Promise<Result<string>> {
  const key = toKey(surroundings.key);
  if (!key.ok) return key;
  const mapping = await readMapping(mappingPath);
  if (!mapping.ok) return mapping;
  const before = await readSite(settings, spoken);
  if (!before.ok) return before;
  const access = await readWithProgress({ org, key: key.value }, surroundings, spoken);
  if (!access.ok) return access;
  const pulled = toDomains(access.value, mapping.value);
  const written = await writeDomains(settings, pulled, spoken);
  if (!written.ok) return written;
  for (const line of toLines(pulled.notes, spoken.terminal.pull)) {
    surroundings.errors.write(`${line}\n`);
  }
  return written;
}

/** A key with other characters would make the header, and with it the key, part of an error message. */
function toKey(key: string | undefined): Result<string> {
  if (key === undefined || key === '') return failed('key-missing', KEY_VARIABLE);
  return /^[\x21-\x7e]+$/.test(key)
    ? { ok: true, value: key }
    : failed('key-malformed', KEY_VARIABLE);
}

async function readWithProgress(
  { org, key }: { readonly org: string; readonly key: string },
  { errors, api = ATLASSIAN, pace }: Surroundings,
  { terminal }: TerminalSpoken,
): ReturnType<typeof readAll> {
  const progress = reportProgress(errors, terminal.pull);
  const connection = { api, key, pace: { ...PACE, ...pace }, onWait: progress.onWait };
  try {
    return await readAll(org, connection, progress.onProgress);
  } finally {
    progress.end();
  }
}
