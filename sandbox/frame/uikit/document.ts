/** The document that a UI Kit page sends with `reconcile`: a tree of typed nodes whose functions stay callable. */

export interface ForgeNode {
  readonly type: string;
  readonly key: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly children: readonly ForgeNode[];
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A copy of the document as it is now. The reconciler of @forge/react changes one tree in place and sends
 * it again and again; Atlassian's bridge copies it on the way, so the sandbox must.
 */
export function takeSnapshot(value: unknown): ForgeNode {
  if (!isRecord(value) || typeof value['type'] !== 'string') {
    throw new Error('reconcile was sent something that is not a UI Kit document');
  }
  const { type, key, props, children } = value;
  return {
    type,
    key: typeof key === 'string' ? key : type,
    props: isRecord(props) ? { ...props } : {},
    children: Array.isArray(children) ? children.map(takeSnapshot) : [],
  };
}

/** React elements that a page passes as a prop (such as the actions of a section message) travel as they are. */
export function nodesOfElements(value: unknown, path = 'element'): readonly ForgeNode[] {
  if (value === undefined || value === null || typeof value === 'boolean') return [];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => nodesOfElements(item, `${path}.${String(index)}`));
  }
  if (typeof value === 'string' || typeof value === 'number') {
    return [{ type: 'String', key: path, props: { text: String(value) }, children: [] }];
  }
  if (!isRecord(value) || !isRecord(value['props'])) return [unknownElement(path)];
  const { children, ...props } = value['props'];
  if (typeof value['type'] === 'symbol') return nodesOfElements(children, path);
  if (typeof value['type'] !== 'string') return [unknownElement(path)];
  return [{ type: value['type'], key: path, props, children: nodesOfElements(children, path) }];
}

/** A component of the page's own inside a prop: Forge cannot carry it over the bridge either. */
function unknownElement(path: string): ForgeNode {
  return {
    type: 'a component of the page itself, passed as a prop',
    key: path,
    props: {},
    children: [],
  };
}
