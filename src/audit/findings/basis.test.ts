import { STEPS } from '../../decide/steps';
import { basisOf } from './basis';
import { FINDING_CODES } from './finding';

test.each(FINDING_CODES)(
  '%s rests on steps that are documented, or on the record alone',
  (code) => {
    const { steps, sources, evidence } = basisOf(code);
    expect(steps.length > 0).toBe(evidence !== undefined);
    expect(steps.length > 0).toBe(sources.length > 0);
    expect(new Set(sources).size).toBe(sources.length);
  },
);

test('of several grades the weakest counts', () => {
  expect(STEPS.D3.evidence).toBe('stated');
  expect(basisOf('any-domain-grants').evidence).toBe('contested');
  expect(basisOf('portal-access-broken').evidence).toBe('stated');
});

test('a step that no page speaks of is sourced by the page of its setting', () => {
  expect(STEPS.D7.sources).toEqual([]);
  expect(basisOf('role-may-use-licence').sources).toEqual(['UAS']);
});

test('a case that a step is contested in is graded so, though the step is stated', () => {
  expect(STEPS.D2.evidence).toBe('stated');
  expect(basisOf('none-while-any-domain-grants').evidence).toBe('contested');
});
