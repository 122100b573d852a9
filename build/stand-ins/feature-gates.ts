/**
 * In the place of `@atlaskit/feature-gate-js-client` in what browsers load: what that client answers where nobody has
 * started it. Atlassian's own products start it; a page of an app never does, and would carry its 40 KB for nothing.
 */

/** What Atlaskit asks of the client; anything else it came to ask would fail in the browser tests. */
const FeatureGates = {
  initializeCompleted: (): boolean => false,
  checkGate: (_gate: string): boolean => false,
  getExperimentValue: <Value>(_experiment: string, _parameter: string, otherwise: Value): Value =>
    otherwise,
};

export default FeatureGates;
