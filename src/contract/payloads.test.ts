import * as v from 'valibot';
import {
  ACCOUNTS_COUNT,
  ADDRESSES_CHECK,
  GUARDRAILS_SAVE,
  MUTED_SAVE,
  NO_PAYLOAD,
  PREDICTIONS_RECENT,
  PROJECTS_LIST,
  SETTINGS_CONFIRM,
  SETTINGS_HISTORY,
  SETTINGS_REVISION,
  SETTINGS_SAVE,
  STALE_AFTER_SAVE,
} from './payloads';

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

const ENTRY = { code: 'any-domain-grants', concern: '', reason: 'Known' };

test.each([
  { name: 'a revision', schema: SETTINGS_CONFIRM, payload: { revision: '000001-a' }, fits: true },
  { name: 'no revision', schema: SETTINGS_CONFIRM, payload: {}, fits: false },
  { name: 'the newest', schema: SETTINGS_HISTORY, payload: {}, fits: true },
  { name: 'older ones', schema: SETTINGS_HISTORY, payload: { before: '000001-a' }, fits: true },
  { name: 'a key', schema: SETTINGS_HISTORY, payload: { before: 'v1:settings' }, fits: false },
  { name: 'any text', schema: SETTINGS_REVISION, payload: { revision: '../x' }, fits: true },
  {
    name: 'an endless text',
    schema: SETTINGS_REVISION,
    payload: { revision: 'x'.repeat(201) },
    fits: false,
  },
  { name: 'the first projects', schema: PROJECTS_LIST, payload: {}, fits: true },
  { name: 'the next projects', schema: PROJECTS_LIST, payload: { start: 50 }, fits: true },
  { name: 'half a project', schema: PROJECTS_LIST, payload: { start: 0.5 }, fits: false },
  { name: 'any guardrails', schema: GUARDRAILS_SAVE, payload: { file: 7 }, fits: true },
  {
    name: 'guardrails of anybody',
    schema: GUARDRAILS_SAVE,
    payload: { file: 7, basedOn: 'jo@acme.com' },
    fits: false,
  },
  { name: 'nothing muted', schema: MUTED_SAVE, payload: { muted: [] }, fits: true },
  { name: 'a muted finding', schema: MUTED_SAVE, payload: { muted: [ENTRY] }, fits: true },
  {
    name: 'muted without a reason',
    schema: MUTED_SAVE,
    payload: { muted: [{ ...ENTRY, reason: '' }] },
    fits: false,
  },
  { name: 'a month', schema: STALE_AFTER_SAVE, payload: { days: 30, basedOn: 'a' }, fits: true },
  { name: 'never', schema: STALE_AFTER_SAVE, payload: { days: Infinity }, fits: false },
  { name: 'the first accounts', schema: ACCOUNTS_COUNT, payload: {}, fits: true },
  { name: 'accounts from a number', schema: ACCOUNTS_COUNT, payload: { from: 1 }, fits: false },
  { name: 'the first predictions', schema: PREDICTIONS_RECENT, payload: {}, fits: true },
  {
    name: 'predictions from nowhere',
    schema: PREDICTIONS_RECENT,
    payload: { from: '' },
    fits: false,
  },
])('$name: $fits', ({ schema, payload, fits }) => {
  expect(v.is(schema, payload)).toBe(fits);
});
