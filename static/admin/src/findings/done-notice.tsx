/** What was muted or shown again last, with a way back. */
import Button from '@atlaskit/button/new';
import { Inline, Text } from '@atlaskit/primitives/compiled';
import { useEffect, useRef } from 'react';
import { useReader } from '../use-reader';
import type { Done } from './use-muting';

interface Props {
  readonly done: Done;
  readonly onUndo: () => void;
}

/** One line. What was pressed is gone, so the way back takes its place. */
export function DoneNotice({ done: { what, finding }, onUndo }: Props) {
  const { findings } = useReader().admin;
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    undo.current?.focus();
  }, [what, finding]);
  return (
    <div role="status" className="finding-done">
      <Inline space="space.100" rowSpace="space.050" alignBlock="center" shouldWrap>
        <Text>{findings[what](finding.view.title)}</Text>
        <Button ref={undo} spacing="compact" onClick={onUndo}>
          {findings.undo}
        </Button>
      </Inline>
    </div>
  );
}
