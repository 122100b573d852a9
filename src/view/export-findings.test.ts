import { domainOf } from '../../tests/audit/any-settings';
import { recordWith } from '../../tests/audit/sound-record';
import { ADMIN_READER } from '../../tests/view/admin-reader';
import { ago } from '../../tests/view/answers';
import { concernOf } from '../audit/findings/concern';
import { findingsIn } from '../audit/findings/findings';
import { toFindingsSheet } from './export-findings';
import { toFindingsView } from './findings-view';

const settings = recordWith({
  outgoingMail: false,
  externalDomains: ['gmail.com', 'mail.acme.com'].map(domainOf),
});
const findings = findingsIn(settings);
const mutedOne = findings.find(({ code }) => code === 'public-provider-on-external-list');
const muted =
  mutedOne === undefined
    ? []
    : [
        {
          code: mutedOne.code,
          concern: concernOf(mutedOne),
          reason: 'meant so',
          mutedAt: ago(60),
          mutedBy: 'a1',
        },
      ];
const view = toFindingsView(findings, muted, { settings, siteUrl: undefined }, ADMIN_READER);
const sheet = toFindingsSheet(findings, view, ADMIN_READER);
const cell = (row: readonly string[] | undefined, title: string) =>
  row?.[sheet.columns.indexOf(title)];

test('every finding has a row as long as the head, and its record', () => {
  expect(sheet.rows).toHaveLength(findings.length);
  expect(sheet.records).toHaveLength(findings.length);
  expect(new Set(sheet.rows.map((row) => row.length))).toEqual(new Set([sheet.columns.length]));
});

test('a row says what is wrong, with an example, the fix and the source', () => {
  const row = sheet.rows.find((one) => cell(one, 'Code') === 'outgoing-mail-off');
  expect(cell(row, 'Severity')).not.toBe('');
  expect(cell(row, 'Example address')).toContain('@');
  expect(cell(row, 'Fix')).not.toBe('');
  expect(cell(row, 'Outcome code')).toBe('no-notification');
  expect(cell(row, 'Muted because')).toBe('');
});

test('one that is muted comes last, with its reason', () => {
  expect(cell(sheet.rows.at(-1), 'Muted because')).toBe('meant so');
  expect(sheet.records.at(-1)).toMatchObject({
    code: 'public-provider-on-external-list',
    severity: 'info',
    mutedBecause: 'meant so',
  });
  expect(sheet.records[0]).not.toHaveProperty('mutedBecause');
});
