/** What every reply must be, whatever was sent, and what neither a reply nor a log may hold. */
import type { ErrorCode, Failure } from '../../src/contract/reply';

/** Whether somebody may ever be told so for what they sent; a new code does not compile until it stands here. */
const TOLD: { readonly [Code in ErrorCode]: boolean } = {
  'not-permitted': true,
  'not-a-service-project': true,
  'bad-request': true,
  'broken-settings': true,
  conflict: true,
  'not-found': true,
  'too-large': true,
  'too-many-lists': true,
  'jira-failed': true,
  'jira-rate-limited': true,
  'timed-out': true,
  'storage-failed': true,
  internal: false,
};

const FIELDS: { readonly [Field in keyof Required<Failure>]: 'string' | 'number' } = {
  code: 'string',
  field: 'string',
  problem: 'string',
  correlationId: 'string',
  retryAfter: 'number',
};

/** No field of a payload has a longer way to it. */
const LONGEST_FIELD = 400;

/** A stack, a file of this program, what an engine says of an error. */
const INSIDES =
  /\n\s+at |node_modules|\/(?:work|src|dist|var\/task)\/|\.[cm]?[jt]s:\d|\b(?:Type|Range|Reference|Syntax|URI|Valibot)Error\b|v1:(?:settings|list|rights|account|prediction|secret)/;

const ADDRESS = /[^\s@"<>(),:;\\]+@[^\s@"<>(),:;\\]+/gu;

function addressesIn(text: string): readonly string[] {
  return text.match(ADDRESS) ?? [];
}

/** What is wrong with a reply to `sent`; `known`: the addresses that the caller knew before. */
export function wrongWith(
  reply: unknown,
  sent: string,
  known: (address: string) => boolean = () => false,
): readonly string[] {
  const text = reply === undefined ? '' : JSON.stringify(reply);
  const wrong = [...wrongShape(reply)];
  if (text.includes('"code":"internal"')) wrong.push('internal');
  if (INSIDES.test(text) && !INSIDES.test(sent)) wrong.push(`insides: ${text.slice(0, 300)}`);
  const foreign = addressesIn(text).filter((address) => !sent.includes(address) && !known(address));
  return [...wrong, ...foreign.map((address) => `address ${address}`)];
}

function wrongShape(reply: unknown): readonly string[] {
  const { ok, data, error, ...more } = (reply ?? {}) as Readonly<Record<string, unknown>>;
  if (Object.keys(more).length > 0) return [`more than a reply: ${Object.keys(more).join()}`];
  if (ok === true) return error === undefined && data !== undefined ? [] : ['ok without data'];
  if (ok !== false || data !== undefined) return ['no reply'];
  return wrongFailure(error as Readonly<Record<string, unknown>>);
}

function wrongFailure(failure: Readonly<Record<string, unknown>>): readonly string[] {
  const odd = Object.entries(failure).filter(
    ([name, value]) => FIELDS[name as keyof Failure] !== typeof value,
  );
  const code = failure['code'] as ErrorCode;
  const field = typeof failure['field'] === 'string' ? failure['field'] : '';
  return [
    ...odd.map(([name]) => `odd field ${name}`),
    ...(TOLD[code] ? [] : [`code ${code}`]),
    ...(field.length > LONGEST_FIELD ? [`a field of ${String(field.length)} characters`] : []),
  ];
}

/** What is wrong with lines of the log: an error that nobody expected, an address, something of the caller's. */
export function wrongInLog(lines: readonly string[], mark: string): readonly string[] {
  return lines.filter(
    (line) =>
      line.includes('"unexpected"') ||
      line.includes('@') ||
      line.includes(mark) ||
      line.includes('fuzz.example') ||
      INSIDES.test(line) ||
      line.length > 500,
  );
}

/** How the built-in prototypes look; whoever changes them is found out. */
export function prototypes(): string {
  const all = [Object.prototype, Array.prototype, Function.prototype, String.prototype];
  return JSON.stringify(all.map((each) => Reflect.ownKeys(each).map(String)));
}
