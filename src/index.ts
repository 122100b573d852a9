/** The function behind the pages. Each file here is bundled for itself: nothing else makes a page wait. */
import { openPorts } from './forge/ports';
import { openResolver } from './resolvers/resolver';

export const handler = openResolver(() => openPorts());
