/** One of the first steps: its number or a tick, what it is for, how far it is, and the way to its part. */
import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import CheckCircleIcon from '@atlaskit/icon/core/status-success';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { numberText } from '../../../../src/view/number-text';
import type { FirstStepView } from '../../../../src/view/first-steps';
import { focusTab } from '../part-tabs';
import { useReader } from '../use-reader';
import { useRoute } from '../use-route';

interface Props {
  readonly step: FirstStepView;
  readonly number: number;
  /** The first one that is not done. */
  readonly isNext: boolean;
}

/** An item of the list; the status says in words what the mark shows. */
export function StepItem({ step, number, isNext }: Props) {
  const { go } = useRoute();
  const reader = useReader();
  const isDone = step.state === 'done';
  return (
    <li className="first-step" data-state={step.state}>
      <span className="first-step-mark" data-next={isNext} aria-hidden="true">
        {isDone ? (
          <CheckCircleIcon label="" color="var(--ds-icon-success)" />
        ) : (
          numberText(number, reader)
        )}
      </span>
      <Stack space="space.075" alignInline="start">
        <Heading as="h3" size="xsmall">
          {step.title}
        </Heading>
        <Text as="p" color="color.text.subtle">
          {step.about}
        </Text>
        <Text as="p" weight="medium" color={isDone ? 'color.text.success' : 'color.text'}>
          {step.status}
        </Text>
        <Button
          spacing="compact"
          onClick={() => {
            go(step.part);
            focusTab(step.part);
          }}
        >
          {step.action}
        </Button>
      </Stack>
    </li>
  );
}
