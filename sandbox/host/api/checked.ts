/** Requests to the sandbox's own API whose bodies are checked, and how a wrong one is answered. */
import type { Context, Env } from 'hono';
import * as v from 'valibot';
import type { ApiError } from '../http-api';

/** The caller's fault: answered as HTTP with these words. */
export class BadRequest extends Error {
  constructor(
    message: string,
    readonly status: 400 | 404 | 409 = 400,
  ) {
    super(message);
  }
}

/** The body of a request, in the wanted shape. */
export async function bodyOf<S extends v.GenericSchema>(
  c: Context<Env>,
  schema: S,
): Promise<v.InferOutput<S>> {
  const text = await c.req.text();
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new BadRequest('the body is not JSON');
  }
  return checked(json, schema);
}

/** A value in the wanted shape. */
export function checked<S extends v.GenericSchema>(value: unknown, schema: S): v.InferOutput<S> {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const issues = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'body'}: ${issue.message}`);
  throw new BadRequest(issues.join('; '));
}

/** Any error as an answer; what is nobody's fault but the sandbox's is told on the terminal too. */
export function errorAnswer(error: Error, c: Context<Env>): Response {
  if (error instanceof BadRequest) {
    return c.json({ error: error.message } satisfies ApiError, error.status);
  }
  console.error(error);
  return c.json({ error: error.message } satisfies ApiError, 500);
}
