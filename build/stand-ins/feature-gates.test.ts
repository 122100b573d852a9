import Real from '@atlaskit/feature-gate-js-client/feature-gates';
import FeatureGates from './feature-gates';

describe('the client of feature gates that nobody has started', () => {
  beforeEach(() => {
    // The real one says once that it was not started.
    jest.spyOn(console, 'warn').mockImplementation();
  });

  test('knows that it was not started', () => {
    expect(FeatureGates.initializeCompleted()).toBe(Real.initializeCompleted());
  });

  test('closes each gate', () => {
    expect(FeatureGates.checkGate('platform-dst-top-layer')).toBe(
      Real.checkGate('platform-dst-top-layer'),
    );
  });

  test.each([false, true, 'control', 3])('leaves an experiment at %p', (otherwise) => {
    expect(FeatureGates.getExperimentValue('an-experiment', 'value', otherwise)).toBe(
      Real.getExperimentValue('an-experiment', 'value', otherwise),
    );
  });
});
