/** The `predict` command: answers on standard output, everything else on standard error. */
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { once } from 'node:events';
import type { HeadlineCondition } from '../contract/api';
import type { Settings } from '../decide/settings';
import type { StepId } from '../decide/step-id';
import type { Verdict } from '../decide/verdict';
import type { Reader } from '../view/reader';
import { parseArguments, usage, type PredictArguments } from './arguments';
import { setUp, toAnswer, verdictOf, type Setup } from './answer';
import { checkExpectations } from './expectations';
import { parseLine, type InputLine } from './input-line';
import { readListFile } from './list-file';
import { readSettings } from './settings';
import { spokenFor, type TerminalSpoken } from './spoken';
import { toText } from './text';

/** Where the command reads and writes; the process's own streams, or a test's. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
  /** The locale of whoever types, as the environment names it; `--language` says otherwise. */
  readonly locale?: string | undefined;
}

/** 0: everything was answered. 1: a guardrail is broken. 2: the input is wrong. */
export type ExitCode = 0 | 1 | 2;

/** Runs the command and gives its exit code; never exits by itself. */
export async function predict(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const spoken = spokenFor(args, terminal.locale);
  const words = spoken.terminal;
  const parsed = parseArguments(args, words);
  if (parsed.kind === 'help') {
    terminal.output.write(usage(words));
    return 0;
  }
  if (parsed.kind === 'wrong')
    return refuse(terminal, `${parsed.message}\n\n${usage(words).trimEnd()}`);
  const read = await readSettings(parsed.run.settings, spoken);
  if (!read.ok) return refuse(terminal, read.message);
  const { project, assumeTypical, expect } = parsed.run;
  const setup = setUp(read.settings, {
    assumeTypical,
    ...(project === undefined ? {} : { project }),
  });
  if (project !== undefined && !read.settings.projects.has(project)) {
    terminal.errors.write(`predict: ${words.predict.noProject(project)}\n`);
  }
  const session = { run: parsed.run, setup, terminal, spoken };
  return expect === undefined ? answerAll(session) : hold(expect, read.settings, session);
}

/** One call of the command: what was asked, of what, from where, and by whom. */
interface Session {
  readonly run: PredictArguments;
  readonly setup: Setup;
  readonly terminal: Terminal;
  readonly spoken: TerminalSpoken;
}

/** Checks guardrails, and answers what there is to answer all the same; in CI that is nothing. */
async function hold(expect: string, settings: Settings, session: Session): Promise<ExitCode> {
  const { run, terminal, spoken } = session;
  const expected = await checkExpectations(expect, settings, spoken);
  if (!expected.ok) return refuse(terminal, expected.message);
  for (const line of expected.broken) terminal.errors.write(`${line}\n`);
  const asked = run.addresses.length > 0 || run.file !== undefined;
  const code = asked ? await answerAll(session) : 0;
  return code === 0 && expected.broken.length > 0 ? 1 : code;
}

async function answerAll(session: Session): Promise<ExitCode> {
  const { run, terminal, spoken } = session;
  const words = spoken.terminal.predict;
  if (run.file !== undefined) {
    const list = await readListFile(run.file, spoken, run.column);
    if (!list.ok) return refuse(terminal, list.message);
    for (const line of list.told) terminal.errors.write(`${line}\n`);
    return answerEach(list.addresses, session);
  }
  if (run.addresses.length > 0) return answerEach(run.addresses, session);
  let number = 0;
  for await (const text of createInterface({ input: terminal.input, crlfDelay: Infinity })) {
    number += 1;
    const parsed = parseLine(text, words);
    if (parsed.kind === 'wrong') {
      return refuse(terminal, words.line(number, parsed.message));
    }
    if (parsed.kind === 'line') await answer(parsed.line, session);
  }
  return 0;
}

async function answerEach(addresses: readonly string[], session: Session): Promise<ExitCode> {
  for (const email of addresses) await answer({ email }, session);
  return 0;
}

/** Writes one answer, and waits where the reader is slower than we are. */
async function answer(line: InputLine, session: Session): Promise<void> {
  const { run, setup, terminal, spoken } = session;
  // Answers carry no ages, so there is no moment to count from.
  const reader: Reader = { ...spoken, now: 0 };
  const verdict = verdictOf(line, setup);
  const text = run.json
    ? JSON.stringify(toAnswer(line.email, verdict))
    : toText(line.email, verdict, conditionOf(verdict, line, run), reader);
  if (!terminal.output.write(`${text}\n`)) await once(terminal.output, 'drain');
}

/** Steps up to P2 decide whatever account the address has. */
const BEFORE_ACCOUNT: ReadonlySet<StepId> = new Set(['A1', 'R1', 'R2', 'R3', 'R4', 'P1', 'P2']);

function conditionOf(verdict: Verdict, line: InputLine, run: PredictArguments): HeadlineCondition {
  if (verdict.decidedBy.every((step) => BEFORE_ACCOUNT.has(step))) return 'always';
  if (line.account === undefined) return run.assumeTypical ? 'new-person' : 'always';
  if (!line.account.includes('none')) return 'known-account';
  // With other accounts possible too, the answer is not about a new person alone.
  return line.account.length === 1 ? 'new-person' : 'always';
}

function refuse(terminal: Terminal, message: string): ExitCode {
  terminal.errors.write(`predict: ${message}\n`);
  return 2;
}
