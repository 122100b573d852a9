/** The box around one answer. */
import { Box, xcss } from '@forge/react';
import type { ReactNode } from 'react';

const card = xcss({
  padding: 'space.250',
  borderRadius: 'radius.large',
  borderColor: 'color.border',
  borderStyle: 'solid',
  borderWidth: 'border.width',
  backgroundColor: 'elevation.surface.raised',
});

/** A box with a border. */
export function Card({ children }: { readonly children: ReactNode }) {
  return <Box xcss={card}>{children}</Box>;
}
