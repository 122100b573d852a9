/** A consumer of a queue as Forge calls it: one event for each call, and an answer that asks for the event again where that is wanted. */
import type { AsyncEvent } from '@forge/events';
// Not from its index, which would bring along what nothing here uses.
import { InvocationError } from '@forge/events/out/invocationError';
import { InvocationErrorCode } from '@forge/events/out/invocationErrorCode';
import { anonymous } from '../context/anonymous';
import type { Ports } from '../context/ports';

/** Done, or to be delivered again after so many seconds. Forge does that for a day at least. */
export type Worked = 'done' | { readonly againIn: number };

/** After an error that nobody expected. */
const AFTER_ERROR = 10;

/** The function that the manifest names; each call opens its own ports. An error is logged without its message. */
export function openConsumer(
  openPorts: () => Ports,
  work: (ports: Ports, body: unknown) => Promise<Worked>,
) {
  return async (event: Pick<AsyncEvent, 'body'>): Promise<InvocationError | undefined> => {
    const ports = openPorts();
    try {
      const worked = await work(ports, event.body);
      return worked === 'done' ? undefined : again(worked.againIn);
    } catch (error) {
      ports.log({ event: 'unexpected', correlationId: ports.newId(), ...anonymous(error) });
      return again(AFTER_ERROR);
    }
  };
}

function again(seconds: number): InvocationError {
  return new InvocationError({
    retryAfter: seconds,
    retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
  });
}
