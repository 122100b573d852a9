/** A part of an answer under its title. */
import Heading from '@atlaskit/heading';
import { Stack } from '@atlaskit/primitives/compiled';
import type { ReactNode } from 'react';

/** Title and content. */
export function Titled({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <Stack space="space.100">
      <Heading as="h3" size="xsmall">
        {title}
      </Heading>
      {children}
    </Stack>
  );
}
