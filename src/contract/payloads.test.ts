import * as v from 'valibot';
import { ADDRESSES_CHECK, NO_PAYLOAD, SETTINGS_SAVE } from './payloads';

const FILE = { format: 'invite-check/settings@1' };

test.each([
  {
    name: 'one address',
    schema: ADDRESSES_CHECK,
    payload: { addresses: ['jo@acme.com'] },
    fits: true,
  },
  {
    name: 'fifty',
    schema: ADDRESSES_CHECK,
    payload: { addresses: Array(50).fill('a'), again: true },
    fits: true,
  },
  {
    name: 'fifty-one',
    schema: ADDRESSES_CHECK,
    payload: { addresses: Array(51).fill('a') },
    fits: false,
  },
  { name: 'none', schema: ADDRESSES_CHECK, payload: { addresses: [] }, fits: false },
  { name: 'no list', schema: ADDRESSES_CHECK, payload: {}, fits: false },
  {
    name: 'again, but not as a switch',
    schema: ADDRESSES_CHECK,
    payload: { addresses: ['a'], again: 'yes' },
    fits: false,
  },
  {
    name: 'a field of no meaning',
    schema: ADDRESSES_CHECK,
    payload: { addresses: ['a'], project: 'SUP' },
    fits: false,
  },
  { name: 'the first settings', schema: SETTINGS_SAVE, payload: { file: FILE }, fits: true },
  {
    name: 'later settings',
    schema: SETTINGS_SAVE,
    payload: { file: FILE, basedOn: '000001-abcdef01', comment: '' },
    fits: true,
  },
  {
    name: 'an endless comment',
    schema: SETTINGS_SAVE,
    payload: { file: FILE, comment: 'a'.repeat(1001) },
    fits: false,
  },
  {
    name: 'a revision that is none',
    schema: SETTINGS_SAVE,
    payload: { file: FILE, basedOn: 'a:b' },
    fits: false,
  },
  { name: 'no file', schema: SETTINGS_SAVE, payload: {}, fits: false },
  { name: 'nothing', schema: NO_PAYLOAD, payload: undefined, fits: true },
  { name: 'anything', schema: NO_PAYLOAD, payload: { a: 1 }, fits: true },
])('$name: $fits', ({ schema, payload, fits }) => {
  expect(v.is(schema, payload)).toBe(fits);
});
