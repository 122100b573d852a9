/** What of a list lies in storage, value by value: its head, rows as given, accounts as read, results, and how far the job is. */
import * as v from 'valibot';
import type { ListVerdict } from '../../contract/lists';
import { FACT_VALUES } from '../../decide/facts';

/** Chunks that one event of the queue decides. */
export const SLICE_CHUNKS = 8;

const COUNT = v.pipe(v.number(), v.integer(), v.minValue(0));

const READ_END = v.picklist([
  'reading',
  'complete',
  'budget',
  'not-recorded',
  'not-readable',
  'not-permitted',
  'not-available',
  'failed',
  'timed-out',
  'ambiguous',
  'hidden',
]);

/** How far the accounts are read. Chunk n of the accounts is always the same pages, so reading twice changes nothing. */
export const READING = v.object({
  /** Ids of the service desks whose customers are read, in this order; absent: not known yet. */
  desks: v.exactOptional(v.array(v.string())),
  /** The next of them, or of the pages of users once all are read, and where in it to go on. */
  desk: COUNT,
  start: COUNT,
  /** How often the next page failed in a row. */
  tries: COUNT,
  accountChunks: COUNT,
  /** Where accounts are the source: rows and chunks of rows that they gave. */
  rows: COUNT,
  chunks: COUNT,
  accounts: COUNT,
  requests: COUNT,
  points: COUNT,
  hidden: COUNT,
  /** Active Atlassian accounts among them: each may be anybody of whom none was found. */
  hiddenUsers: COUNT,
  /** Why Jira did not list the customers of a desk; those of the others are read all the same. */
  refused: v.exactOptional(READ_END),
  customers: READ_END,
  users: READ_END,
  at: v.string(),
});

export type ReadingState = v.InferOutput<typeof READING>;

const INVITER = v.picklist(FACT_VALUES.inviter);
const PORTAL_ACCESS = v.picklist(FACT_VALUES['project.portalAccess']);

/** Written by handlers only; the job reads it before each chunk. */
export const LIST_HEAD = v.object({
  id: v.string(),
  name: v.string(),
  project: v.object({ id: v.string(), key: v.string() }),
  source: v.picklist(['addresses', 'desk', 'site']),
  by: v.string(),
  at: v.string(),
  revision: v.exactOptional(v.string()),
  /** As the creator's rights and the project were read when it was made; a job has no user. */
  inviter: v.tupleWithRest([INVITER], INVITER),
  portalAccess: v.tupleWithRest([PORTAL_ACCESS], PORTAL_ACCESS),
  madeOn: v.picklist(['project', 'admin']),
  /** The creator may browse users: only then may the job read them for this list. Admins' lists read every desk. */
  readsUsers: v.boolean(),
  readsDesks: v.picklist(['own', 'all']),
  /** Absent: it could not be read when the list was made; the job looks for it. */
  serviceDeskId: v.exactOptional(v.string()),
  expiresAt: v.string(),
  /** Rows given by the page; absent while it is filling, and where accounts are the source. */
  rows: v.exactOptional(COUNT),
  chunks: v.exactOptional(COUNT),
  startedAt: v.exactOptional(v.string()),
  cancelledAt: v.exactOptional(v.string()),
  /** Its values are being removed: nobody works on it again, whether or not that succeeded. */
  deletedAt: v.exactOptional(v.string()),
  /** How it ended, so that a table of lists reads heads only. */
  ended: v.exactOptional(
    v.object({
      rows: COUNT,
      rowsDone: COUNT,
      counts: v.record(v.string(), COUNT),
      at: v.exactOptional(v.string()),
      reading: READING,
    }),
  ),
});

export type ListHead = v.InferOutput<typeof LIST_HEAD>;

export const INPUT_CHUNK = v.array(v.tuple([COUNT, v.string()]));

/** Rows with the place of their verdict in the table beside them; what a verdict holds, only the deciding code writes. */
export const OUTPUT_CHUNK = v.object({
  rows: v.array(v.tuple([COUNT, v.string(), COUNT])),
  verdicts: v.array(
    v.custom<ListVerdict>((value) =>
      v.is(v.object({ outcomes: v.array(v.string()), account: v.array(v.string()) }), value),
    ),
  ),
});

export type OutputChunk = v.InferOutput<typeof OUTPUT_CHUNK>;

/** An account found: keyed hash of its address, and which kind it is. */
export const ACCOUNT_CHUNK = v.array(
  v.tuple([
    v.string(),
    v.picklist([
      'atlassian',
      'atlassian-inactive',
      // Only a list of customers shows it, where people stand who were invited and have not accepted.
      'atlassian-customer',
      'atlassian-customer-inactive',
      'portal-only',
      'portal-only-inactive',
    ]),
  ]),
);

export type AccountEntry = v.InferOutput<typeof ACCOUNT_CHUNK>[number];

/** Done chunks of one slice, each with its rows by outcome. */
export const SLICE = v.object({
  done: v.array(v.object({ chunk: COUNT, rows: COUNT, counts: v.record(v.string(), COUNT) })),
  at: v.string(),
});

export type Slice = v.InferOutput<typeof SLICE>;

/** Jira asked for a pause: the whole job keeps it. */
export const PAUSE = v.object({ until: v.string() });
