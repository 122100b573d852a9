import { domainOf } from '../../tests/audit/any-settings';
import { recordWith } from '../../tests/audit/sound-record';
import { findingsIn } from '../audit/findings/findings';
import type { MutedFinding } from '../contract/api';
import { countShown, muteOf, withMuted, withoutMuted } from './muted-findings';

const findings = findingsIn(
  recordWith({ outgoingMail: false, externalDomains: [domainOf('gmail.com')] }),
);
const muted = (code: MutedFinding['code'], concern: string): MutedFinding => ({
  code,
  concern,
  reason: 'meant so',
  mutedAt: '2026-11-23T12:00:00Z',
  mutedBy: 'a1',
});
const mail = muted('outgoing-mail-off', 'site');
const provider = muted('public-provider-on-external-list', 'gmail.com');

test('a finding is muted by its code and what it concerns', () => {
  const silent = findings.filter((finding) => muteOf(finding, [mail, provider]) !== undefined);
  expect(silent.map(({ code }) => code)).toEqual([mail.code, provider.code]);
  const other = muted('public-provider-on-external-list', 'outlook.com');
  expect(findings.filter((finding) => muteOf(finding, [other]) !== undefined)).toEqual([]);
});

test('the count leaves the muted ones out', () => {
  expect(countShown(findings, [])).toBe(findings.length);
  expect(countShown(findings, [mail])).toBe(findings.length - 1);
});

test('what is kept: one mute per code, and only what the back end is told', () => {
  const after = withMuted([mail, muted('any-domain-grants', 'old')], {
    code: 'any-domain-grants',
    concern: 'site',
    reason: 'new',
  });
  expect(after.map((one) => [one.code, one.reason])).toEqual([
    ['outgoing-mail-off', 'meant so'],
    ['any-domain-grants', 'new'],
  ]);
  expect(Object.keys(after[0] ?? {})).toEqual(['code', 'concern', 'reason']);
  expect(withoutMuted(after, 'any-domain-grants')).toHaveLength(1);
});
