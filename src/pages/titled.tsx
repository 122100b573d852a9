/** A part of the details under its small heading. */
import { Heading, Stack } from '@forge/react';
import type { ReactNode } from 'react';

/** Heading and content. */
export function Titled(props: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Stack space="space.100">
      <Heading as="h3" size="xxsmall">
        {props.title}
      </Heading>
      {props.children}
    </Stack>
  );
}
