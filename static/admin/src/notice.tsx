/** A message on the page, which screen readers announce. */
import { Text } from '@atlaskit/primitives/compiled';
import SectionMessage from '@atlaskit/section-message';
import type { ReactNode } from 'react';

interface Props {
  readonly appearance: 'information' | 'success' | 'warning' | 'error';
  readonly title?: string;
  readonly children: ReactNode;
}

/** Title and text. */
export function Notice({ appearance, title, children }: Props) {
  return (
    <div role={appearance === 'error' ? 'alert' : 'status'}>
      <SectionMessage appearance={appearance} {...(title === undefined ? {} : { title })}>
        <Text as="p">{children}</Text>
      </SectionMessage>
    </div>
  );
}
