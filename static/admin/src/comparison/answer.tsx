/** Everything that may happen, as badges. */
import { Inline, Text } from '@atlaskit/primitives/compiled';
import type { AnswerView } from '../../../../src/view/answer-view';
import { OutcomeBadge } from '../outcome-badge';
import { useReader } from '../use-reader';

/** One badge per outcome. */
export function Answer({ answer }: { readonly answer: AnswerView }) {
  const { or } = useReader().admin.whatIf.comparison;
  return (
    <Inline space="space.050" rowSpace="space.050" alignBlock="center" shouldWrap>
      {answer.badges.map((badge, index) => (
        <Inline key={badge.outcome} space="space.050" alignBlock="center">
          {index > 0 && <Text color="color.text.subtle">{or}</Text>}
          <OutcomeBadge badge={badge} />
        </Inline>
      ))}
    </Inline>
  );
}
