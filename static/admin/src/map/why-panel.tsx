/** Why a cell says what it says: beside the map where there is room, else above it. */
import { useEffect, useRef, type RefObject } from 'react';
import { WhyFrame } from '../why-frame';
import type { ChosenCell } from './use-chosen-cell';
import { WhyAnswer } from './why-answer';

interface Props {
  readonly cell: ChosenCell;
  /** The address that was typed, if it led here. */
  readonly address: string | undefined;
  /** Beside the map; above it, the panel has to be brought into view. */
  readonly beside: boolean;
  readonly onClose: () => void;
}

/** The panel. */
export function WhyPanel({ cell, address, beside, onClose }: Props) {
  const panel = useRef<HTMLElement>(null);
  useInView(panel, cell, beside);
  return (
    <WhyFrame
      frame={panel}
      title={cell.line.name}
      level="h2"
      className={beside ? 'beside' : ''}
      isScrolled={beside}
      onClose={onClose}
    >
      <WhyAnswer cell={cell} address={address} />
    </WhyFrame>
  );
}

/** A new answer is read from its beginning. Above the map it takes the focus; closed, it gives it back. */
function useInView(panel: RefObject<HTMLElement>, cell: ChosenCell, beside: boolean): void {
  useEffect(() => {
    panel.current?.scrollTo({ top: 0 });
    const before = document.activeElement;
    if (!beside) panel.current?.focus();
    return () => {
      // Beside the map, whoever went on to another cell stays there.
      if (beside && document.activeElement !== document.body) return;
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [panel, cell, beside]);
}
