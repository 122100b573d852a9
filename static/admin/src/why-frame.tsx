/** The frame of an answer that is explained: its name, a way to close it, and what it says. */
import { IconButton } from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import CrossIcon from '@atlaskit/icon/core/cross';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import type { ReactNode, RefObject } from 'react';
import { useReader } from './use-reader';

interface Props {
  readonly frame: RefObject<HTMLElement>;
  readonly title: string;
  readonly level: 'h2' | 'h3';
  readonly className: string;
  /** Reached with Tab, so that what is longer than the frame can be scrolled. */
  readonly isScrolled: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Not a dialog: a page in a frame is as tall as its content, so that a dialog opens out of sight. */
export function WhyFrame({ frame, title, level, className, isScrolled, ...rest }: Props) {
  const { map } = useReader().admin;
  const { onClose, children } = rest;
  return (
    <section
      ref={frame}
      className={`panel map-why ${className}`}
      tabIndex={isScrolled ? 0 : -1}
      aria-label={map.whyLabel(title)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <Stack space="space.200">
        <Inline spread="space-between" alignBlock="start" space="space.100">
          <div className="map-why-title">
            <Heading as={level} size="small">
              {title}
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
        {children}
      </Stack>
    </section>
  );
}
