/** The ledger of recent predictions: which domain in which project, and what was expected. No address is in it. */
import * as v from 'valibot';
import type { RecentPredictions } from '../contract/api';
import { parseAddress, type Address } from '../decide/address';
import { spell } from './account-hit';
import { EXPECTATION, type Expectation } from './expectation';
import { keyedHash, PREDICTED, predictedKey, predictedOf } from './keys';
import type { Ports, Store, Stored } from './ports';

/** For so long predictions count as recent. */
const DAYS = 30;
const DAY_SECONDS = 86_400;

const ENTRY = v.object({
  domain: v.string(),
  projectKey: v.string(),
  day: v.string(),
  expected: v.exactOptional(EXPECTATION),
});

/** What was predicted in a project, and with which secret addresses are hashed. */
export interface Predicted {
  readonly project: { readonly id: string; readonly key: string };
  readonly secret: string;
  readonly predictions: readonly {
    readonly address: string;
    /** Absent: nothing that the site could show. */
    readonly expected?: Expectation | undefined;
  }[];
}

/** Enters each address once, however often it is predicted; what is no address has no domain. Best effort. */
export async function enterPredictions(
  { store, now }: Pick<Ports, 'store' | 'now'>,
  { project, secret, predictions }: Predicted,
): Promise<void> {
  const day = dayOf(now());
  const entries = new Map(
    predictions.flatMap(({ address: text, expected }) => {
      const address = parseAddress(text);
      if (!address.valid) return [];
      const entry = { domain: address.domain, projectKey: project.key, day };
      const key = predictedKey(ledgerHash(address, secret), project.id);
      return [[key, expected === undefined ? entry : { ...entry, expected }] as const];
    }),
  );
  if (entries.size === 0) return;
  const list = [...entries].map(([key, value]) => ({ key, value }));
  await store.setMany(list, DAYS * DAY_SECONDS);
}

/** An expectation, and where it lies. */
export interface Expected {
  readonly key: string;
  readonly expected: Expectation;
}

/**
 * What was expected of an address, in the order of the addresses: in one project, or in whichever it was predicted in.
 * `undefined`: it was not predicted, or nothing was expected.
 */
export async function readExpected(
  store: Store,
  secret: string,
  addresses: readonly { readonly address: Address; readonly projectId?: string | undefined }[],
): Promise<Stored<readonly (Expected | undefined)[]>> {
  const found: (Expected | undefined)[] = [];
  for (const { address, projectId } of addresses) {
    const hash = ledgerHash(address, secret);
    const keys =
      projectId === undefined
        ? await store.keys(predictedOf(hash))
        : { ok: true as const, value: [predictedKey(hash, projectId)] };
    if (!keys.ok) return keys;
    const [key] = keys.value;
    const stored =
      key === undefined ? { ok: true as const, value: undefined } : await store.get(key);
    if (!stored.ok) return stored;
    const entry = v.safeParse(ENTRY, stored.value);
    const expected = entry.success ? entry.output.expected : undefined;
    found.push(key === undefined || expected === undefined ? undefined : { key, expected });
  }
  return { ok: true, value: found };
}

function ledgerHash(address: Address, secret: string): string {
  return keyedHash(secret, ['predicted', spell(address)]);
}

/** A page of the ledger, counted by domain and project. */
export async function countPredictions(
  { store, now }: { readonly store: Store; readonly now: () => Date },
  from?: string,
): Promise<Stored<RecentPredictions>> {
  const page = await store.page(PREDICTED, from);
  if (!page.ok) return page;
  const since = dayOf(new Date(now().getTime() - DAYS * DAY_SECONDS * 1000));
  const counts = new Map<string, RecentPredictions['counts'][number]>();
  for (const value of page.value.values) {
    const entry = v.safeParse(ENTRY, value);
    if (!entry.success || entry.output.day < since) continue;
    const { domain, projectKey } = entry.output;
    const name = JSON.stringify([domain, projectKey]);
    const predictions = (counts.get(name)?.predictions ?? 0) + 1;
    counts.set(name, { domain, projectKey, predictions });
  }
  const { next } = page.value;
  const data = { counts: [...counts.values()], ...(next === undefined ? {} : { next }) };
  return { ok: true, value: data };
}

function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}
