import { parseSettingsText } from './settings-text';

const FORMAT = '"format": "invite-check/settings@1"';

test('a file with a byte order mark is read like any other', () => {
  expect(parseSettingsText(`\uFEFF{ ${FORMAT}, "site": { "internal": true } }`)).toMatchObject({
    ok: true,
    settings: { site: { internal: true } },
  });
});

test.each([
  [`{ ${FORMAT}, "site": { "internal": true, "internal": false } }`, 'site.internal'],
  [
    `{ ${FORMAT}, "site": { "approvedDomains": { "a.com": {}, "a.com": {} } } }`,
    'site.approvedDomains.a.com',
  ],
])('%s says one thing twice', (text, path) => {
  expect(parseSettingsText(text)).toEqual({
    ok: false,
    problem: { path, problem: 'duplicate-field' },
  });
});

test('equal keys in different objects are no problem', () => {
  const projects =
    '"projects": { "A": { "customerInvited": true }, "B": { "customerInvited": true } }';
  expect(parseSettingsText(`{ ${FORMAT}, ${projects} }`)).toMatchObject({ ok: true });
});

test('a text that is not JSON says where', () => {
  const parsed = parseSettingsText('{\n  "format": tru\n}');
  expect(parsed).toMatchObject({ ok: false, problem: { path: '', problem: 'not-json' } });
  expect(parsed.ok ? '' : parsed.problem.detail).toContain('2:');
});

test.each(['', 'null', '[]', '"text"'])('%j is no settings file', (text) => {
  expect(parseSettingsText(text)).toMatchObject({ ok: false });
});
