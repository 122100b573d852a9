import { domainOf } from '../../tests/audit/any-settings';
import { recordWith } from '../../tests/audit/sound-record';
import { ADMIN_READER } from '../../tests/view/admin-reader';
import { ago } from '../../tests/view/answers';
import { concernOf } from '../audit/findings/concern';
import { findingsIn } from '../audit/findings/findings';
import type { MutedFinding } from '../contract/api';
import { toFindingsView } from './findings-view';

const settings = recordWith({
  outgoingMail: false,
  anyDomain: { role: 'customer', approval: false },
  externalDomains: ['gmail.com', 'mail.acme.com'].map(domainOf),
});
const findings = findingsIn(settings);
const viewWith = (muted: readonly MutedFinding[]) =>
  toFindingsView(findings, muted, { settings, siteUrl: undefined }, ADMIN_READER);

function muteOf(code: MutedFinding['code'], concern?: string): MutedFinding {
  const finding = findings.find((one) => one.code === code);
  if (finding === undefined) throw new Error(`${code} is not found`);
  return {
    code,
    concern: concern ?? concernOf(finding),
    reason: 'meant so',
    mutedAt: ago(3600),
    mutedBy: 'a1',
  };
}

test('all are shown, worst first, with the count of each severity', () => {
  const { shown, muted, counts, summary } = viewWith([]);
  expect(shown.map(({ view }) => view.code)).toEqual(findings.map(({ code }) => code));
  expect(muted).toEqual([]);
  expect(counts[0]).toEqual({ severity: 'error', count: 1 });
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(findings.length);
  expect(summary).toBe(`${String(findings.length)} findings`);
});

test('a muted one is set apart, with who, when and why', () => {
  const { shown, muted, summary } = viewWith([muteOf('outgoing-mail-off')]);
  expect(shown).toHaveLength(findings.length - 1);
  expect(muted).toMatchObject([
    { view: { code: 'outgoing-mail-off' }, reason: 'meant so', age: '1 hour ago', mutedBy: 'a1' },
  ]);
  expect(summary).toMatch(/, 1 muted$/);
});

test('one that concerns something else is shown again; severities that have none are left out', () => {
  const stale = muteOf('public-provider-on-external-list', 'outlook.com');
  expect(viewWith([stale]).muted).toEqual([]);
  const { counts } = viewWith([muteOf('outgoing-mail-off')]);
  expect(counts.map(({ severity }) => severity)).not.toContain('error');
});

test('a mute whose time cannot be read is told as it is', () => {
  expect(viewWith([{ ...muteOf('outgoing-mail-off'), mutedAt: 'long ago' }]).muted[0]?.age).toBe(
    'long ago',
  );
});
