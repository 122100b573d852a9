/** Every night: all accounts of the site are read again, as far as the points of a night go, and who is new is kept as evidence. */
import { readHashSecret } from '../context/hash-secret';
import { addEvidence, readEvidence } from '../context/evidence/evidence';
import { tellAppeared, type AppearedAccount } from '../context/evidence/appeared';
import {
  accountHash,
  forgetRound,
  newRound,
  openRound,
  type Round,
} from '../context/evidence/round';
import { sweepStep, type SweepStep } from '../context/evidence/sweep-step';
import { readSweep, tonight, writeSweep, type SweepState } from '../context/evidence/sweep-state';
import { foldTold } from '../context/evidence/told-by-events';
import { savingKey, SWEEP } from '../context/keys';
import type { Ports, Stored } from '../context/ports';
import { inTurn } from '../context/turn';

/** A step takes some pages and must then be stored. */
const RESERVE_MS = 30_000;
/** Longer than a run lives. */
const TURN_SECONDS = 330;

const REFUSED = { ok: false } as const;

/** One night's run. What storage refuses ends it; the next night goes on from what was kept. */
export async function sweep(ports: Ports): Promise<void> {
  await inTurn(ports, savingKey(SWEEP), (isMine) => run(ports, isMine), TURN_SECONDS);
}

interface Night {
  readonly ports: Ports;
  readonly secret: string;
  /** Accounts that are evidence already. */
  readonly known: Set<string>;
  readonly seen: Round;
  /** Absent: nothing was read to its end before, so nobody can be called new. */
  readonly before: Round | undefined;
}

async function run(ports: Ports, isMine: () => Promise<boolean>): Promise<Stored<void>> {
  const { store } = ports;
  const [stored, evidence, secret] = await Promise.all([
    readSweep(store),
    readEvidence(store),
    readHashSecret(ports),
  ]);
  if (!stored.ok || !evidence.ok || !secret.ok) return REFUSED;
  const known = new Set(evidence.value.accounts);
  const folded = await foldTold(ports, known);
  if (!folded.ok) return REFUSED;
  const opened = await openRounds(ports, tonight(stored.value, ports.now(), ports.newId));
  if (!opened.ok) return REFUSED;
  const { state, seen, before } = opened.value;
  return readOn({ ports, secret: secret.value, known, seen, before }, state, isMine);
}

interface Rounds extends Pick<Night, 'seen' | 'before'> {
  readonly state: SweepState;
}

type Opened = Stored<Round | undefined>;

const NOTHING: Opened = { ok: true, value: undefined };

/** A reading of which a part is lost begins again; without the one before it nobody is new. */
async function openRounds(
  { store, now, newId }: Ports,
  state: SweepState,
): Promise<Stored<Rounds>> {
  const previous: Opened = state.previous ? await openRound(store, state.previous.round) : NOTHING;
  if (!previous.ok) return REFUSED;
  const before = previous.value;
  const isNew = state.phase === 'users' && state.accounts === 0;
  const seen: Opened = isNew ? NOTHING : await openRound(store, state.round);
  if (!seen.ok) return REFUSED;
  if (seen.value !== undefined) return { ok: true, value: { state, seen: seen.value, before } };
  const anew = isNew ? state : { ...tonight(undefined, now(), newId), ...withPrevious(state) };
  const round = newRound(store, anew.round);
  const kept = await round.keep();
  return kept.ok ? { ok: true, value: { state: anew, seen: round, before } } : kept;
}

function withPrevious({ previous, nightPoints }: SweepState): Partial<SweepState> {
  return { nightPoints, ...(previous === undefined ? {} : { previous }) };
}

async function readOn(
  night: Night,
  from: SweepState,
  isMine: () => Promise<boolean>,
): Promise<Stored<void>> {
  const { ports } = night;
  let state = from;
  while (state.phase !== 'complete') {
    if (ports.left() < RESERVE_MS || !(await isMine())) break;
    const swept = await sweepStep(ports.jira, state);
    if (swept.over) {
      state = swept.state;
      break;
    }
    const kept = await keep(night, swept.step, state);
    if (!kept.ok) return kept;
    state = swept.step.state;
  }
  const written = await writeSweep(ports.store, state);
  if (!written.ok || state.phase !== 'complete' || state.previous === undefined) return written;
  return forgetRound(ports.store, state.previous.round);
}

/** Evidence first, then who was seen, then how far that is: ended in between, the step is done again and counts nobody twice. */
async function keep(
  night: Night,
  { accounts, projectId, comparable, state }: SweepStep,
  { previous }: SweepState,
): Promise<Stored<void>> {
  const { ports, secret, known, seen, before } = night;
  const hashed = accounts.map((account) => ({
    ...account,
    hash: accountHash(secret, account.accountId),
  }));
  const isNew = ({ hash }: { readonly hash: string }): boolean =>
    before !== undefined && !before.has(hash) && !seen.has(hash) && !known.has(hash);
  const fresh = comparable && previous !== undefined ? hashed.filter(isNew) : [];
  const told = await tellAll(night, fresh, { projectId, after: previous?.beganAt ?? '' });
  if (!told.ok) return told;
  const added = await addEvidence(ports, known, told.value.appeared);
  if (!added.ok) return added;
  // What was held against an account is not held against the next one of the same address.
  const spent = await ports.store.deleteMany(told.value.spent);
  if (!spent.ok) return spent;
  for (const { hash } of hashed) seen.add(hash);
  const kept = await seen.keep();
  return kept.ok ? writeSweep(ports.store, state) : kept;
}

async function tellAll(
  { ports, secret }: Night,
  fresh: readonly {
    readonly hash: string;
    readonly kind: AppearedAccount['made'];
    readonly emailAddress: string | undefined;
  }[],
  { projectId, after }: { readonly projectId: string | undefined; readonly after: string },
): Promise<
  Stored<{ readonly appeared: readonly AppearedAccount[]; readonly spent: readonly string[] }>
> {
  const by = ports.now().toISOString();
  const appeared: AppearedAccount[] = [];
  const spent: string[] = [];
  for (const { hash, kind, emailAddress } of fresh) {
    const told = await tellAppeared(ports.store, secret, {
      hash,
      made: kind,
      emailAddress,
      projectId,
      after,
      by,
    });
    if (!told.ok) return told;
    appeared.push(told.value.appeared);
    if (told.value.predictedUnder !== undefined) spent.push(told.value.predictedUnder);
  }
  return { ok: true, value: { appeared, spent } };
}
