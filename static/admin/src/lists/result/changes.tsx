/** Two runs side by side: from which answer to which, how many rows, and some of them. */
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import type {
  RunAnswer,
  RunComparisonView,
  RunRest,
} from '../../../../../src/view/lists/run-comparison-view';
import { OutcomeBadge } from '../../outcome-badge';
import { useReader } from '../../use-reader';

export function Changes({ view }: { readonly view: RunComparisonView }) {
  const { comparison } = useReader().words.lists;
  return (
    <Stack space="space.200" alignInline="stretch">
      <div role="status">
        <Text as="p" weight="medium">
          {view.summary}
        </Text>
      </div>
      <ul className="plain-list">
        {view.changes.map(({ id, title, before, after, rows, examples }) => (
          <li key={id} className="change">
            <Stack space="space.075" alignInline="stretch">
              <Text weight="medium">{title}</Text>
              <Inline space="space.100" rowSpace="space.050" alignBlock="center" shouldWrap>
                <Answer label={comparison.before} answer={before} />
                <span aria-hidden="true">→</span>
                <Answer label={comparison.after} answer={after} />
              </Inline>
              <Text>{rows}</Text>
              <Text size="small" color="color.text.subtle">
                {examples}
              </Text>
            </Stack>
          </li>
        ))}
      </ul>
      {[view.onlyBefore, view.onlyAfter].map(
        (rest) => rest && <Rest key={rest.title} rest={rest} />,
      )}
    </Stack>
  );
}

function Answer({ label, answer }: { readonly label: string; readonly answer: RunAnswer }) {
  return (
    <Inline space="space.050" alignBlock="center" shouldWrap>
      <Text size="small" color="color.text.subtle">
        {label}
      </Text>
      {answer.badges.map((badge) => (
        <OutcomeBadge key={badge.text} badge={badge} />
      ))}
    </Inline>
  );
}

function Rest({ rest }: { readonly rest: RunRest }) {
  return (
    <Stack space="space.025">
      <Text>{rest.title}</Text>
      <Text size="small" color="color.text.subtle">
        {rest.examples}
      </Text>
    </Stack>
  );
}
