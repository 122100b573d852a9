/** What was just done in a part of the form, with the way back. */
import Button from '@atlaskit/button/new';
import { useEffect, useRef } from 'react';
import { useReader } from '../use-reader';
import type { Editing, Place } from './editing';

interface Props {
  readonly place: Place;
  readonly editing: Pick<Editing, 'done' | 'undo'>;
}

/** Screen readers hear it; it goes with the next change. */
export function DoneLine({ place, editing }: Props) {
  const { undo } = useReader().admin.recordForm;
  const { done } = editing;
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done?.place === place && done.takesFocus === true) line.current?.focus();
  }, [done, place]);
  return (
    <div role="status" ref={line} tabIndex={-1} className="record-top">
      {done?.place === place && (
        <div className="record-done">
          {done.text}
          {done.canUndo && (
            <Button appearance="subtle" spacing="compact" onClick={editing.undo}>
              {undo}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
