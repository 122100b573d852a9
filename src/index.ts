/** The functions that the manifest names. */
import { openPorts } from './forge/ports';
import { openResolver } from './resolvers/resolver';

export const handler = openResolver(openPorts);
