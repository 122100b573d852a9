import { recordWith } from '../../../tests/audit/sound-record';
import { ADMIN_READER } from '../../../tests/view/admin-reader';
import { ago } from '../../../tests/view/answers';
import type { DriftChange, DriftReport } from '../../contract/reality';
import { toDriftView } from './drift-view';

const at = { after: '2026-11-19T00:00:00.000Z', by: '2026-11-20T00:00:00.000Z' };
const CHANGES: readonly DriftChange[] = [
  { id: '1', what: 'portal-access', projectKey: 'HELP', from: 'healthy', to: 'broken', ...at },
  { id: '2', what: 'project', projectKey: 'NEW', to: 'New desk', ...at },
  { id: '3', what: 'sender', projectKey: 'HELP', from: 'a@acme.com', to: 'b@acme.com', ...at },
  { id: '4', what: 'plan', from: 'paid', to: 'free', ...at },
  { id: '5', what: 'portal-access', projectKey: 'SUP', from: 'broken', to: 'healthy', ...at },
  { id: '6', what: 'plan', from: 'trial', ...at },
];

function viewOf(report: Partial<DriftReport>, seen: readonly string[] = []) {
  const explained = seen.map((concern) => ({ concern, reason: 'Seen', at: at.by, by: 'a1' }));
  const drift: DriftReport = { readAt: ago(7200), changes: CHANGES, missing: [], ...report };
  return toDriftView(drift, explained, recordWith(), ADMIN_READER);
}

test('each change with what it turns, and what of it belongs in the record', () => {
  const { fresh, seen, readAt } = viewOf({});
  expect(readAt).toBe('Jira was read 2 hours ago.');
  expect(seen).toEqual([]);
  expect(fresh.map(({ text, turn }) => `${text}. ${turn}`)).toEqual([
    'Portal customers’ permission in HELP: in order → missing. Every invite in HELP now ends in an error.',
    'New project: New desk (NEW). Nothing is recorded for NEW yet, so its answers stay open.',
    'Sender of HELP: a@acme.com → b@acme.com. The JSM customer notification comes from this address now. Who gets it stays the same.',
    'Plan of Jira Service Management: Paid → Free. On the Free plan the “Customer invited” template can’t be edited.',
    'Portal customers’ permission in SUP: missing → in order. The record already says so. No answer changes.',
    'Plan of Jira Service Management: trial → none. What this turns isn’t known.',
  ]);
  expect(fresh.map(({ changes }) => changes.length)).toEqual([1, 0, 0, 0, 0, 0]);
  expect(fresh.map(({ toRecord }) => toRecord)).toEqual([false, true, false, false, false, false]);
  expect(fresh[0]).toMatchObject({
    concern: 'drift 1',
    isBad: true,
    when: 'Between Nov 19, 2026 and Nov 20, 2026',
  });
});

test('what somebody has seen is set apart', () => {
  const { fresh, seen } = viewOf({}, ['drift 1', 'drift 4']);
  expect(fresh).toHaveLength(4);
  expect(seen.map(({ concern }) => concern)).toEqual(['drift 1', 'drift 4']);
});

test('what could not be read is named with its reason, of many the first few', () => {
  const missing = Array.from({ length: 10 }, (_, index) => ({
    what: 'portal-access' as const,
    projectKey: `P${String(index)}`,
    because: 'not-permitted' as const,
  }));
  const view = viewOf({ missing });
  expect(view.missing[0]?.text).toBe(
    'Portal customers’ permission of P0: Jira doesn’t show this to you.',
  );
  expect([view.missing.length, view.moreMissing]).toEqual([8, 2]);
  const site = viewOf({ missing: [{ what: 'plan', because: 'failed' }] });
  expect(site.missing[0]?.text).toBe('Plan of Jira Service Management: Jira couldn’t be read.');
});

test('never read', () => {
  const drift: DriftReport = { changes: [], missing: [] };
  expect(toDriftView(drift, [], recordWith(), ADMIN_READER)).toMatchObject({
    readAt: 'Jira hasn’t been read yet. The first reading happens tonight.',
    fresh: [],
  });
});
