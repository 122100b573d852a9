/** What is chosen in the drawing, told in full. */
import { IconButton } from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import CrossIcon from '@atlaskit/icon/core/cross';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import type { Details } from '../../../../src/view/graph-details';
import { useReader } from '../use-reader';
import { AnswerItem } from './answer-item';
import { PassageMark } from './passage-mark';
import { StepView } from './step-view';

interface Props {
  readonly details: Details;
  readonly onGo: (id: string) => void;
  readonly onClose: () => void;
}

/** Beside the drawing, or below it where there is no room. */
export function DetailsPanel({ details, onGo, onClose }: Props) {
  const { graph } = useReader().admin;
  return (
    <section className="panel graph-details" aria-label={graph.detailsLabel}>
      <Stack space="space.150">
        <Inline space="space.100" spread="space-between" alignBlock="start">
          <Heading as="h3" size="small">
            {details.title}
          </Heading>
          <IconButton
            icon={CrossIcon}
            label={graph.close}
            appearance="subtle"
            spacing="compact"
            onClick={onClose}
          />
        </Inline>
        <Body details={details} onGo={onGo} />
      </Stack>
    </section>
  );
}

function Body({ details, onGo }: Pick<Props, 'details' | 'onGo'>) {
  const { graph } = useReader().admin;
  switch (details.kind) {
    case 'question':
      return (
        <>
          <Text as="p">{details.reads}</Text>
          <Counted traffic={details.traffic} />
          <Heading as="h4" size="xsmall">
            {graph.answersTitle}
          </Heading>
          {details.answers.map((answer) => (
            <AnswerItem key={answer.id} answer={answer} onGo={onGo} />
          ))}
        </>
      );
    case 'end':
      return (
        <>
          <StepView step={details.step} />
          <Counted traffic={details.traffic} />
        </>
      );
    case 'answer':
      return (
        <>
          <Text as="p">{details.reads}</Text>
          <AnswerItem answer={details.answer} onGo={onGo} />
        </>
      );
  }
}

function Counted({ traffic }: Pick<Details & { kind: 'end' }, 'traffic'>) {
  return (
    <Inline space="space.100" alignBlock="center" shouldWrap>
      <PassageMark traffic={traffic} />
      <Text as="p">{traffic.sentence}</Text>
    </Inline>
  );
}
