/** The example sites by name. */
import { external } from './external';
import { helpDesk } from './help-desk';
import { large } from './large';
import { mixed } from './mixed';
import type { Example } from './example';
import type { ExampleName } from '../types';

/** In the order in which the frame offers them. */
export const EXAMPLE_NAMES: readonly ExampleName[] = ['help-desk', 'external', 'mixed', 'large'];

export function exampleOf(name: ExampleName): Example {
  switch (name) {
    case 'help-desk':
      return helpDesk;
    case 'external':
      return external;
    case 'mixed':
      return mixed;
    case 'large':
      return large();
  }
}
