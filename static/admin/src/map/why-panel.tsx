/** Why a cell says what it says: beside the map where there is room, else over it. */
import { IconButton } from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import CrossIcon from '@atlaskit/icon/core/cross';
import ModalDialog, {
  CloseButton,
  ModalBody,
  ModalHeader,
  ModalTitle,
  ModalTransition,
} from '@atlaskit/modal-dialog';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import { useEffect, useRef, type RefObject } from 'react';
import { useReader } from '../use-reader';
import type { ChosenCell } from './use-chosen-cell';
import { WhyAnswer } from './why-answer';

interface Props {
  readonly cell: ChosenCell;
  /** The address that was typed, if it led here. */
  readonly address: string | undefined;
  readonly onClose: () => void;
}

/** A panel beside the map. A screen reader is led to it when another cell is chosen. */
export function WhyPanel({ cell, address, onClose }: Props) {
  const { map } = useReader().admin;
  const panel = useRef<HTMLElement>(null);
  useScrolledUp(panel, cell);
  return (
    <section
      ref={panel}
      className="panel map-why"
      tabIndex={0}
      aria-label={map.whyLabel(cell.line.name)}
      aria-live="polite"
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

/** Over the map, on a narrow page. */
export function WhyDialog({ cell, address, onClose }: Props) {
  return (
    <ModalTransition>
      <ModalDialog onClose={onClose} width="large">
        <ModalHeader>
          <ModalTitle>{cell.line.name}</ModalTitle>
          <CloseButton onClick={onClose} />
        </ModalHeader>
        <ModalBody>
          <WhyAnswer cell={cell} address={address} />
        </ModalBody>
      </ModalDialog>
    </ModalTransition>
  );
}

/** A new answer is read from its beginning. */
function useScrolledUp(panel: RefObject<HTMLElement>, cell: ChosenCell): void {
  useEffect(() => {
    panel.current?.scrollTo({ top: 0 });
  }, [panel, cell]);
}
