/** What the queues of the app are doing: events on their way, and how its invocations for them went. */
import type { ReactNode } from 'react';
import Button from '@atlaskit/button/default/button';
import { Text } from '@atlaskit/primitives/compiled';
import type { QueueReply } from '../../host/queue/queue-api';
import { advanceClock, readQueue } from '../api';
import { useSandbox } from '../sandbox-context';
import { Group } from './group';
import { usePolled } from './use-polled';

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

function linesOf(queue: QueueReply): readonly (readonly [name: string, value: string])[] {
  return [
    ['Waiting', String(queue.waiting)],
    ['Running', String(queue.running)],
    ['Done', String(queue.done)],
    ['Retried', String(queue.retried)],
    ['Failed', String(queue.failed)],
    ['Invocations', String(queue.invocations)],
    ['… of them killed, timed out', `${String(queue.killed)}, ${String(queue.timedOut)}`],
    ['Longest invocation', seconds(queue.longestMs)],
    ['Largest heap of an invocation', `${(queue.peakHeapBytes / 2 ** 20).toFixed(0)} MB`],
    ['REST requests, storage operations', `${String(queue.rest)}, ${String(queue.storage)}`],
  ];
}

export function Queue(): ReactNode {
  const { refresh } = useSandbox();
  const { value: queue, load } = usePolled(readQueue);
  if (queue === undefined) return null;
  const { nextDueInMs } = queue;
  return (
    <Group title="Queue">
      <div className="scroll" tabIndex={0} role="region" aria-label="Events and invocations">
        <table className="log" data-testid="queue">
          <tbody>
            {linesOf(queue).map(([name, value]) => (
              <tr key={name}>
                <td>{name}</td>
                <td className="number">{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {nextDueInMs === undefined ? null : (
        <span className="actions">
          <Text>The next delayed event is due in {seconds(nextDueInMs)}.</Text>
          <Button
            onClick={() => {
              void advanceClock(nextDueInMs + 1)
                .then(refresh)
                .then(load);
            }}
          >
            Let that time pass
          </Button>
        </span>
      )}
    </Group>
  );
}
