import { ADMIN_READER } from '../../tests/view/admin-reader';
import { ago } from '../../tests/view/answers';
import type { RecordReport } from '../contract/api';
import { revisionName, revisionTitle, toRevisionRows } from './history-revisions';

function report(revision: string, seconds: number, also: Partial<RecordReport> = {}): RecordReport {
  const at = ago(seconds);
  return { revision, savedAt: at, savedBy: 'sam', confirmedAt: at, confirmedBy: 'sam', ...also };
}

test('a revision is called by its number; one of another form by itself', () => {
  expect(revisionName('000012-ab12cd34', ADMIN_READER)).toBe('revision 12');
  expect(revisionTitle('000012-ab12cd34', ADMIN_READER)).toBe('Revision 12');
  expect(revisionTitle('r1', ADMIN_READER)).toBe('Revision r1');
});

test('each row knows the one before it, the oldest does not', () => {
  const rows = toRevisionRows(
    [report('000002-b', 60), report('000001-a', 120)],
    '000002-b',
    ADMIN_READER,
  );
  expect(rows.map(({ before, isCurrent }) => [before, isCurrent])).toEqual([
    ['000001-a', true],
    [undefined, false],
  ]);
});

test('a row tells date and age, author, comment, and a later confirmation', () => {
  const [row] = toRevisionRows(
    [report('000001-a', 86_400, { confirmedAt: ago(60), authorName: 'Sam', comment: 'Why not' })],
    undefined,
    ADMIN_READER,
  );
  expect(row).toMatchObject({
    title: 'Revision 1',
    saved: expect.stringContaining('2026'),
    age: 'yesterday',
    confirmed: 'Confirmed again 1 minute ago',
    savedBy: 'sam',
    authorName: 'Sam',
    comment: 'Why not',
    isCurrent: false,
  });
});

test('saving is no later confirmation', () => {
  expect(toRevisionRows([report('000001-a', 60)], undefined, ADMIN_READER)[0]).not.toHaveProperty(
    'confirmed',
  );
});

test('a time that is none is shown as it is', () => {
  const [row] = toRevisionRows(
    [report('000001-a', 60, { savedAt: 'once', confirmedAt: 'never' })],
    undefined,
    ADMIN_READER,
  );
  expect(row?.saved).toBe('once');
  expect(row).not.toHaveProperty('confirmed');
  expect(row).not.toHaveProperty('age');
});
