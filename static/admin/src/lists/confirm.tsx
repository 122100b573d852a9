/** Asks before something is lost, in the page itself; the focus goes there, and back to what asked. */
import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useFocusHere } from '../history/use-focus-here';
import { useReader } from '../use-reader';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly isDangerous: boolean;
  readonly isWorking: boolean;
  readonly onDo: () => void;
  readonly onKeep: () => void;
}

export function Confirm(props: Props) {
  const { title, text, action, isDangerous, isWorking, onDo, onKeep } = props;
  const { actions } = useReader().words.lists;
  return (
    <div
      ref={useFocusHere()}
      className="panel"
      role="alertdialog"
      aria-label={title}
      tabIndex={-1}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onKeep();
      }}
    >
      <Stack space="space.150" alignInline="start">
        <Heading as="h3" size="small">
          {title}
        </Heading>
        <Text as="p">{text}</Text>
        <Inline space="space.100" rowSpace="space.100" shouldWrap>
          <Button
            appearance={isDangerous ? 'danger' : 'primary'}
            isLoading={isWorking}
            onClick={onDo}
          >
            {action}
          </Button>
          <Button appearance="subtle" onClick={onKeep}>
            {actions.keep}
          </Button>
        </Inline>
      </Stack>
    </div>
  );
}
