import { domainOf } from '../../../tests/audit/any-settings';
import type { Observation } from '../../audit/evidence/sighting';
import type { DriftChange, RealityReport } from '../../contract/reality';
import { countReality } from './reality-count';

const at = { after: '2026-11-19T00:00:00.000Z', by: '2026-11-20T00:00:00.000Z' };
const change = (id: string): DriftChange => ({ id, what: 'plan', to: 'free', ...at });
const seen: Observation = { domain: domainOf('acme.com'), made: 'atlassian', count: 3, ...at };

const REPORT: Pick<RealityReport, 'drift' | 'explained'> = {
  drift: { changes: [change('1'), change('2')], missing: [] },
  explained: { value: [{ concern: 'drift 2', reason: 'Seen', at: at.by, by: 'a1' }] },
};

test('contradictions count once, unseen changes each', () => {
  expect(countReality(REPORT, { contradicting: [] })).toBe(1);
  expect(countReality(REPORT, { contradicting: [seen, seen] })).toBe(2);
});
