/** The functions of actions that the manifest names. A file of its own, as Forge bundles each: no page waits for it to load. */
import { openPredictInvite } from './actions/predict-invite';
import { openPorts } from './forge/ports';

export const predictInvite = openPredictInvite(() => openPorts());
