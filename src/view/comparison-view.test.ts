import { compareSettings } from '../audit/compare';
import type { Settings } from '../decide/settings';
import { recordWith } from '../../tests/audit/sound-record';
import { ADMIN_READER } from '../../tests/view/admin-reader';
import { toComparisonView } from './comparison-view';

const view = (before: Settings, after: Settings) =>
  toComparisonView(compareSettings(before, after), ADMIN_READER);

const BEFORE = recordWith();

test('nothing differs', () => {
  expect(view(BEFORE, recordWith())).toEqual({
    summary: 'Every address gets the same answer as before, in every project.',
    groups: [],
  });
});

test('what changes for everybody but the approved domain', () => {
  const { summary, groups } = view(BEFORE, recordWith({ external: false }));
  expect(groups.map(({ title, isSame }) => ({ title, isSame }))).toEqual([
    { title: 'From the JSM customer notification to an error', isSame: false },
  ]);
  const [group] = groups;
  expect(group?.before.badges.map(({ outcome }) => outcome)).toEqual(['customer-invited']);
  expect(group?.after.badges.map(({ outcome }) => outcome)).toEqual(['error']);
  expect(group?.after.reasons).toHaveLength(1);
  expect(group?.reach).toEqual({ classes: 3, projects: 2, cells: 6 });
  expect(group?.reachText).toBe('3 address classes in 2 projects');
  expect(summary).toBe('3 address classes in 2 projects, in 1 way');
});

test('the same answer for another reason stands last', () => {
  const off = recordWith({ internal: false, external: false }, { SUP: { portalAccess: 'broken' } });
  const { groups } = view(off, recordWith({ internal: true, external: false }, {}));
  const still = recordWith({ internal: false, outgoingMail: false });
  const same = view(off, still).groups.filter(({ isSame }) => isSame);
  expect(same.map(({ title }) => title)).toEqual(['Still no mail, for another reason']);
  expect(groups.map(({ isSame }) => isSame)).toEqual(
    [...groups].map(({ isSame }) => isSame).sort(),
  );
});

test('what reaches most comes first, and reasons that are too many are left out', () => {
  const unknown = recordWith({}, { NEW: {} });
  const { groups } = view(unknown, recordWith({ internal: false, external: false }, { NEW: {} }));
  const cells = groups.filter(({ isSame }) => !isSame).map(({ reach }) => reach.cells);
  expect(cells).toEqual([...cells].sort((a, b) => b - a));
  expect(groups.some(({ before }) => before.reasons.length === 0)).toBe(true);
});

test('where not every class changes in every project, the combinations are told', () => {
  const after = recordWith({ internal: false }, { SUP: { customerInvited: false } });
  const [first] = view(BEFORE, after).groups;
  expect(first?.reach.cells).toBeLessThanOrEqual(
    (first?.reach.classes ?? 0) * (first?.reach.projects ?? 0),
  );
  expect(view(BEFORE, after).summary).toMatch(/combinations of the two/);
});
