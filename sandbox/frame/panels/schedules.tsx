/** The app's schedules: when each is due, how its last run went, and a button that runs it now. */
import { useState, type ReactNode } from 'react';
import Button from '@atlaskit/button/default/button';
import { Code } from '@atlaskit/code';
import Lozenge from '@atlaskit/lozenge';
import { Text } from '@atlaskit/primitives/compiled';
import type { RunScheduleReply, ScheduleLine } from '../../host/schedule/schedule-api';
import { readSchedules, runSchedule } from '../api';
import { useSandbox } from '../sandbox-context';
import { Group } from './group';
import { usePolled } from './use-polled';

const EVERY: Readonly<Record<ScheduleLine['interval'], string>> = {
  fiveMinute: 'every 5 minutes',
  hour: 'every hour',
  day: 'every day',
  week: 'every week',
};

function when(at: string): string {
  return new Date(at).toLocaleString();
}

function LastRun({ run }: { readonly run: ScheduleLine['lastRun'] }): ReactNode {
  if (run === undefined) return 'did not run yet';
  return (
    <>
      <Lozenge appearance={run.end === 'ok' ? 'success' : 'removed'}>{run.end}</Lozenge>{' '}
      {when(run.at)}, {Math.round(run.ms)} ms
    </>
  );
}

function Row({ line, ran }: { readonly line: ScheduleLine; readonly ran: () => void }): ReactNode {
  const { showFlag } = useSandbox();
  const [asked, setAsked] = useState(false);
  const { key, interval, nextDue, lastRun } = line;
  const run = async (): Promise<void> => {
    setAsked(true);
    const flag = { id: `schedule ${key}`, isAutoDismiss: true };
    await runSchedule(key).then(
      (reply) => {
        showFlag({
          ...flag,
          type: reply.end === 'ok' ? 'success' : 'error',
          title: `${key}: ${reply.end}`,
          description: wordsFor(reply),
        });
      },
      (error: unknown) => {
        showFlag({
          ...flag,
          type: 'error',
          title: `${key} did not run`,
          description: String(error),
        });
      },
    );
    setAsked(false);
    ran();
  };
  return (
    <tr>
      <th scope="row">
        <Code>{key}</Code>
      </th>
      <td>
        {EVERY[interval]}, next on {when(nextDue)}
      </td>
      <td>
        <LastRun run={lastRun} />
      </td>
      <td>
        <Button
          spacing="compact"
          isLoading={asked || line.running}
          aria-label={`Run now: ${key}`}
          onClick={() => void run()}
        >
          Run now
        </Button>
      </td>
    </tr>
  );
}

function wordsFor({ thrown, ms, rest, storage }: RunScheduleReply): string {
  const did = `${String(Math.round(ms))} ms, ${String(rest)} REST requests, ${String(storage)} storage operations`;
  return thrown === undefined ? did : `${thrown.name}: ${thrown.message} (${did})`;
}

export function Schedules({ ran }: { readonly ran: () => void }): ReactNode {
  const { value: lines, failed, load } = usePolled(readSchedules);
  return (
    <Group title="Schedules">
      {failed ? <Text>The schedules could not be read.</Text> : null}
      {lines?.length === 0 ? <Text>The app has no schedule, or is not installed.</Text> : null}
      {lines === undefined || lines.length === 0 ? null : (
        <div className="scroll" tabIndex={0} role="region" aria-label="Schedules and their runs">
          <table className="log wide words" data-testid="schedules">
            <tbody>
              {lines.map((line) => (
                <Row
                  key={line.key}
                  line={line}
                  ran={() => {
                    void load();
                    ran();
                  }}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Group>
  );
}
