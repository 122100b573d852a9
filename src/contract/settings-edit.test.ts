import type { DomainEntry } from '../decide/settings';
import { EMPTY_SETTINGS, withDomains } from './settings-edit';
import { parseSettingsText } from './settings-text';

const ENTRY: DomainEntry = { role: 'customer', approval: false };
const FIELDS = {
  approvedDomains: [['acme.com', ENTRY]] as const,
  anyDomain: { role: 'none' } as const,
};
const FORMAT = '"format": "invite-check/settings@1"';

test('an empty file is filled like one made by hand', () => {
  expect(withDomains(EMPTY_SETTINGS, FIELDS)).toBe(`{
  "format": "invite-check/settings@1",
  "site": {
    "approvedDomains": {
      "acme.com": { "role": "customer", "approval": false }
    },
    "anyDomain": { "role": "none" }
  }
}
`);
});

test.each([
  ['one line', `{ ${FORMAT} }`],
  ['an empty site', `{ ${FORMAT}, "site": {} }`],
  [
    'tabs and Windows line ends',
    `{\r\n\t${FORMAT},\r\n\t"site": {\r\n\t\t"internal": true\r\n\t}\r\n}\r\n`,
  ],
  ['a byte order mark', `\uFEFF{\n ${FORMAT}\n}`],
  [
    'fields that are there',
    `{ "site": { "anyDomain": {}, "approvedDomains": { "x.com": {} } }, ${FORMAT} }`,
  ],
  ['a name in escapes', `{ ${FORMAT}, "s\\u0069te": { "internal": true } }`],
])('%s: both fields are set, the rest is as before', (_name, text) => {
  const before = parseSettingsText(text);
  const edited = withDomains(text, FIELDS);
  const after = parseSettingsText(edited);
  if (!before.ok || !after.ok) throw new Error('broken');
  expect(after.settings).toEqual({
    ...before.settings,
    site: {
      ...before.settings.site,
      approvedDomains: new Map([['acme.com', ENTRY]]),
      anyDomain: { role: 'none' },
    },
  });
  expect(edited.includes('\r')).toBe(text.includes('\r'));
  expect(/[^\r]\n/.test(edited)).toBe(/[^\r]\n/.test(text));
  expect(edited.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
});

test('a field that is not given stays to the character', () => {
  const text = `{ ${FORMAT}, "site": { "approvedDomains" :{ "x.com":{}}, "anyDomain": {} } }`;
  expect(withDomains(text, { anyDomain: ENTRY })).toContain('"approvedDomains" :{ "x.com":{}},');
  expect(withDomains(text, { approvedDomains: [] })).toContain(
    '"approvedDomains" :{}, "anyDomain": {}',
  );
});

test('a site that is no object is not for this function', () => {
  expect(() => withDomains(`{ ${FORMAT}, "site": [] }`, FIELDS)).toThrow('site');
});
