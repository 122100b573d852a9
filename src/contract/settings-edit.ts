/** Writes approved domains and Any domain into the text of a settings file; every other character stays. */
import { parse, type MemberNode, type ObjectNode, type ValueNode } from '@humanwhocodes/momoa';
import type { DomainEntry } from '../decide/settings';
import { SETTINGS_FORMAT } from './settings-file';

/** The fields to write; one that is absent stays as it is. */
export interface DomainFields {
  readonly approvedDomains?: Iterable<readonly [string, DomainEntry]>;
  readonly anyDomain?: DomainEntry;
}

/** A settings file that knows nothing. */
export const EMPTY_SETTINGS = `{\n  "format": "${SETTINGS_FORMAT}"\n}\n`;

/** How the text is laid out; on one line, there is no line break to keep. */
interface Layout {
  readonly newline: string;
  readonly indent: string;
}

/** The text with the fields replaced or added. It must be a sound settings file (settings-text.ts). */
export function withDomains(text: string, { approvedDomains, anyDomain }: DomainFields): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const layout = layoutOf(text);
  let edited = text.slice(mark.length);
  if (memberOf(objectAt(edited, []), 'site') === undefined) {
    edited = put(edited, [], ['site', '{}'], layout);
  }
  if (approvedDomains !== undefined) {
    const value = block(approvedDomains, layout, 2);
    edited = put(edited, ['site'], ['approvedDomains', value], layout);
  }
  if (anyDomain !== undefined) {
    edited = put(edited, ['site'], ['anyDomain', oneLine(anyDomain)], layout);
  }
  return mark + edited;
}

/** Replaces the value of a member, or adds the member as the last one. */
function put(
  text: string,
  path: readonly string[],
  [name, value]: readonly [string, string],
  layout: Layout,
): string {
  const object = objectAt(text, path);
  const member = memberOf(object, name);
  if (member === undefined)
    return append(text, object, `"${name}": ${value}`, layout, path.length + 1);
  const [start, end] = rangeOf(member.value);
  return text.slice(0, start) + value + text.slice(end);
}

function append(
  text: string,
  object: ObjectNode,
  member: string,
  { newline, indent }: Layout,
  depth: number,
): string {
  const last = object.members.at(-1);
  const [start, end] = rangeOf(object);
  if (last !== undefined) {
    const after = rangeOf(last)[1];
    return `${text.slice(0, after)},${newline || ' '}${indent.repeat(depth)}${member}${text.slice(after)}`;
  }
  const inner = `{${newline}${indent.repeat(depth)}${member}${newline}${indent.repeat(depth - 1)}}`;
  return text.slice(0, start) + inner + text.slice(end);
}

/** An object with a line for each entry. */
function block(
  entries: Iterable<readonly [string, DomainEntry]>,
  { newline, indent }: Layout,
  depth: number,
): string {
  const lines = Array.from(
    entries,
    ([name, entry]) => `${indent.repeat(depth + 1)}"${name}": ${oneLine(entry)}`,
  );
  if (lines.length === 0) return '{}';
  return `{${newline}${lines.join(`,${newline || ' '}`)}${newline}${indent.repeat(depth)}}`;
}

function oneLine({ role, approval }: DomainEntry): string {
  const fields = [
    ...(role === undefined ? [] : [`"role": "${role}"`]),
    ...(approval === undefined ? [] : [`"approval": ${String(approval)}`]),
  ];
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

function layoutOf(text: string): Layout {
  const [, newline, indent] = /(\r?\n)([ \t]*)"/.exec(text) ?? [];
  return { newline: newline ?? '', indent: newline === undefined ? '' : indent || '  ' };
}

function objectAt(text: string, path: readonly string[]): ObjectNode {
  let node: ValueNode | undefined = parse(text, { mode: 'json', ranges: true }).body;
  for (const name of path) {
    if (node?.type !== 'Object') break;
    node = memberOf(node, name)?.value;
  }
  if (node?.type !== 'Object') throw new TypeError(`no object at ${path.join('.')}`);
  return node;
}

function memberOf(object: ObjectNode, name: string): MemberNode | undefined {
  return object.members.find((member) => nameOf(member) === name);
}

function nameOf({ name }: MemberNode): string {
  return name.type === 'String' ? name.value : name.name;
}

function rangeOf(node: { readonly range?: readonly number[] }): readonly [number, number] {
  const [start = 0, end = 0] = node.range ?? [];
  return [start, end];
}
