/** A group of settings under its own heading. */
import type { ReactNode } from 'react';
import Heading from '@atlaskit/heading';

export function Group({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <section className="settings-group">
      <Heading size="small" as="h2">
        {title}
      </Heading>
      {children}
    </section>
  );
}
