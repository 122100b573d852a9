import { STEPS } from '../../decide/steps';
import { basisOf } from './basis';
import { FINDING_CODES, type FindingCode } from './finding';

/** How a name is spelled, what nobody recorded, and when: no page says so, but pages explain the settings. */
const OF_THE_RECORD: readonly FindingCode[] = [
  'unknown-top-level-domain',
  'record-stale',
  'record-incomplete',
];

test.each(FINDING_CODES)(
  '%s rests on steps that are documented, or on the record alone',
  (code) => {
    const basis = basisOf(code);
    if (OF_THE_RECORD.includes(code)) {
      expect(basis).toStrictEqual({ steps: [], sources: expect.arrayContaining(['UAS']) });
      return;
    }
    const { steps, sources, evidence } = basis;
    expect(steps).not.toEqual([]);
    expect(sources).not.toEqual([]);
    expect(evidence).toBeDefined();
    expect(new Set(sources).size).toBe(sources.length);
  },
);

test('where no step makes it one, the pages on which the settings are explained are its sources', () => {
  expect(OF_THE_RECORD.map((code) => basisOf(code).sources)).toEqual([
    ['UAS'],
    ['HELP', 'UAS'],
    ['HELP', 'UAS'],
  ]);
});

test('of several grades the weakest counts', () => {
  expect(STEPS.D3.evidence).toBe('stated');
  expect(basisOf('any-domain-grants').evidence).toBe('contested');
  expect(basisOf('portal-access-broken').evidence).toBe('stated');
});

test('a step that no page speaks of is sourced by the page of its setting', () => {
  expect(STEPS.D7.sources).toEqual([]);
  expect(basisOf('role-may-use-licence').sources).toEqual(['UAS']);
  expect(STEPS.D6.sources).toEqual([]);
  expect(basisOf('approval-required').sources).toEqual(['UAS']);
});

test('a case that a step is contested in is graded so, though the step is stated', () => {
  expect(STEPS.D2.evidence).toBe('stated');
  expect(basisOf('none-while-any-domain-grants').evidence).toBe('contested');
});
