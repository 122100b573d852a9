/** The ledger of recent predictions: how many addresses of which domain were looked up in which project. No address is in it. */
import * as v from 'valibot';
import type { RecentPredictions } from '../contract/api';
import { parseAddress, type Address } from '../decide/address';
import { spell } from './account-hit';
import { keyedHash, PREDICTED, predictedKey } from './keys';
import type { Ports, Store, Stored } from './ports';

/** For so long predictions count as recent. */
const DAYS = 30;
const DAY_SECONDS = 86_400;

const ENTRY = v.object({ domain: v.string(), projectKey: v.string(), day: v.string() });

/** Where addresses were predicted, and with which secret they are hashed. */
export interface Predicted {
  readonly project: { readonly id: string; readonly key: string };
  readonly secret: string;
  readonly addresses: readonly string[];
}

/** Enters each address once, however often it is predicted; what is no address has no domain. Best effort. */
export async function enterPredictions(
  { store, now }: Pick<Ports, 'store' | 'now'>,
  { project, secret, addresses }: Predicted,
): Promise<void> {
  const day = dayOf(now());
  const entries = new Map(
    addresses
      .map(parseAddress)
      .filter((address): address is Address => address.valid)
      .map((address) => [
        predictedKey(project.id, keyedHash(secret, ['predicted', spell(address)])),
        { domain: address.domain, projectKey: project.key, day },
      ]),
  );
  if (entries.size === 0) return;
  const list = [...entries].map(([key, value]) => ({ key, value }));
  await store.setMany(list, DAYS * DAY_SECONDS);
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
