/** The settings file as text: what a plain JSON parser would hide (two equal keys) is a problem too, and has a line. */
import { parse, type MemberNode, type ValueNode } from '@humanwhocodes/momoa';
import { parseSettingsFile, type ParsedSettings } from './settings-file';

/** Reads and checks the text of a settings file; a broken one is an answer, not an exception. */
export function parseSettingsText(text: string): ParsedSettings {
  const document = parseDocument(text.replace(/^\uFEFF/, ''));
  if (typeof document === 'string') {
    return { ok: false, problem: { path: '', problem: 'not-json', detail: document } };
  }
  const repeated = repeatedKey(document);
  if (repeated !== undefined) {
    return { ok: false, problem: { path: repeated, problem: 'duplicate-field' } };
  }
  return parseSettingsFile(JSON.parse(text.replace(/^\uFEFF/, '')));
}

/** The parsed text, or why it is not JSON, with line and column. */
function parseDocument(text: string): ValueNode | string {
  try {
    return parse(text, { mode: 'json' }).body;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The path of the first key that stands twice in one object. */
function repeatedKey(node: ValueNode, path = ''): string | undefined {
  if (node.type === 'Array') return firstOf(node.elements, (item) => repeatedKey(item.value, path));
  if (node.type !== 'Object') return undefined;
  const keys = node.members.map(keyOf);
  const seen = new Set<string>();
  const repeated = keys.find((key) => seen.size === seen.add(key).size);
  if (repeated !== undefined) return join(path, repeated);
  return firstOf(node.members, (member) => repeatedKey(member.value, join(path, keyOf(member))));
}

function firstOf<T>(
  items: readonly T[],
  find: (item: T) => string | undefined,
): string | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function keyOf({ name }: MemberNode): string {
  return name.type === 'String' ? name.value : name.name;
}

function join(above: string, key: string): string {
  return above === '' ? key : `${above}.${key}`;
}
