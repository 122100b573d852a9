import { withChanges, type SettingChange } from '../audit/setting-change';
import type { Settings } from '../decide/settings';
import { domainOf } from '../../tests/audit/any-settings';
import { approvedOf, recordWith } from '../../tests/audit/sound-record';
import { ADMIN_READER } from '../../tests/view/admin-reader';
import { toApprovedList, toExternalList } from './what-if-domains';

const NUMBERS = Array.from({ length: 5000 }, (_, n) => String(n));
const RECORD = recordWith({
  approvedDomains: approvedOf(
    Object.fromEntries(NUMBERS.map((n) => [`office-${n}.example`, { role: 'customer' as const }])),
  ),
  externalDomains: NUMBERS.map((n) => domainOf(`client-${n}.example`)),
});
const NOTHING: Settings = { site: {}, projects: new Map() };

const approved = (search: string, copy = RECORD, record = RECORD) =>
  toApprovedList(record, copy, search, ADMIN_READER);
const external = (search: string, copy = RECORD, record = RECORD) =>
  toExternalList(record, copy, search, ADMIN_READER);
const names = ({ lines }: { readonly lines: readonly { readonly name: string }[] }) =>
  lines.map(({ name }) => name);

test('a long list shows a few, and finds the very domain first', () => {
  expect(names(approved(''))).toHaveLength(3);
  expect(approved('').more).toBe(4997);
  expect(names(approved('office-7.example'))[0]).toBe('office-7.example');
  expect(names(external('CLIENT-12'))[0]).toBe('client-12.example');
  expect(external('client-12').lines.length).toBe(8);
});

test('a whole domain that is not listed can be added', () => {
  expect(approved('new.example').add?.change).toEqual({
    setting: 'approvedDomains',
    act: 'add',
    domain: 'new.example',
    entry: { role: 'customer', approval: false },
  });
  expect(external('new.example').add?.change).toMatchObject({ act: 'add' });
  expect(approved('office-1.example').add).toBeUndefined();
  expect(external('client-1.example').add).toBeUndefined();
  expect(approved('new').add).toBeUndefined();
});

test('what is removed stays in sight, and can be put back as it was', () => {
  for (const list of [approved, external]) {
    const search = list === approved ? 'office-4321.example' : 'client-4321.example';
    const remove = list(search).lines[0]?.remove as SettingChange;
    const copy = withChanges(RECORD, [remove]);
    const [line] = list('', copy).lines;
    expect(line).toMatchObject({ domain: search, controls: [] });
    expect(line?.remove).toBeUndefined();
    const back = withChanges(copy, [line?.restore as SettingChange]);
    expect(back.site.approvedDomains?.size).toBe(5000);
    expect(back.site.externalDomains).toHaveLength(5000);
    expect(list('', back).lines.every(({ restore }) => restore === undefined)).toBe(true);
  }
});

test('lists that are empty, off or not known say what that means', () => {
  const empty = recordWith({ approvedDomains: new Map(), externalDomains: [] });
  const notes = [
    approved('', NOTHING, NOTHING).note,
    approved('', empty, empty).note,
    external('', NOTHING, NOTHING).note,
    external('', recordWith(), recordWith()).note,
    external('', empty, empty).note,
  ];
  expect(new Set(notes).size).toBe(5);
  expect(notes).not.toContain(undefined);
  expect(approved('').note).toBeUndefined();
  expect(external('').note).toBeUndefined();
});

test('an international domain is found and told in its own letters', () => {
  const record = recordWith({ externalDomains: [domainOf('bücher.example')] });
  expect(names(external('büch', record, record))).toEqual(['bücher.example']);
});
