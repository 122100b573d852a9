import { listWith } from '../../../tests/lists/some-list';
import { READER } from '../../../tests/view/answers';
import { compareRuns } from '../../audit/lists/compare-runs';
import { toRunComparisonSheet } from './run-comparison-sheet';

test('a row for each address that differs, changed answers first', () => {
  const before = listWith(['jo@acme.com', 'gone@acme.com', 'same@client.example']);
  const after = listWith(['new@client.example', 'JO@acme.com', 'same@client.example'], {
    internal: false,
  });
  const sheet = toRunComparisonSheet(compareRuns(before, after), before, after, READER);
  expect(sheet.name).toBe('list-comparison');
  expect(sheet.columns).toHaveLength(10);
  expect(sheet.offPaper.every((title) => sheet.columns.includes(title))).toBe(true);
  const { steps } = READER.words;
  expect(sheet.rows).toEqual([
    [
      'jo@acme.com',
      'Another answer',
      'Atlassian Account invitation',
      'atlassian-account-invitation',
      steps.T1,
      'T1',
      'JSM customer notification',
      'customer-invited',
      steps.T2,
      'T2',
    ],
    [
      'gone@acme.com',
      'Only on the earlier list',
      'Atlassian Account invitation',
      'atlassian-account-invitation',
      steps.T1,
      'T1',
      '',
      '',
      '',
      '',
    ],
    [
      'new@client.example',
      'Only on the later list',
      '',
      '',
      '',
      '',
      'JSM customer notification',
      'customer-invited',
      steps.T2,
      'T2',
    ],
  ]);
  expect(sheet.records).toMatchObject([
    { change: 'changed', before: { decidedBy: ['T1'] }, after: { decidedBy: ['T2'] } },
    { change: 'only-before', address: 'gone@acme.com' },
    { change: 'only-after', address: 'new@client.example' },
  ]);
});
