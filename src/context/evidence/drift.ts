/** Facts of the site compared with what Jira said before. What could not be read is no change; what is new is none either. */
import * as v from 'valibot';
import type { DriftChange, DriftReport } from '../../contract/reality';
import { DRIFT } from '../keys';
import type { Ports, Store, Stored } from '../ports';
import { toUnknownReason } from '../reading';
import { readSiteFacts, type FactPlace, type SiteFact, type SiteFacts } from './site-facts';

/** As long as other evidence (design.md section 4), and so many at the most. */
const CHANGE_MS = 180 * 86_400_000;
const MOST_CHANGES = 400;

const WHAT = v.picklist(['project', 'sender', 'sender-warning', 'portal-access', 'plan']);
const REASON = v.picklist([
  'not-permitted',
  'not-available',
  'failed',
  'timed-out',
  'rate-limited',
]);
const PLACE = { what: WHAT, projectKey: v.exactOptional(v.string()) };

const KEPT = v.object({
  readAt: v.string(),
  lastKey: v.exactOptional(v.string()),
  facts: v.array(v.object({ ...PLACE, value: v.exactOptional(v.string()), at: v.string() })),
  changes: v.array(
    v.object({
      ...PLACE,
      id: v.string(),
      from: v.exactOptional(v.string()),
      to: v.exactOptional(v.string()),
      after: v.string(),
      by: v.string(),
    }),
  ),
  missing: v.array(v.object({ ...PLACE, because: REASON })),
});

type Kept = v.InferOutput<typeof KEPT>;

/** For the admin page. */
export async function readDrift(store: Store): Promise<Stored<DriftReport>> {
  const kept = await readKept(store);
  if (!kept.ok) return kept;
  if (kept.value === undefined) return { ok: true, value: { changes: [], missing: [] } };
  const { readAt, changes, missing } = kept.value;
  return {
    ok: true,
    value: {
      readAt,
      changes,
      missing: missing.map(({ because, ...place }) => ({
        ...place,
        because: toUnknownReason(because),
      })),
    },
  };
}

/** Reads the facts and keeps what changed. */
export async function lookForDrift(ports: Ports): Promise<Stored<void>> {
  const kept = await readKept(ports.store);
  if (!kept.ok) return kept;
  const read = await readSiteFacts(ports, kept.value?.lastKey);
  const at = ports.now().toISOString();
  const next = compare(kept.value, read, { at, newId: ports.newId });
  const { lastKey = kept.value?.lastKey } = read;
  return ports.store.set(DRIFT, { ...next, ...(lastKey === undefined ? {} : { lastKey }) });
}

/** One of another shape is as if nothing had been read yet. */
async function readKept(store: Store): Promise<Stored<Kept | undefined>> {
  const stored = await store.get(DRIFT);
  if (!stored.ok) return stored;
  const kept = v.safeParse(KEPT, stored.value);
  return { ok: true, value: kept.success ? kept.output : undefined };
}

interface Moment {
  readonly at: string;
  readonly newId: () => string;
}

type Fact = Kept['facts'][number];

/** Exported for its test: what is kept after a reading. */
export function compare(
  before: Kept | undefined,
  { facts, projects, missing }: SiteFacts,
  { at, newId }: Moment,
): Omit<Kept, 'lastKey'> {
  const known = new Map((before?.facts ?? []).map((fact) => [placeOf(fact), fact]));
  const there = projects && new Set(projects.map(({ key }) => key));
  const gone = [...known.values()].filter(
    ({ projectKey }) => projectKey !== undefined && there?.has(projectKey) === false,
  );
  const changes =
    before === undefined
      ? []
      : [
          ...facts.flatMap((fact) => changeOf(fact, known.get(placeOf(fact)), before.readAt)),
          ...gone.flatMap(({ value: _, ...place }) =>
            place.what === 'project' ? changeOf(place, known.get(placeOf(place)), place.at) : [],
          ),
        ].map((change) => ({ ...change, id: newId(), by: at }));
  for (const fact of gone) known.delete(placeOf(fact));
  for (const fact of facts) known.set(placeOf(fact), { ...fact, at });
  const oldest = new Date(Date.parse(at) - CHANGE_MS).toISOString();
  return {
    readAt: at,
    facts: [...known.values()],
    changes: [...changes, ...(before?.changes ?? [])]
      .filter(({ by }) => by >= oldest)
      .slice(0, MOST_CHANGES),
    missing: [...missing],
  };
}

/** Of a project that is read for the first time nothing has changed; that it is there has. */
function changeOf(
  { what, projectKey, value: to }: SiteFact,
  old: Fact | undefined,
  readAt: string,
): readonly Omit<DriftChange, 'id' | 'by'>[] {
  const from = old?.value;
  if (from === to || (old === undefined && what !== 'project')) return [];
  return [
    {
      what,
      ...(projectKey === undefined ? {} : { projectKey }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      after: old?.at ?? readAt,
    },
  ];
}

function placeOf({ what, projectKey = '' }: FactPlace): string {
  return `${what} ${projectKey}`;
}
