/** The clock that the app sees: what is stored grows old without waiting. */
import { useState, type ReactNode } from 'react';
import { Text } from '@atlaskit/primitives/compiled';
import { advanceClock } from '../api';
import { useSandbox } from '../sandbox-context';
import { Choice } from './choice';
import { Group } from './group';

const MINUTE = 60_000;
const JUMPS = {
  'stay here': 0,
  '5 minutes': 5 * MINUTE,
  '1 hour': 60 * MINUTE,
  '1 day': 1440 * MINUTE,
};

export function Clock(): ReactNode {
  const { state, refresh } = useSandbox();
  const [passing, setPassing] = useState(false);
  const jumps = Object.keys(JUMPS);
  return (
    <Group title="Clock">
      <Text>The app sees {new Date(state.clock.now).toLocaleString()}.</Text>
      <Choice
        label="Let time pass"
        value="stay here"
        options={jumps}
        save={(jump) => {
          const passed = Object.entries(JUMPS).find(([name]) => name === jump)?.[1] ?? 0;
          setPassing(true);
          void advanceClock(passed)
            .then(refresh)
            .finally(() => {
              setPassing(false);
            });
        }}
      />
      <div role="status">
        {passing ? <Text>Time passes; schedules that become due run first.</Text> : null}
      </div>
    </Group>
  );
}
