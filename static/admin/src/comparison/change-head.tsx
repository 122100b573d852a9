/** What a change is: the answer before and after, how much it concerns, and the steps that decide. */
import ArrowRightIcon from '@atlaskit/icon/core/arrow-right';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import type { AnswerView } from '../../../../src/view/answer-view';
import { Answer } from './answer';
import './comparison.css';

interface Props {
  readonly change: {
    readonly title: string;
    /** The outcomes stay; only the reason is another. */
    readonly isSame: boolean;
    readonly before: AnswerView;
    readonly after: AnswerView;
  };
  /** How much changes like this. */
  readonly reach: string;
  /** What the two sides are called. */
  readonly titles: { readonly before: string; readonly after: string };
}

/** The answers in one line; below it the reasons, where they can be told. */
export function ChangeHead({ change, reach, titles }: Props) {
  const { title, isSame, before, after } = change;
  const lines = [
    { side: titles.before, reasons: before.reasons },
    { side: titles.after, reasons: after.reasons },
  ].filter(({ reasons }) => reasons.length > 0);
  return (
    <Stack space="space.075">
      <Inline space="space.150" rowSpace="space.050" alignBlock="center" shouldWrap>
        {isSame ? (
          <Text weight="semibold">{title}</Text>
        ) : (
          <>
            <Answer answer={before} />
            <ArrowRightIcon label={title} color="currentColor" />
            <Answer answer={after} />
          </>
        )}
        <Text color="color.text.subtle">{reach}</Text>
      </Inline>
      <Stack space="space.025">
        {lines.map(({ side, reasons }) => (
          <Text key={side} as="p" size="small" color="color.text.subtle">
            {`${side}: ${reasons.join(' ')}`}
          </Text>
        ))}
      </Stack>
    </Stack>
  );
}
