/** What was muted or shown again last, with a way back. */
import Button from '@atlaskit/button/new';
import { Inline, Text } from '@atlaskit/primitives/compiled';
import { useReader } from '../use-reader';
import type { Done } from './use-muting';

interface Props {
  readonly done: Done;
  readonly onUndo: () => void;
}

/** One line. */
export function DoneNotice({ done: { what, finding }, onUndo }: Props) {
  const { findings } = useReader().admin;
  return (
    <div role="status" className="finding-done">
      <Inline space="space.100" rowSpace="space.050" alignBlock="center" shouldWrap>
        <Text>{findings[what](finding.view.title)}</Text>
        <Button spacing="compact" onClick={onUndo}>
          {findings.undo}
        </Button>
      </Inline>
    </div>
  );
}
