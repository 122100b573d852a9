/** One change of the site, with what it turns and what can be done about it. */
import Button from '@atlaskit/button/new';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import type { DriftLine } from '../../../../src/view/reality/drift-view';
import { useReader } from '../use-reader';
import { useRoute } from '../use-route';
import type { Explaining } from './use-explaining';
import type { Taking } from './use-taking';

interface Props {
  readonly line: DriftLine;
  readonly isSeen: boolean;
  readonly taking: Taking;
  readonly explaining: Explaining;
}

/** An item of the list. */
export function DriftItem(props: Props) {
  const { text, turn, when, isBad } = props.line;
  return (
    <li className="reality-card" data-testid="drift-item">
      <Stack space="space.100">
        <Stack space="space.025">
          <span className="reality-name">{text}</span>
          <Text color={isBad ? 'color.text.danger' : 'color.text'}>{turn}</Text>
          <Text size="small" color="color.text.subtle">
            {when}
          </Text>
        </Stack>
        <Actions {...props} />
      </Stack>
    </li>
  );
}

function Actions({ line, isSeen, taking, explaining }: Props) {
  const { concern, text, changes, toRecord } = line;
  const words = useReader().admin.reality.drift;
  const { go } = useRoute();
  const { saving } = explaining;
  const isSaving =
    saving?.drafts.length === 1 && saving.drafts.some((draft) => draft.concern === concern);
  const drafts = [{ concern, reason: words.seenReason }];
  return (
    <Inline space="space.100" rowSpace="space.100" shouldWrap>
      {changes.length > 0 && (
        <Button spacing="compact" onClick={() => taking.start('drift', changes)}>
          {words.takeIntoRecord}
        </Button>
      )}
      {toRecord && (
        <Button spacing="compact" onClick={() => go('record')}>
          {words.openRecord}
        </Button>
      )}
      <Button
        spacing="compact"
        appearance="subtle"
        {...(isSeen ? {} : { 'aria-label': words.markSeenAbout(text) })}
        isLoading={isSaving}
        onClick={() => explaining.act({ what: isSeen ? 'unseen' : 'seen', drafts })}
      >
        {isSeen ? words.showAgain : words.markSeen}
      </Button>
    </Inline>
  );
}
