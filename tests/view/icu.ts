/** What a message of a catalog asks for, as its parser reads it. */
import { IntlMessageFormat } from 'intl-messageformat';

type Node = ReturnType<IntlMessageFormat['getAst']>[number];

/** One plural of a message: what it counts, and the cases it has. */
export interface Plural {
  readonly counts: string;
  readonly cases: readonly string[];
}

/** The parser's names of its nodes are numbers. */
const KINDS = ['literal', 'text', 'number', 'date', 'time', 'select', 'plural', 'pound', 'tag'];

interface Branching extends Record<'value', string> {
  readonly options: Readonly<Record<string, { readonly value: readonly Node[] }>>;
}

/** Every value that the message names, with its kind: `count: plural`; each once. */
export function argumentsOf(text: string): readonly string[] {
  const told = nodesOf(text).flatMap((node) => {
    const kind = kindOf(node);
    if (kind === 'literal' || kind === 'pound') return [];
    // A number may need a plural in one language and none in another.
    const same = kind === 'plural' ? 'number' : kind;
    return [`${(node as Branching).value}: ${same}`];
  });
  return [...new Set(told)].sort();
}

/** The plurals of the message. */
export function pluralsOf(text: string): readonly Plural[] {
  return nodesOf(text)
    .filter((node) => kindOf(node) === 'plural')
    .map((node) => {
      const { value, options } = node as Branching;
      return { counts: value, cases: Object.keys(options) };
    });
}

/** All cases of the selects of the message, by what they select. */
export function selectsOf(text: string): readonly string[] {
  const told = nodesOf(text)
    .filter((node) => kindOf(node) === 'select')
    .map((node) => {
      const { value, options } = node as Branching;
      return `${value}: ${Object.keys(options).sort().join(', ')}`;
    });
  return [...new Set(told)].sort();
}

/** What the message says itself, in all its cases; without the values that it names. */
export function literalsOf(text: string): readonly string[] {
  return nodesOf(text)
    .filter((node) => kindOf(node) === 'literal')
    .map((node) => (node as Record<'value', string>).value);
}

function kindOf(node: Node): string | undefined {
  return KINDS[node.type];
}

function nodesOf(text: string): readonly Node[] {
  try {
    const format = new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true });
    return format.getAst().flatMap(withInner);
  } catch (cause) {
    throw new Error(`This is no message: ${text}`, { cause });
  }
}

function withInner(node: Node): readonly Node[] {
  if (!('options' in node)) return [node];
  const { options } = node as Branching;
  return [node, ...Object.values(options).flatMap(({ value }) => value.flatMap(withInner))];
}
