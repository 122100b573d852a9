/** How many known accounts and recent predictions the changes concern, counted on demand. */
import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import Spinner from '@atlaskit/spinner';
import { useMemo } from 'react';
import { affectedBy } from '../../../../src/audit/affected';
import type { Difference } from '../../../../src/audit/compare';
import type { Settings } from '../../../../src/decide/settings';
import { toAffectedView, type Counted } from '../../../../src/view/affected-view';
import { FailureMessage } from '../failure-message';
import { useReader } from '../use-reader';
import { useCounted } from './use-counted';

interface Props {
  readonly differences: readonly Difference[];
  readonly before: Settings;
  readonly after: Settings;
}

/** Asks, counts, tells. What was counted serves the next change too. */
export function AffectedPanel(props: Props) {
  const { affected } = useReader().admin.whatIf;
  const { state, start, stop } = useCounted();
  return (
    <Stack space="space.150">
      <Heading as="h2" size="small">
        {affected.title}
      </Heading>
      {state.is === 'done' ? (
        <Numbers {...props} counted={state.counted} />
      ) : (
        <Text as="p">{affected.intro}</Text>
      )}
      {state.is === 'counting' ? (
        <Inline space="space.150" rowSpace="space.100" alignBlock="center" shouldWrap>
          <Spinner size="small" />
          <span role="status">{affected.counting(state.pages)}</span>
          <Button spacing="compact" onClick={stop}>
            {affected.stop}
          </Button>
        </Inline>
      ) : state.is === 'failed' ? (
        <FailureMessage failure={state.failure} onRetry={start} />
      ) : (
        <div>
          <Button testId="what-if-count" onClick={start}>
            {state.is === 'done' ? affected.again : affected.count}
          </Button>
        </div>
      )}
    </Stack>
  );
}

function Numbers({ differences, before, after, counted }: Props & { readonly counted: Counted }) {
  const reader = useReader();
  const { words, admin, locale } = reader;
  const { affected } = admin.whatIf;
  const view = useMemo(
    () =>
      toAffectedView(counted, affectedBy(differences, before, after), {
        words,
        admin,
        locale,
        now: 0,
      }),
    [counted, differences, before, after, words, admin, locale],
  );
  return (
    <div role="status" data-testid="what-if-affected">
      <Stack space="space.100">
        <Line text={view.accounts} help={affected.accountsHelp} />
        <Line text={view.predictions} help={affected.predictionsHelp} />
        {view.unknown.map((text) => (
          <Text key={text} as="p" color="color.text.warning">
            {text}
          </Text>
        ))}
      </Stack>
    </div>
  );
}

function Line({ text, help }: { readonly text: string; readonly help: string }) {
  return (
    <Stack>
      <Text weight="medium">{text}</Text>
      <Text size="small" color="color.text.subtle">
        {help}
      </Text>
    </Stack>
  );
}
