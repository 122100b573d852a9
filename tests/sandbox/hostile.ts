/** What nobody means well by: values of any shape, and payloads near one that is right. Plain JSON, as it comes over the wire. */
import * as fc from 'fast-check';

export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Stands in many texts: where it turns up, something of the caller's turned up. */
export const MARK = 'zq7x';

const LONG = 12_000;

const TEXTS: readonly string[] = [
  '',
  ' ',
  '\u0000',
  `${MARK}\u0000@fuzz.example`,
  `${MARK}@fuzz.example`,
  `${MARK}\r\nBcc: other@fuzz.example`,
  `"${MARK} quoted"@fuzz.example`,
  `${MARK}@[127.0.0.1]`,
  `${MARK}@münchen.fuzz.example.`,
  `${MARK}@${'a.'.repeat(LONG / 2)}example`,
  `${'a'.repeat(LONG)}@fuzz.example`,
  '@'.repeat(LONG),
  'x'.repeat(LONG),
  ' '.repeat(LONG),
  'e\u0301'.repeat(LONG),
  '\u202Egnp.elif',
  '\uD800',
  '\uDC00\uD800',
  '\uFEFF\u200B\u2060',
  'xn--'.repeat(500),
  '\u0130\u0131ſK',
  '𝕒@𝕗.example',
  '=HYPERLINK("http://evil.example","x")',
  '<img src=x onerror=window.hit=1>',
  '"><script>window.hit=1</script>',
  '${7*7}{{7*7}}<%= 7*7 %>',
  "' OR 1=1 --",
  '../../v1:settings:current',
  '..%2F..%2Fprojects',
  '10001%2F..%2F10002',
  '10001-../../../../../../../../../../../../../',
  '10002-00000000-0000-4000-8000-00000000dead',
  '99999999999999999999-00000000-0000-4000-8000-00000000dead',
  '10001-------------------------------------',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'v1:secret:hash',
  'null',
  'NaN',
  'true',
  '[]',
];

const NUMBERS = [
  -1,
  -0,
  0.5,
  1e21,
  -1e308,
  Number.MAX_VALUE,
  Number.MIN_VALUE,
  Number.MAX_SAFE_INTEGER,
  2 ** 31,
  -(2 ** 63),
] as const;

const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  'toJSON',
  'length',
  '',
  '0',
  '-1',
  `${MARK}@fuzz.example`,
  'k'.repeat(LONG),
  '\u0000',
  '\uD800',
] as const;

export const hostileText = fc.oneof(
  fc.constantFrom(...TEXTS),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

const hostileKey = fc.oneof(fc.constantFrom<string>(...KEYS), fc.string({ maxLength: 8 }));

/** The only way in which `__proto__` is a key like any other. */
export function objectOf(entries: readonly (readonly [string, Json])[]): Json {
  const made = {};
  for (const [key, value] of entries) {
    Object.defineProperty(made, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return made;
}

function deep(levels: number, end: Json, isList: boolean): Json {
  let value = end;
  for (let level = 0; level < levels; level += 1) {
    value = isList ? [value] : objectOf([['__proto__', value]]);
  }
  return value;
}

/** Merged into anything, it reaches what all objects share. */
export const polluting = objectOf([
  ['__proto__', { polluted: 'yes' }],
  ['constructor', { prototype: { polluted: 'yes' } }],
]);

/** Anything at all. */
export const hostileJson: fc.Arbitrary<Json> = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  { weight: 2, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 2, arbitrary: fc.constantFrom(null, true, false, [], {}) },
  { weight: 2, arbitrary: fc.constant(polluting) },
  { weight: 1, arbitrary: fc.boolean().map((isList) => deep(900, MARK, isList)) },
  { weight: 1, arbitrary: hostileText.map((text) => Array<Json>(600).fill(text.slice(0, 300))) },
  {
    weight: 2,
    arbitrary: fc.array(fc.tuple(hostileKey, fc.oneof(hostileText, fc.constant(polluting))), {
      maxLength: 5,
    }),
  },
  { weight: 3, arbitrary: fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json> },
);

type Change = (value: Json) => Json;

/** One thing wrong with whatever stands there. */
const change: fc.Arbitrary<Change> = fc.oneof(
  hostileJson.map(
    (other): Change =>
      () =>
        other,
  ),
  hostileText.map(
    (text): Change =>
      (value) =>
        typeof value === 'string' ? value + text : text,
  ),
  fc.constantFrom(...NUMBERS).map(
    (number): Change =>
      (value) =>
        typeof value === 'number' ? value * number : number,
  ),
  fc.tuple(hostileKey, hostileJson).map(([key, more]): Change => (value) => {
    if (Array.isArray(value)) return [...(value as readonly Json[]), more];
    return objectOf([...entriesOf(value), [key, more]]);
  }),
  fc.constant<Change>((value) => [value]).map((each) => each),
  fc.constant<Change>((value) => (Array.isArray(value) ? repeated(value as readonly Json[]) : {})),
  fc.constant<Change>((value) => objectOf(entriesOf(value).slice(1))),
  hostileKey.map(
    (key): Change =>
      (value) =>
        objectOf(entriesOf(value).map(([old, each], at) => [at === 0 ? key : old, each])),
  ),
);

function repeated(value: readonly Json[]): Json {
  return Array.from({ length: 700 }, () => value)
    .flat()
    .slice(0, 700);
}

function entriesOf(value: Json): readonly (readonly [string, Json])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** Changes what lies at the end of the way; `steps` choose among what is there. */
function at(value: Json, steps: readonly number[], make: Change): Json {
  const [step, ...rest] = steps;
  const entries = entriesOf(value);
  if (step === undefined || entries.length === 0) return make(value);
  const chosen = step % entries.length;
  const changed = entries.map(([key, each], index): readonly [string, Json] => [
    key,
    index === chosen ? at(each, rest, make) : each,
  ]);
  return Array.isArray(value) ? changed.map(([, each]) => each) : objectOf(changed);
}

/** A few things wrong with a payload that was right; now and then nothing. */
export const spoiling: fc.Arbitrary<Change> = fc
  .array(fc.tuple(fc.array(fc.nat(50), { maxLength: 5 }), change), { maxLength: 3 })
  .map((all) => (value) => all.reduce((so, [steps, make]) => at(so, steps, make), value));

/** The payload once for every place in it, with what pollutes put there, and added there. */
export function pollutedEverywhere(value: Json): readonly Json[] {
  const inside = entriesOf(value).flatMap(([, each], index) =>
    pollutedEverywhere(each).map((spoiled) => at(value, [index], () => spoiled)),
  );
  const added = objectOf([...entriesOf(value), ...entriesOf(polluting)]);
  return [polluting, added, ...inside];
}
