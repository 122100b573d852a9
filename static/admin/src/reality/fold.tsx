/** Something that is opened on demand. */
import Button from '@atlaskit/button/new';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import { Stack } from '@atlaskit/primitives/compiled';
import { useId, useState, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** Closed at first. */
export function Fold({ title, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <Stack space="space.150">
      <div>
        <Button
          appearance="subtle"
          iconBefore={isOpen ? ChevronDownIcon : ChevronRightIcon}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {title}
        </Button>
      </div>
      <div id={id} hidden={!isOpen}>
        {children}
      </div>
    </Stack>
  );
}
