/** A panel in the page that takes the focus and gives it back; Escape closes it. */
import { IconButton } from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import CrossIcon from '@atlaskit/icon/core/cross';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import { useEffect, useRef, type ReactNode } from 'react';
import { useReader } from '../../use-reader';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Not a dialog: a page in a frame is as tall as its content, so that a dialog opens out of sight. */
export function PagePanel({ title, onClose, children }: Props) {
  const { close } = useReader().words.lists.actions;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <section
      ref={panel}
      className="panel"
      tabIndex={-1}
      aria-label={title}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <Stack space="space.150">
        <Inline spread="space-between" alignBlock="start" space="space.100">
          <Heading as="h3" size="small">
            {title}
          </Heading>
          <IconButton
            appearance="subtle"
            spacing="compact"
            icon={CrossIcon}
            label={close}
            onClick={onClose}
          />
        </Inline>
        {children}
      </Stack>
    </section>
  );
}
