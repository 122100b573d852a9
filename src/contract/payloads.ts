/** Run-time checks of everything that a page sends; the types of the wire check nothing at run time. */
import * as v from 'valibot';
import { FINDING_CODES } from '../audit/findings/finding';
import { MAX_ADDRESSES } from './api';
import { STALE_AFTER_RANGE } from './stale';
import { VISIBLE_TEXT } from './visible-text';

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

/** The project, where no page says which. */
export const ANYWHERE_PAGE = v.strictObject({
  projectKey: v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]{0,254}$/i)),
});

export type AnywherePage = v.InferOutput<typeof ANYWHERE_PAGE>;

export const ANYWHERE_CHECK = v.strictObject({
  ...ANYWHERE_PAGE.entries,
  ...ADDRESSES_CHECK.entries,
});

export type AnywhereCheck = v.InferOutput<typeof ANYWHERE_CHECK>;

export const REQUEST_PEOPLE = v.strictObject({ again: v.exactOptional(v.boolean()) });

export type RequestPeoplePayload = v.InferOutput<typeof REQUEST_PEOPLE>;

/** A revision or version as it was told to the page. */
const VERSION = v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/));
const BASED_ON = v.exactOptional(VERSION);

export const SETTINGS_SAVE = v.strictObject({
  /** Checked as a settings file by `parseSettingsFile`, which names the path of what is wrong. */
  file: v.unknown(),
  basedOn: BASED_ON,
  comment: v.exactOptional(v.pipe(VISIBLE_TEXT, v.maxLength(1000))),
});

export type SettingsSave = v.InferOutput<typeof SETTINGS_SAVE>;

export const FINDING_CODE = v.picklist(FINDING_CODES);
export const STALE_AFTER_DAYS_CHOSEN = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(STALE_AFTER_RANGE.least),
  v.maxValue(STALE_AFTER_RANGE.most),
);

export const GUARDRAILS_SAVE = v.strictObject({
  /** Checked by `parseGuardrailsFile`, which names the path of what is wrong. */
  file: v.unknown(),
  basedOn: BASED_ON,
});

export type GuardrailsSave = v.InferOutput<typeof GUARDRAILS_SAVE>;

export const MUTED_SAVE = v.strictObject({
  muted: v.array(
    v.strictObject({
      code: FINDING_CODE,
      concern: v.pipe(v.string(), v.maxLength(5000)),
      reason: v.pipe(VISIBLE_TEXT, v.regex(/\S/), v.maxLength(1000)),
    }),
  ),
  basedOn: BASED_ON,
});

export type MutedSave = v.InferOutput<typeof MUTED_SAVE>;

export const REALITY_EXPLAIN = v.strictObject({
  explained: v.pipe(
    v.array(
      v.strictObject({
        concern: v.pipe(v.string(), v.regex(/^(?:seen|drift) /), v.maxLength(400)),
        reason: v.pipe(VISIBLE_TEXT, v.regex(/\S/), v.maxLength(1000)),
      }),
    ),
    v.maxLength(500),
  ),
  basedOn: BASED_ON,
});

export type RealityExplain = v.InferOutput<typeof REALITY_EXPLAIN>;

export const STALE_AFTER_SAVE = v.strictObject({
  days: STALE_AFTER_DAYS_CHOSEN,
  basedOn: BASED_ON,
});

export type StaleAfterSave = v.InferOutput<typeof STALE_AFTER_SAVE>;

export const SETTINGS_CONFIRM = v.strictObject({ revision: VERSION });

export type SettingsConfirm = v.InferOutput<typeof SETTINGS_CONFIRM>;

export const SETTINGS_HISTORY = v.strictObject({ before: v.exactOptional(VERSION) });

export type SettingsHistory = v.InferOutput<typeof SETTINGS_HISTORY>;

/** Any text: what is no revision is one that is not kept. */
export const SETTINGS_REVISION = v.strictObject({
  revision: v.pipe(v.string(), v.maxLength(200)),
});

export type SettingsRevision = v.InferOutput<typeof SETTINGS_REVISION>;

export const PROJECTS_LIST = v.strictObject({
  start: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000))),
});

export type ProjectsList = v.InferOutput<typeof PROJECTS_LIST>;

export const PREDICTIONS_RECENT = v.strictObject({
  /** As storage named it; only it can tell what it means. */
  from: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(4000))),
});

export type PredictionsRecent = v.InferOutput<typeof PREDICTIONS_RECENT>;

/** `from` is checked by `parseCursor`. */
export const ACCOUNTS_COUNT = v.strictObject({
  from: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
});

export type AccountsCount = v.InferOutput<typeof ACCOUNTS_COUNT>;
