/** The changes made so far: each can be taken back, the last one undone, all of them reset or taken over. */
import Button, { IconButton } from '@atlaskit/button/new';
import CrossIcon from '@atlaskit/icon/core/cross';
import Heading from '@atlaskit/heading';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import type { ChangeLine } from '../../../../src/view/change-text';
import { Notice } from '../notice';
import { useReader } from '../use-reader';
import type { Tried } from './use-changes';

interface Props {
  readonly lines: readonly ChangeLine[];
  readonly tried: Tried;
  readonly onApply: () => void;
}

/** The list, with what can be done with it. */
export function ChangesPanel({ lines, tried, onApply }: Props) {
  const { admin, locale } = useReader();
  const { changes: words, apply } = admin.whatIf;
  const { broken, undo, replace, takeBack } = tried;
  return (
    <Stack space="space.150">
      {broken.length > 0 && (
        <Notice appearance="warning" title={words.brokenTitle}>
          {words.broken(new Intl.ListFormat(locale, { type: 'unit' }).format(broken))}
        </Notice>
      )}
      <Inline
        space="space.100"
        rowSpace="space.100"
        alignBlock="center"
        spread="space-between"
        shouldWrap
      >
        <Heading as="h2" size="small">
          {lines.length === 0 ? words.none : words.title(lines.length)}
        </Heading>
        <Inline space="space.100" rowSpace="space.100" shouldWrap>
          <Button testId="what-if-undo" isDisabled={undo === undefined} onClick={() => undo?.()}>
            {words.undo}
          </Button>
          <Button
            testId="what-if-reset"
            isDisabled={lines.length === 0}
            onClick={() => replace([])}
          >
            {words.reset}
          </Button>
          <Button
            testId="what-if-apply"
            appearance="primary"
            isDisabled={lines.length === 0}
            onClick={onApply}
          >
            {apply.open}
          </Button>
        </Inline>
      </Inline>
      {lines.length > 0 && (
        <ul className="what-if-changes" aria-label={words.label}>
          {lines.map((line) => (
            <li key={line.id} data-testid="what-if-change">
              <ChangeName line={line} />
              <IconButton
                icon={CrossIcon}
                label={words.remove(line.name)}
                appearance="subtle"
                spacing="compact"
                onClick={() => takeBack(line.changes)}
              />
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}

/** What is changed, from what to what. */
export function ChangeName({ line }: { readonly line: ChangeLine }) {
  const { fromTo } = useReader().admin.whatIf.changes;
  return (
    <span>
      <Text weight="medium">{line.name}</Text>{' '}
      <Text color="color.text.subtle">{fromTo(line.before, line.after)}</Text>
    </span>
  );
}
