/** Why a cell says what it says: beside the map where there is room, else above it. */
import { IconButton } from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import CrossIcon from '@atlaskit/icon/core/cross';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import { useEffect, useRef, type RefObject } from 'react';
import { useReader } from '../use-reader';
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

/** The panel. Not a dialog: a page in a frame is as tall as its content, so that a dialog opens out of sight. */
export function WhyPanel({ cell, address, beside, onClose }: Props) {
  const { map } = useReader().admin;
  const panel = useRef<HTMLElement>(null);
  useInView(panel, cell, beside);
  return (
    <section
      ref={panel}
      className={beside ? 'panel map-why beside' : 'panel map-why'}
      tabIndex={beside ? 0 : -1}
      aria-label={map.whyLabel(cell.line.name)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <Stack space="space.200">
        <Inline spread="space-between" alignBlock="start" space="space.100">
          <div className="map-why-title">
            <Heading as="h2" size="small">
              {cell.line.name}
            </Heading>
          </div>
          <IconButton
            appearance="subtle"
            spacing="compact"
            icon={CrossIcon}
            label={map.close}
            onClick={onClose}
          />
        </Inline>
        <WhyAnswer cell={cell} address={address} />
      </Stack>
    </section>
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
