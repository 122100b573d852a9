/** What the app's back end did: each run with its REST requests and storage operations. */
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import Button from '@atlaskit/button/default/button';
import { Code } from '@atlaskit/code';
import Lozenge from '@atlaskit/lozenge';
import { Text } from '@atlaskit/primitives/compiled';
import type { InvocationEntry, RestEntry } from '../../host/request-entries';
import { clearRequests, readRequests } from '../api';
import { Installation } from './installation';
import { PageHead } from './page-head';
import { ProductEvents } from './product-events';
import { Queue } from './queue';
import { Schedules } from './schedules';

function RestLine({ entry }: { readonly entry: RestEntry }): ReactNode {
  const failed = entry.status >= 400 || entry.problem !== undefined;
  return (
    <tr>
      <td>
        <Lozenge appearance={failed ? 'removed' : 'success'}>{entry.status}</Lozenge>
      </td>
      <td>
        <Code>{`${entry.method} ${entry.path}`}</Code>
        {entry.problem === undefined ? null : <strong> {entry.problem.replace('-', ' ')}</strong>}
      </td>
      <td>as {entry.as}</td>
      <td>{entry.scopes?.join(', ') ?? ''}</td>
      <td className="number">{Math.round(entry.ms)} ms</td>
    </tr>
  );
}

function Invocation({
  entry,
  open,
}: {
  readonly entry: InvocationEntry;
  readonly open: boolean;
}): ReactNode {
  return (
    <details className="invocation" open={open} data-function={entry.functionKey}>
      <summary>
        <Code>{entry.functionKey}</Code>
        <span className="grow">{entry.userName}</span>
        <span className="number">
          {entry.counts.rest} REST · {entry.counts.storage} storage · {Math.round(entry.ms)} ms
        </span>
        <Lozenge appearance={entry.ended === 'ok' ? 'success' : 'removed'}>
          {entry.ended ?? 'running'}
        </Lozenge>
      </summary>
      <div
        className="scroll"
        tabIndex={0}
        role="region"
        aria-label={`Requests of ${entry.functionKey}`}
      >
        <table className="log">
          <tbody>
            {entry.rest.map((rest, index) => (
              <RestLine key={index} entry={rest} />
            ))}
            {entry.storage.map(({ operation, keys, status, ms }, index) => (
              <tr key={`storage ${String(index)}`}>
                <td>
                  <Lozenge appearance={status >= 400 && status !== 404 ? 'removed' : 'default'}>
                    {status}
                  </Lozenge>
                </td>
                <td>
                  <Code>{`${operation} ${keys.join(' ')}`}</Code>
                </td>
                <td>storage</td>
                <td />
                <td className="number">{Math.round(ms)} ms</td>
              </tr>
            ))}
          </tbody>
        </table>
        {entry.log.length === 0 ? null : <pre className="log-lines">{entry.log.join('\n')}</pre>}
      </div>
    </details>
  );
}

export function RequestsPanel(): ReactNode {
  const [entries, setEntries] = useState<readonly InvocationEntry[]>();
  const load = useCallback(async () => {
    setEntries((await readRequests()).invocations.toReversed());
  }, []);
  useEffect(() => void load(), [load]);
  const clear = async (): Promise<void> => {
    await clearRequests();
    await load();
  };
  return (
    <>
      <PageHead
        title="Requests"
        about="Every run of the app’s back end, newest first: what it asked of Jira and of Forge storage. Above them, what runs without a page: queue, schedules, product events."
        actions={
          <span className="actions">
            <Button onClick={() => void load()}>Read again</Button>
            <Button onClick={() => void clear()}>Empty the log</Button>
          </span>
        }
      />
      <Queue />
      <Schedules ran={() => void load()} />
      <ProductEvents />
      <Installation />
      {entries?.length === 0 ? (
        <Text>Nothing yet. Open the project page and check an address.</Text>
      ) : null}
      {entries?.map((entry, index) => (
        <Invocation key={entry.id} entry={entry} open={index === 0} />
      ))}
    </>
  );
}
