/** How a handler is declared: who may, what the payload must look like, what it does. Without a gate it does not compile. */
import * as v from 'valibot';
import type { Failure, Reply } from '../contract/reply';
import { anonymous } from '../context/anonymous';
import type { Invocation } from '../context/invocation';
import { openReadThrough } from '../context/read-through';
import type { Ports } from '../context/ports';
import { parseContext, type CallContext } from './call-context';

/** What the resolver hands over; nothing in it is believed before it is checked. */
export interface RawRequest {
  readonly payload: unknown;
  readonly context: unknown;
}

/** Lets the caller in, with what they may see, or says in safe words why not. */
export type Gate<Access> = (
  invocation: Invocation,
  context: CallContext,
) => Promise<{ readonly ok: true; readonly access: Access } | Refusal>;

export interface Refusal {
  readonly ok: false;
  readonly error: Failure;
}

export interface Declaration<Access, Payload, Data> {
  readonly gate: Gate<Access>;
  readonly payload: v.GenericSchema<unknown, Payload>;
  readonly body: (request: {
    readonly invocation: Invocation;
    readonly access: Access;
    readonly payload: Payload;
  }) => Promise<Reply<Data>>;
}

declare const guarded: unique symbol;

/** A handler behind a gate; made by `declareHandler` only. */
export interface Guarded<Data> {
  readonly [guarded]: true;
  readonly run: (openPorts: () => Ports, request: RawRequest) => Promise<Reply<Data>>;
}

/** Puts the gate before the payload check, the check before the body, and one net under all of it. */
export function declareHandler<Access, Payload, Data>(
  declaration: Declaration<Access, Payload, Data>,
): Guarded<Data> {
  const run: Guarded<Data>['run'] = async (openPorts, request) => {
    const ports = openPorts();
    const correlationId = ports.newId();
    try {
      return await runDeclared(declaration, ports, { ...request, correlationId });
    } catch (error) {
      ports.log({ event: 'unexpected', correlationId, ...anonymous(error) });
      return { ok: false, error: { code: 'internal', correlationId } };
    }
  };
  return { run } as Guarded<Data>;
}

async function runDeclared<Access, Payload, Data>(
  { gate, payload, body }: Declaration<Access, Payload, Data>,
  ports: Ports,
  request: RawRequest & { readonly correlationId: string },
): Promise<Reply<Data>> {
  const context = parseContext(request.context);
  if (context === undefined) return { ok: false, error: { code: 'not-permitted' } };
  const invocation: Invocation = {
    ports,
    readThrough: openReadThrough(ports),
    correlationId: request.correlationId,
    siteUrl: context.siteUrl,
  };
  const entered = await gate(invocation, context);
  if (!entered.ok) return entered;
  const checked = v.safeParse(payload, request.payload);
  if (!checked.success) {
    const field = v.getDotPath(checked.issues[0]);
    return { ok: false, error: { code: 'bad-request', ...(field === null ? {} : { field }) } };
  }
  return body({ invocation, access: entered.access, payload: checked.output });
}
