/** Functions of the app that no page calls, as Forge calls them: for events of a queue, events of Jira, and at night. */
import type { AsyncEvent } from '@forge/events';
// Not from its index, which would bring along what nothing here uses.
import { InvocationError } from '@forge/events/out/invocationError';
import { InvocationErrorCode } from '@forge/events/out/invocationErrorCode';
import { anonymous } from '../context/anonymous';
import type { Ports } from '../context/ports';

/** Done, or to be delivered again after so many seconds: an event of a queue for a day at least, one of Jira four times. */
export type Worked = 'done' | { readonly againIn: number };

/** After an error that nobody expected. */
const AFTER_ERROR = 10;

type Work = (ports: Ports, body: unknown) => Promise<Worked>;

/** The function for events of a queue; each call opens its own ports. An error is logged without its message. */
export function openConsumer(openPorts: () => Ports, work: Work) {
  return (event: Pick<AsyncEvent, 'body'>): Promise<InvocationError | undefined> =>
    workOn(openPorts(), work, event.body);
}

/** The function for events of Jira. */
export function openTrigger(openPorts: () => Ports, work: Work) {
  return (event: unknown): Promise<InvocationError | undefined> => workOn(openPorts(), work, event);
}

/** The function of a schedule. What it returns is ignored, and a run that fails is not tried again. */
export function openSchedule(openPorts: () => Ports, work: (ports: Ports) => Promise<void>) {
  return async (): Promise<void> => {
    await workOn(
      openPorts(),
      async (ports) => {
        await work(ports);
        return 'done';
      },
      undefined,
    );
  };
}

async function workOn(
  ports: Ports,
  work: Work,
  body: unknown,
): Promise<InvocationError | undefined> {
  try {
    const worked = await work(ports, body);
    return worked === 'done' ? undefined : again(worked.againIn);
  } catch (error) {
    ports.log({ event: 'unexpected', correlationId: ports.newId(), ...anonymous(error) });
    return again(AFTER_ERROR);
  }
}

function again(seconds: number): InvocationError {
  return new InvocationError({
    retryAfter: seconds,
    retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
  });
}
