/** `query`: keys with a beginning, in order, page by page. */
import * as v from 'valibot';
import { refuse, shown, type StorageAnswer } from './answer';
import { QueryBody, type QueryRequest } from './bodies';
import { DEFAULT_PAGE, MAX_PAGE, type StorageError } from './limits';
import type { Records } from './records';

/** One page; a cursor is answered where there is more. */
export async function query(body: unknown, records: Records): Promise<StorageAnswer> {
  const request = v.parse(QueryBody, body);
  const problem = queryProblem(request);
  if (problem) return refuse(problem);
  const limit = request.limit ?? DEFAULT_PAGE;
  const after = request.after === undefined ? undefined : fromCursor(request.after);
  const found = await records.list(prefixOf(request), after, limit + 1);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    status: 200,
    body: {
      data: page.map((stored) => shown(stored, request.options?.metadataFields)),
      ...(found.length > limit && last ? { cursor: toCursor(last.key) } : {}),
    },
  };
}

function queryProblem({
  limit = DEFAULT_PAGE,
  where = [],
}: QueryRequest): StorageError | undefined {
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_PAGE) {
    return { code: 'LIST_QUERY_LIMIT_EXCEEDED', message: `Limit must be 1 to ${String(MAX_PAGE)}` };
  }
  if (where.length > 1) {
    return { code: 'QUERY_WHERE_INVALID', message: 'Only one "where" clause is allowed' };
  }
  const [clause] = where;
  if (clause === undefined) return undefined;
  if (clause.property !== 'key') {
    return { code: 'QUERY_WHERE_FIELD_INVALID', message: 'Only "key" can be queried' };
  }
  if (clause.condition !== 'BEGINS_WITH') {
    return { code: 'INVALID_FILTER_CONDITION', message: 'Only BEGINS_WITH is supported' };
  }
  return clause.values.length === 1 && typeof clause.values[0] === 'string'
    ? undefined
    : { code: 'INVALID_FILTER_VALUES', message: 'BEGINS_WITH takes one text' };
}

function prefixOf({ where }: QueryRequest): string {
  const value = where?.[0]?.values[0];
  return typeof value === 'string' ? value : '';
}

function toCursor(key: string): string {
  return Buffer.from(key).toString('base64url');
}

function fromCursor(cursor: string): string {
  return Buffer.from(cursor, 'base64url').toString();
}
