/** Run-time checks of everything that a page sends; the types of the wire check nothing at run time. */
import * as v from 'valibot';
import { MAX_ADDRESSES } from './api';

/** Nothing is expected, and whatever comes is not looked at. */
export const NO_PAYLOAD = v.unknown();

/** Longer than any address: what is too long is judged by A1, what is much too long is refused. Pages don't send it. */
export const MAX_ADDRESS_TEXT = 1000;

export const ADDRESSES_CHECK = v.strictObject({
  addresses: v.pipe(
    v.array(v.pipe(v.string(), v.maxLength(MAX_ADDRESS_TEXT))),
    v.minLength(1),
    v.maxLength(MAX_ADDRESSES),
  ),
  again: v.exactOptional(v.boolean()),
});

export type AddressesCheck = v.InferOutput<typeof ADDRESSES_CHECK>;

export const SETTINGS_SAVE = v.strictObject({
  /** Checked as a settings file by `parseSettingsFile`, which names the path of what is wrong. */
  file: v.unknown(),
  basedOn: v.exactOptional(v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/))),
  comment: v.exactOptional(v.pipe(v.string(), v.maxLength(1000))),
});

export type SettingsSave = v.InferOutput<typeof SETTINGS_SAVE>;
