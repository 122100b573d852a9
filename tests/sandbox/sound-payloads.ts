/** A payload for every handler that is right at this moment, to be spoiled. */
import type { Api } from '../../src/contract/api';
import type { ExampleName } from '../../sandbox/site/types';
import { exampleOf } from '../../sandbox/site/examples/catalogue';
import type { Json } from './hostile';

/** What payloads name that changes with every save. */
export interface Known {
  readonly revision: string;
  readonly guardrails: string | undefined;
  readonly muted: string | undefined;
  readonly staleAfterDays: string | undefined;
  readonly explained: string | undefined;
  /** A list that is being filled. */
  readonly list: string;
}

export const EXAMPLE: ExampleName = 'help-desk';

const RULE = {
  name: 'Partners stay customers',
  who: { domain: 'partner.example' },
  projects: ['HELP'],
  never: ['error'],
};

const basedOn = (version: string | undefined) =>
  version === undefined ? {} : { basedOn: version };

/** A new handler does not compile until it has its own. */
export const SOUND: { readonly [Name in keyof Api]: (known: Known) => unknown } = {
  'page/read': () => ({}),
  'addresses/check': () => ({ addresses: ['jo@fuzz.example', 'ann@acme.com'], again: false }),
  'anywhere/projects': () => ({ start: 0 }),
  'anywhere/page': () => ({ projectKey: 'HELP' }),
  'anywhere/check': () => ({ projectKey: 'HELP', addresses: ['jo@fuzz.example'], again: false }),
  'request/people': () => ({ again: false }),
  'settings/read': () => ({}),
  'settings/save': ({ revision }) => ({
    file: exampleOf(EXAMPLE).record,
    basedOn: revision,
    comment: 'By hand',
  }),
  'settings/confirm': ({ revision }) => ({ revision }),
  'settings/history': ({ revision }) => ({ before: revision }),
  'settings/revision': ({ revision }) => ({ revision }),
  'projects/list': () => ({ start: 0 }),
  'audit/read': () => ({}),
  'guardrails/save': ({ guardrails }) => ({
    file: { format: 'invite-check/guardrails@1', rules: [RULE] },
    ...basedOn(guardrails),
  }),
  'muted/save': ({ muted }) => ({
    muted: [{ code: 'record-stale', concern: 'any', reason: 'Wanted' }],
    ...basedOn(muted),
  }),
  'stale-after/save': ({ staleAfterDays }) => ({ days: 30, ...basedOn(staleAfterDays) }),
  'accounts/count': () => ({ from: 'customers.0.0.00000000-0000-4000-8000-00000000c0de.0' }),
  'predictions/recent': () => ({ from: 'v1:predicted:0' }),
  'reality/read': () => ({}),
  'reality/explain': ({ explained }) => ({
    explained: [{ concern: 'seen acme.com atlassian', reason: 'A test' }],
    ...basedOn(explained),
  }),
  'lists/create': () => ({ name: 'May', source: 'addresses', projectId: '10001' }),
  'lists/fill': ({ list }) => ({
    id: list,
    chunk: 0,
    rows: [
      [1, 'jo@fuzz.example'],
      [2, 'no address'],
    ],
  }),
  'lists/start': ({ list }) => ({ id: list, rows: 2, chunks: 1 }),
  'lists/all': () => ({}),
  'lists/read': ({ list }) => ({ id: list }),
  'lists/rows': ({ list }) => ({ id: list, from: 0 }),
  'lists/cancel': ({ list }) => ({ id: list }),
  'lists/delete': ({ list }) => ({ id: list }),
};

export const HANDLERS = Object.keys(SOUND) as readonly (keyof Api)[];

export function soundPayload(name: keyof Api, known: Known): Json {
  return JSON.parse(JSON.stringify(SOUND[name](known))) as Json;
}
