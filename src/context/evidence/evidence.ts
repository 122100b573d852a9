/** Accounts that appeared, as they are kept: counts by domain and time, apart from them hashes so that nobody counts twice. */
import * as v from 'valibot';
import type { MarkedPredictions, SeenAccounts } from '../../contract/reality';
import { APPEARED, EVIDENCE, evidenceKey } from '../keys';
import type { Ports, Store, Stored } from '../ports';
import { APPEARED_ACCOUNT, type AppearedAccount } from './appeared';

/** design.md section 4. */
const EVIDENCE_SECONDS = 180 * 86_400;

const COUNT = v.pipe(v.number(), v.integer(), v.minValue(0));
const { made, after, by } = APPEARED_ACCOUNT.entries;
const SEEN = v.object({ domain: v.string(), made, after, by, count: COUNT });
const { mark: MARK } = APPEARED_ACCOUNT.entries;
const MARKED = v.object({
  ...MARK.wrapped.entries,
  day: v.string(),
  domain: v.string(),
  made,
  count: COUNT,
});

/** What one step of a reading found. */
const PART = v.object({
  accounts: v.array(v.string()),
  seen: v.array(SEEN),
  hidden: COUNT,
  marks: v.array(MARKED),
});

type Part = v.InferOutput<typeof PART>;

export interface Evidence {
  readonly seen: readonly SeenAccounts[];
  readonly hidden: number;
  readonly marks: readonly MarkedPredictions[];
  /** Hashes of all these accounts. */
  readonly accounts: ReadonlySet<string>;
}

/** Everything of the last 180 days, with what events told since the last night. A part of another shape is left out. */
export async function readEvidence(store: Store): Promise<Stored<Evidence>> {
  const [stored, told] = await Promise.all([readAll(store, EVIDENCE), readAll(store, APPEARED)]);
  if (!stored.ok) return stored;
  if (!told.ok) return told;
  const parts = stored.value.filter((value) => v.is(PART, value));
  const accounts = new Set(parts.flatMap((part) => part.accounts));
  const fresh = told.value
    .filter((value) => v.is(APPEARED_ACCOUNT, value))
    .filter(({ hash }) => !accounts.has(hash));
  const all = [...parts, partOf(fresh)];
  return {
    ok: true,
    value: {
      seen: all.flatMap(({ seen }) => seen),
      hidden: all.reduce((sum, { hidden }) => sum + hidden, 0),
      marks: all.flatMap(({ marks }) => marks),
      accounts,
    },
  };
}

/** Keeps accounts that are not among those known; the caller alone writes, and nothing that was written is written over. */
export async function addEvidence(
  ports: Pick<Ports, 'store' | 'newId'>,
  known: Set<string>,
  appeared: readonly AppearedAccount[],
): Promise<Stored<void>> {
  const fresh = appeared.filter(({ hash }) => !known.has(hash));
  if (fresh.length === 0) return { ok: true, value: undefined };
  const written = await ports.store.set(
    evidenceKey(ports.newId()),
    partOf(fresh),
    EVIDENCE_SECONDS,
  );
  if (written.ok) for (const { hash } of fresh) known.add(hash);
  return written;
}

function partOf(appeared: readonly AppearedAccount[]): Part {
  const seen = new Map<string, Part['seen'][number]>();
  const marks = new Map<string, Part['marks'][number]>();
  const add = <T extends { readonly count: number }>(to: Map<string, T>, one: T): void => {
    const key = JSON.stringify({ ...one, count: 0 });
    to.set(key, { ...one, count: (to.get(key)?.count ?? 0) + one.count });
  };
  for (const { domain, mark, hash: _, ...account } of appeared) {
    if (domain === undefined) continue;
    add(seen, { domain, ...account, count: 1 });
    if (mark === undefined) continue;
    add(marks, { ...mark, day: account.by.slice(0, 10), domain, made: account.made, count: 1 });
  }
  return {
    accounts: appeared.map(({ hash }) => hash),
    seen: [...seen.values()],
    hidden: appeared.filter(({ domain }) => domain === undefined).length,
    marks: [...marks.values()],
  };
}

async function readAll(store: Store, beginning: string): Promise<Stored<readonly unknown[]>> {
  const values: unknown[] = [];
  let from: string | undefined;
  do {
    const page = await store.page(beginning, from);
    if (!page.ok) return page;
    values.push(...page.value.values);
    from = page.value.next;
  } while (from !== undefined);
  return { ok: true, value: values };
}
