/** A list and a site for tests of the job: people by the thousand, a queue that is drained by hand, with events doubled, shuffled and killed. */
import type { Outcome } from '../../src/decide/outcome';
import { parseAddress } from '../../src/decide/address';
import { prepareSite } from '../../src/decide/site';
import { spell } from '../../src/context/account-hit';
import { narrowAccount, type Hit, type Sightings } from '../../src/context/account-states';
import { listHeadKey, listKey } from '../../src/context/keys';
import type { ListHead, OutputChunk } from '../../src/context/lists/stored';
import type { JiraCall } from '../../src/context/jira-operations';
import type { Answer, QueueEvent } from '../../src/context/ports';
import { toListVerdict } from '../../src/contract/list-verdict';
import type { InputRow, ListVerdict } from '../../src/contract/lists';
import { workOnList } from '../../src/jobs/work-on-list';
import { fakePorts, json, type FakePorts } from './ports';

export interface ListedPerson {
  readonly accountId: string;
  readonly accountType: 'atlassian' | 'customer' | 'app';
  readonly active: boolean;
  readonly emailAddress?: string;
}

/** Everybody by how Jira lists them: users of the site, and customers by desk. */
export interface People {
  readonly users: readonly ListedPerson[];
  readonly desks: Readonly<Record<string, readonly ListedPerson[]>>;
}

export const LIST = '10001-00000001-0000-4000-8000-000000000000';

export const HEAD: ListHead = {
  id: LIST,
  name: 'May',
  project: { id: '10001', key: 'HELP' },
  source: 'addresses',
  by: 'agent',
  at: '2026-08-03T09:00:00.000Z',
  inviter: ['agent', 'admin'],
  portalAccess: ['healthy'],
  madeOn: 'project',
  readsUsers: true,
  readsDesks: 'own',
  serviceDeskId: '1',
  expiresAt: '2026-09-02T09:00:00.000Z',
  startedAt: '2026-08-03T09:00:01.000Z',
};

/** Some of every kind; the first rows of a list find them, the others find nobody. */
export function manyPeople(count: number): People {
  const kinds = ['atlassian', 'customer', 'app'] as const;
  const everybody = Array.from({ length: count }, (_, index): ListedPerson => {
    const accountType = kinds[index % 3] ?? 'atlassian';
    return {
      accountId: `${accountType === 'customer' ? 'qm:' : ''}${String(index)}`,
      accountType,
      active: index % 5 !== 0,
      emailAddress: `P${String(index)}@acme.com`,
    };
  });
  return {
    users: everybody.filter(({ accountType }) => accountType !== 'customer'),
    // Atlassian accounts are customers, too; one of them no list of users shows.
    desks: {
      '1': [
        ...everybody.filter((_, index) => index % 3 === 1 || index % 9 === 0),
        {
          accountId: 'new',
          accountType: 'atlassian',
          active: true,
          emailAddress: 'invited@acme.com',
        },
      ],
    },
  };
}

export function manyRows(count: number): readonly InputRow[] {
  return Array.from({ length: count }, (_, index): InputRow => {
    if (index % 50 === 7) return [index + 1, 'no address'];
    if (index === 3) return [index + 1, 'invited@acme.com'];
    return [index + 1, index % 2 === 0 ? `p${String(index)}@acme.com` : `x${String(index)}@b.org`];
  });
}

function param({ url }: JiraCall, name: string): number {
  return Number(new URL(url, 'https://a.test').searchParams.get(name));
}

/** Jira lists these people, page by page, and knows nothing else. */
export function jiraOf(people: People): FakePorts['answers'] {
  const page = (all: readonly ListedPerson[], call: JiraCall) => {
    const start = param(call, 'start');
    const values = all.slice(start, start + param(call, 'limit'));
    return json({ isLastPage: start + values.length >= all.length, values });
  };
  return {
    usersOfSite: (call) => {
      const start = param(call, 'startAt');
      return json(people.users.slice(start, start + param(call, 'maxResults')));
    },
    customersOfDesk: (call) => {
      const desk = /servicedesk\/([^/]+)\/customer/.exec(call.url)?.[1] ?? '';
      return page(people.desks[desk] ?? [], call);
    },
    desksOfSite: (call) => {
      const ids = Object.keys(people.desks);
      const start = param(call, 'start');
      const values = ids.slice(start, start + param(call, 'limit')).map((id) => ({
        id,
        projectId: `1000${id}`,
      }));
      return json({ isLastPage: start + values.length >= ids.length, values });
    },
  };
}

/** Ports with this list in storage and its first event in the queue. */
export async function openList(
  people: People,
  rows: readonly InputRow[],
  { head = HEAD, chunk = 25 }: { readonly head?: ListHead; readonly chunk?: number } = {},
): Promise<FakePorts> {
  const ports = Object.assign(fakePorts(jiraOf(people)), { left: () => 117_000 });
  const chunks = Math.ceil(rows.length / chunk);
  for (let index = 0; index < chunks; index += 1) {
    const value = rows.slice(index * chunk, (index + 1) * chunk);
    await ports.store.set(listKey(head.id, 'input', index), value);
  }
  const given = head.source === 'addresses' ? { rows: rows.length, chunks } : {};
  await ports.store.set(listHeadKey(head.id), { ...head, ...given });
  await ports.push([{ list: head.id }]);
  return ports;
}

export interface Mischief {
  /** Which of so many events is next; the first, if not told. */
  readonly pick?: (count: number) => number;
  readonly isDoubled?: () => boolean;
  /** Ends the invocation in the middle: everything that it wants to write or push from then on is lost. */
  readonly isKilled?: () => boolean;
  /** Before each event. */
  readonly before?: (ports: FakePorts, event: QueueEvent, turn: number) => void | Promise<void>;
}

/** Delivers events until there are none; what wants to be delivered again is, as Forge does. The number of deliveries. */
export async function drain(ports: FakePorts, mischief: Mischief = {}): Promise<number> {
  const { pick = () => 0, isDoubled = () => false, isKilled = () => false, before } = mischief;
  let turns = 0;
  while (ports.pushed.length > 0) {
    if ((turns += 1) > 400) throw new Error('The queue does not run dry');
    const [event] = ports.pushed.splice(pick(ports.pushed.length), 1);
    if (event === undefined) continue;
    await before?.(ports, event, turns);
    if (isDoubled()) ports.pushed.push(event);
    const again = isKilled()
      ? await workAndDie(ports, event)
      : (await workOnList(ports, event)) !== 'done';
    if (again) ports.pushed.push(event);
    // Whatever was to wait has waited.
    ports.advance(130);
  }
  return turns;
}

class Killed extends Error {}

/** Writes once or twice, and is no more. */
async function workAndDie(ports: FakePorts, event: QueueEvent): Promise<true> {
  let lives = 2;
  const dying =
    <A extends readonly unknown[], R>(work: (...rest: A) => Promise<R>) =>
    (...rest: A): Promise<R> => {
      if ((lives -= 1) < 0) return Promise.reject(new Killed('killed'));
      return work(...rest);
    };
  const dead =
    <A extends readonly unknown[], R>(work: (...rest: A) => Promise<R>) =>
    (...rest: A): Promise<R> =>
      lives < 0 ? Promise.reject(new Killed('killed')) : work(...rest);
  const { store } = ports;
  const dyingStore = {
    ...store,
    get: dead(store.get),
    delete: dead(store.delete),
    set: dying(store.set),
    setMany: dying(store.setMany),
  };
  try {
    await workOnList({ ...ports, store: dyingStore, push: dying(ports.push) }, event);
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
  return true;
}

/** The rows with their verdicts, as they lie in storage. */
export function resultsOf(ports: FakePorts, id = LIST) {
  const found: (readonly [line: number, address: string, verdict: ListVerdict | undefined])[] = [];
  for (const [key, { value }] of ports.values) {
    if (!key.startsWith(listKey(id, 'output', 0).replace(/0$/, ''))) continue;
    const { rows, verdicts } = value as OutputChunk;
    for (const [line, address, place] of rows) found.push([line, address, verdicts[place]]);
  }
  return found.sort(([a], [b]) => a - b);
}

/** What the rule for single addresses says of it, from the people themselves; nothing is recorded. */
export function expectedVerdict(
  address: string,
  people: People,
  sight: Pick<Sightings, 'users' | 'customers'> = { users: 'complete', customers: 'complete' },
): ListVerdict {
  const parsed = parseAddress(address);
  const isSame = ({ emailAddress = '' }: ListedPerson): boolean => {
    const other = parseAddress(emailAddress);
    return parsed.valid && other.valid && spell(other) === spell(parsed);
  };
  const toHit = ({ accountId, accountType, active }: ListedPerson): readonly Hit[] =>
    accountType === 'app'
      ? []
      : [
          {
            accountId,
            kind: accountType === 'customer' ? 'portal-only' : 'atlassian',
            active,
            address: 'same',
            // Unlike the search for users, lists show who was invited, as active.
            ...(accountType === 'atlassian' ? { mayBeInvited: true } : {}),
          },
        ];
  const users = people.users.filter(isSame).flatMap(toHit);
  const ids = new Set(users.map(({ accountId }) => accountId));
  const customers = Object.values(people.desks)
    .flat()
    .filter(isSame)
    .flatMap(toHit)
    .filter(({ accountId }) => !ids.has(accountId));
  const { possible, because } = narrowAccount({ hits: [...users, ...customers], ...sight });
  return toListVerdict(
    {
      address,
      route: 'customers-page',
      inviter: ['agent', 'admin'],
      account: possible,
      project: { customerInvited: ['on', 'off'], portalAccess: ['healthy'] },
    },
    prepareSite({}),
    because,
  );
}

export type Counts = Readonly<Partial<Record<Outcome | 'undecided', number>>>;

/** Chances from a seed, always the same. */
export function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** What Jira answers to one who asks too much. */
export const TOO_MUCH: Answer = { ok: false, because: 'rate-limited', retryAfter: 600 };
