/** Packages that our bundles for browsers do without, and the file that stands in the place of each. */
import { join } from 'node:path';

const FEATURE_GATES = join(import.meta.dirname, 'stand-ins/feature-gates.ts');

/** By the name under which it is imported; the longer name first, for a bundler that takes the beginning of a name. */
export const STAND_INS: Readonly<Record<string, string>> = {
  '@atlaskit/feature-gate-js-client/feature-gates': FEATURE_GATES,
  '@atlaskit/feature-gate-js-client': FEATURE_GATES,
};
