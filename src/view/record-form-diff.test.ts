import type { SettingsFile } from '../contract/settings-file';
import { toListDiff, toPasteDiff, type PasteChoice } from './record-form-diff';
import { parsePaste } from './record-form-paste';

const RECORD: SettingsFile = {
  format: 'invite-check/settings@1',
  site: {
    internal: true,
    approvedDomains: {
      'acme.com': { role: 'customer', approval: false },
      'half.example': { role: 'user' },
      'old.example': { role: 'none', approval: true },
    },
    anyDomain: { role: 'none' },
  },
};

const TEXT = [
  'acme.com\tCustomer\tNot required',
  'half.example\tGuest\tRequired',
  'new.example',
  'Any domain\tCustomer',
].join('\n');

function diff(choice: PasteChoice, text = TEXT, file = RECORD) {
  return toPasteDiff(file, parsePaste(text), choice);
}

test('added, changed and unchanged entries are told apart; what the text lacks stays', () => {
  const { entries, unchanged, next } = diff({ mode: 'add' });
  expect(entries).toEqual([
    {
      domain: 'half.example',
      kind: 'changed',
      before: { role: 'user' },
      after: { approval: true },
    },
    { domain: 'new.example', kind: 'added', after: {} },
    { domain: 'any', kind: 'changed', before: { role: 'none' }, after: { role: 'customer' } },
  ]);
  expect(unchanged).toBe(1);
  expect(next.site).toEqual({
    internal: true,
    approvedDomains: {
      'acme.com': { role: 'customer', approval: false },
      'half.example': { approval: true },
      'new.example': {},
      'old.example': { role: 'none', approval: true },
    },
    anyDomain: { role: 'customer' },
  });
});

test('replacing the list takes out what the text lacks', () => {
  const { entries, next } = diff({ mode: 'replace' });
  expect(entries).toContainEqual({
    domain: 'old.example',
    kind: 'removed',
    before: { role: 'none', approval: true },
  });
  expect(Object.keys(next.site?.approvedDomains ?? {})).not.toContain('old.example');
});

test('what the text does not say can be filled in; a word that nobody can read stays unknown', () => {
  expect(diff({ mode: 'add' }).silent).toEqual({ role: 1, approval: 2 });
  const { next } = diff({ mode: 'add', role: 'stakeholder', approval: false });
  expect(next.site?.approvedDomains?.['new.example']).toEqual({
    role: 'stakeholder',
    approval: false,
  });
  expect(next.site?.approvedDomains?.['half.example']).toEqual({ approval: true });
  expect(next.site?.anyDomain).toEqual({ role: 'customer', approval: false });
});

test('a text without any domain changes nothing, not even that the list is unknown', () => {
  const empty: SettingsFile = { format: 'invite-check/settings@1' };
  expect(diff({ mode: 'add' }, 'Guest', empty).next).toBe(empty);
});

test('the External list', () => {
  const file: SettingsFile = { ...RECORD, site: { externalDomains: ['a.example', 'b.example'] } };
  expect(toListDiff(file, ['b.example', 'c.example'], 'add')).toEqual({
    entries: [{ domain: 'c.example', kind: 'added' }],
    unchanged: 1,
    next: { ...RECORD, site: { externalDomains: ['a.example', 'b.example', 'c.example'] } },
  });
  const replaced = toListDiff(file, ['c.example'], 'replace');
  expect(replaced.next.site?.externalDomains).toEqual(['c.example']);
  expect(replaced.entries).toHaveLength(3);
});
