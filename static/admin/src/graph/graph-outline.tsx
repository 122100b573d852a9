/** The procedure as text: its questions in their order, with every answer, where it leads and how many take it. */
import Heading from '@atlaskit/heading';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useRef } from 'react';
import { graphOutline, type QuestionDetails } from '../../../../src/view/graph-details';
import type { GraphShape } from '../../../../src/view/graph-shape';
import type { GraphTraffic } from '../../../../src/view/graph-traffic';
import { AnswerItem } from './answer-item';
import { PassageMark } from './passage-mark';
import { useSteadyReader } from './use-steady-reader';

interface Props {
  /** What is shown of it. */
  readonly shape: GraphShape;
  readonly traffic: GraphTraffic;
}

/** An ordered list; an answer that leads to a question leads there. */
export function GraphOutline({ shape, traffic }: Props) {
  const reader = useSteadyReader();
  const list = useRef<HTMLOListElement>(null);
  const questions = graphOutline(shape, traffic, reader);
  const isShown = (id: string) => questions.some((question) => question.id === id);
  const go = (id: string) => {
    list.current?.querySelector<HTMLElement>(`[data-question="${id}"]`)?.focus();
  };
  return (
    <ol className="graph-outline" ref={list}>
      {questions.map((question) => (
        <li key={question.id} tabIndex={-1} data-question={question.id}>
          <QuestionItem question={question} isShown={isShown} onGo={go} />
        </li>
      ))}
    </ol>
  );
}

interface ItemProps {
  readonly question: QuestionDetails;
  readonly isShown: (id: string) => boolean;
  readonly onGo: (id: string) => void;
}

function QuestionItem({ question, isShown, onGo }: ItemProps) {
  return (
    <Stack space="space.100">
      <Stack space="space.025">
        <Text size="small" color="color.text.subtle">
          {question.number}
        </Text>
        <Inline space="space.100" alignBlock="center" shouldWrap>
          <Heading as="h3" size="small">
            {question.title}
          </Heading>
          <PassageMark traffic={question.traffic} />
        </Inline>
        <Text as="p">{question.reads}</Text>
        <Text as="p" size="small" color="color.text.subtle">
          {question.traffic.sentence}
        </Text>
      </Stack>
      <ul className="graph-answers">
        {question.answers.map((answer) => (
          <li key={answer.id} data-answer={answer.id} data-passage={answer.traffic.passage}>
            <AnswerItem answer={answer} onGo={isShown(answer.leads.to) ? onGo : undefined} />
          </li>
        ))}
      </ul>
    </Stack>
  );
}
