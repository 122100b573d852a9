/** Why a row gets what it gets. */
import { useEffect, useRef } from 'react';
import { toRowView } from '../../../../../src/view/lists/row-view';
import { WhyFrame } from '../../why-frame';
import type { Result } from './use-result';
import { WhyAnswer } from './why-answer';

interface Props {
  readonly result: Result;
  readonly row: number;
  /** Not where a link led here: there the page begins at its top. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

/** The panel beside the rows. */
export function WhyPanel({ result, row, takesFocus, onClose }: Props) {
  const { table, reader, list } = result;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    panel.current?.scrollTo({ top: 0 });
    if (takesFocus) panel.current?.focus();
    // Another row in the same panel is read from its beginning, too.
  }, [row, takesFocus]);
  const view = toRowView(table, row, reader);
  if (view === undefined) return null;
  return (
    <WhyFrame
      frame={panel}
      title={view.address}
      level="h3"
      className="result-why"
      isScrolled
      onClose={onClose}
    >
      <WhyAnswer row={view} projectKey={list.report.project.key} reader={reader} />
    </WhyFrame>
  );
}
