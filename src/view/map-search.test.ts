import { inviteMap } from '../audit/invite-map';
import { prepareSite } from '../decide/site';
import { approvedOf, recordWith } from '../../tests/audit/sound-record';
import { ADMIN_READER } from '../../tests/view/admin-reader';
import { toMapLines } from './map-lines';
import { searched } from './map-search';

const SETTINGS = recordWith({
  approvedDomains: approvedOf({ 'acme.com': {}, 'bücher.example': {} }),
});
const SITE = prepareSite(SETTINGS.site);
const LINES = toMapLines(inviteMap(SETTINGS), ADMIN_READER);

const CASES = [
  { typed: 'ACM', keys: ['acme.com'] },
  { typed: '@acme', keys: ['acme.com'] },
  { typed: 'acme.com', keys: ['acme.com'] },
  { typed: 'bücher', keys: ['xn--bcher-kva.example'] },
  { typed: 'everyone', keys: ['elsewhere'] },
  { typed: 'nothing like it', keys: [] },
  {
    typed: 'acme.co',
    keys: ['acme.com', 'elsewhere'],
    note: 'acme.co isn’t on either list. It belongs to “Everyone else”.',
  },
  { typed: 'jo@acme.com', keys: ['acme.com'], note: 'jo@acme.com belongs to acme.com.' },
  {
    typed: ' Jo@Bücher.Example ',
    keys: ['xn--bcher-kva.example'],
    note: 'Jo@Bücher.Example belongs to bücher.example.',
  },
  {
    typed: 'jo@gmail.com',
    keys: ['public-provider'],
    note: 'jo@gmail.com isn’t on either list. It belongs to “Public mail providers”.',
  },
  {
    typed: 'jo@eu.acme.com',
    keys: ['relative-of-listed'],
    note: 'jo@eu.acme.com isn’t on either list. It belongs to “Parents and subdomains of approved domains”.',
  },
  {
    typed: 'jo@nowhere',
    keys: [],
    note: 'That isn’t an address that Jira would take. Check what you typed.',
  },
];

test.each(CASES)('“$typed”', ({ typed, keys, note }) => {
  const found = searched(LINES, typed, SITE, ADMIN_READER);
  expect(found.lines.map(({ key }) => key)).toEqual(keys);
  expect(found.note).toBe(note);
});

test('nothing typed leaves everything; only a whole address counts as one', () => {
  expect(searched(LINES, '  ', SITE, ADMIN_READER).lines).toBe(LINES);
  expect(searched(LINES, 'jo@acme.com', SITE, ADMIN_READER).address).toBe('jo@acme.com');
  expect(searched(LINES, 'acme.com', SITE, ADMIN_READER).address).toBeUndefined();
});

test('a row that a filter left out is not found, whole domain or address', () => {
  const rest = LINES.filter(({ kind }) => kind === 'public-provider');
  expect(searched(rest, 'acme.com', SITE, ADMIN_READER).lines).toEqual([]);
  expect(searched(rest, 'jo@acme.com', SITE, ADMIN_READER)).toEqual({ lines: [] });
});
