/** A part of the reality check under its own heading. */
import Heading from '@atlaskit/heading';
import { Stack } from '@atlaskit/primitives/compiled';
import { useId, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** Heading and content. */
export function Section({ title, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Stack space="space.150">
        <Heading as="h2" size="small" id={id}>
          {title}
        </Heading>
        {children}
      </Stack>
    </section>
  );
}
