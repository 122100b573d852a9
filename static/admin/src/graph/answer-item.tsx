/** One answer of a question in words: where it leads, on which ground, and how many take it. */
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import type { AnswerDetails } from '../../../../src/view/graph-details';
import { PassageMark } from './passage-mark';
import { StepView } from './step-view';

interface Props {
  readonly answer: AnswerDetails;
  /** Absent where there is nothing to go to. */
  readonly onGo?: ((to: string) => void) | undefined;
}

/** The answer with all that is known about it. */
export function AnswerItem({ answer, onGo }: Props) {
  const { leads, otherReading, step, traffic } = answer;
  return (
    <Stack space="space.050" alignInline="start">
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Text weight="semibold">{answer.answer}</Text>
        <PassageMark traffic={traffic} />
      </Inline>
      {onGo === undefined ? (
        <Text as="p">{leads.text}</Text>
      ) : (
        <button
          type="button"
          className="graph-go"
          onClick={() => {
            onGo(leads.to);
          }}
        >
          {leads.text}
        </button>
      )}
      {step && <StepView step={step} />}
      {otherReading && (
        <Text as="p" size="small">
          {otherReading.title}: {otherReading.text}
        </Text>
      )}
      <Text as="p" size="small" color="color.text.subtle">
        {traffic.sentence}
      </Text>
    </Stack>
  );
}
