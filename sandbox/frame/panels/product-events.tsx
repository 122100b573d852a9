/** What Jira told the app of its people: the newest events, what became of them, and what is on its way. */
import type { ReactNode } from 'react';
import { Code } from '@atlaskit/code';
import Lozenge from '@atlaskit/lozenge';
import { Text } from '@atlaskit/primitives/compiled';
import type { EventLine, EventsReply } from '../../host/events/events-api';
import { readEvents } from '../api';
import { Group } from './group';
import { usePolled } from './use-polled';

function wordsFor(events: EventsReply): string {
  const { delivered, waiting, running, retried, failed, lost, withoutScope } = events;
  return [
    `${String(delivered)} delivered`,
    `${String(waiting + running)} on their way`,
    ...(retried > 0 ? [`${String(retried)} tried again`] : []),
    ...(failed > 0 ? [`${String(failed)} failed`] : []),
    ...(lost > 0 ? [`${String(lost)} lost on purpose`] : []),
    ...(withoutScope > 0 ? [`${String(withoutScope)} not sent for want of a scope`] : []),
  ].join(', ');
}

function Row({ line }: { readonly line: EventLine }): ReactNode {
  return (
    <tr>
      <td>
        <Lozenge appearance={line.end === 'ok' ? 'success' : 'removed'}>{line.end}</Lozenge>
      </td>
      <td>
        <Code>{`${line.eventType} ${line.accountId}`}</Code>
      </td>
      <td>{line.trigger}</td>
      <td className="number">{new Date(line.at).toLocaleTimeString()}</td>
    </tr>
  );
}

export function ProductEvents(): ReactNode {
  const { value: events, failed } = usePolled(readEvents);
  return (
    <Group title="Product events">
      {failed ? <Text>The events could not be read.</Text> : null}
      {events === undefined ? null : (
        <Text>
          {wordsFor(events)}. They are sent when an account appears, changes or disappears.
        </Text>
      )}
      {events === undefined || events.recent.length === 0 ? null : (
        <div className="scroll" tabIndex={0} role="region" aria-label="Newest product events">
          <table className="log" data-testid="product-events">
            <tbody>
              {events.recent.map((line, index) => (
                <Row key={index} line={line} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Group>
  );
}
