import { ADMIN_READER } from '../../tests/view/admin-reader';
import { parseDomain } from '../decide/domain-name';
import { toDiffRows, toDiffSummary, toProblemLines } from './record-form-diff-view';

test('each change says what was and what will be', () => {
  const rows = toDiffRows(
    [
      { domain: 'acme.com', kind: 'added', after: { role: 'customer' } },
      { domain: 'any', kind: 'changed', before: {}, after: { role: 'none', approval: false } },
      {
        domain: 'xn--bcher-kva.example',
        kind: 'removed',
        before: { role: 'user', approval: true },
      },
      { domain: 'list.example', kind: 'added' },
    ],
    ADMIN_READER,
  );
  expect(rows.map(({ kindText, name, before, after }) => [kindText, name, before, after])).toEqual([
    ['Added', 'acme.com', 'Not listed', 'Role Customer, admin approval: unknown'],
    [
      'Changed',
      'Any domain',
      'Role unknown, admin approval: unknown',
      'Role None, admin approval: not required',
    ],
    ['Removed', 'bücher.example', 'Role User, admin approval: required', 'Not listed'],
    ['Added', 'list.example', 'Not listed', 'Listed'],
  ]);
});

test('the summary counts', () => {
  const entries = [
    { domain: 'a.example', kind: 'added' },
    { domain: 'b.example', kind: 'added' },
    { domain: 'c.example', kind: 'removed' },
  ] as const;
  expect(toDiffSummary(entries, 1200, ADMIN_READER)).toBe('2 added, 1 removed, 1,200 unchanged');
});

test('each problem has its line, its words and its reason', () => {
  const domain = parseDomain('acme.com') ?? 'any';
  const lines = toProblemLines(
    [
      { line: 4, text: 'Guest', reason: 'unread-role', domain },
      { line: 5, text: '', reason: 'several-approvals', domain: 'any' },
      { line: 6, text: 'jo@acme.com', reason: 'is-an-address' },
    ],
    ADMIN_READER,
  );
  expect(lines.map(({ text }) => text)).toEqual([
    'Line 4 · acme.com · “Guest” · isn’t a known role: the role becomes unknown',
    'Line 5 · Any domain · approval both required and not: it becomes unknown',
    'Line 6 · “jo@acme.com” · is an email address, not a domain',
  ]);
});
