/** What was explained away, folded: why, by whom and when, and a way to take each back. */
import Button from '@atlaskit/button/new';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import type { ExplainedView } from '../../../../src/view/reality/explained-view';
import { useAuthor } from '../use-author';
import { useReader } from '../use-reader';
import { Fold } from './fold';
import type { Explaining } from './use-explaining';

interface Props {
  readonly explained: readonly ExplainedView[];
  readonly explaining: Explaining;
}

/** Nothing where nothing was. */
export function ExplainedList({ explained, explaining }: Props) {
  const words = useReader().admin.reality.explaining;
  if (explained.length === 0) return null;
  return (
    <Fold title={words.listTitle(explained.length)}>
      <ul className="reality-list">
        {explained.map((one) => (
          <Item key={one.concern} one={one} explaining={explaining} />
        ))}
      </ul>
    </Fold>
  );
}

interface ItemProps {
  readonly one: ExplainedView;
  readonly explaining: Explaining;
}

function Item({ one, explaining }: ItemProps) {
  const { concern, text, reason, age, by } = one;
  const words = useReader().admin.reality.explaining;
  const author = useAuthor(by);
  const isSaving = explaining.saving?.drafts.some((draft) => draft.concern === concern) === true;
  return (
    <li className="reality-card">
      <Stack space="space.075" alignInline="start">
        <span className="reality-name">{text}</span>
        <span className="reality-reason">{words.reason(reason)}</span>
        <Text size="small" color="color.text.subtle">
          {words.by(author, age)}
        </Text>
        <Button
          spacing="compact"
          aria-label={words.takeBackAbout(text)}
          isLoading={isSaving}
          onClick={() => explaining.act({ what: 'taken-back', drafts: [{ concern, reason }] })}
        >
          {words.takeBack}
        </Button>
      </Stack>
    </li>
  );
}
