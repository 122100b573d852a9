/** How a node's props reach an Atlaskit component: named ones only, functions called with a serialised event. */
import { isRecord, type ForgeNode } from './document';

/**
 * The named props that the page set. The page was compiled against the same prop types
 * (@atlaskit/forge-react-types), which is why they are believed here and nowhere else.
 */
export function passed<P>(node: ForgeNode, names: readonly (keyof P & string)[]): Partial<P> {
  const found = names.filter((name) => node.props[name] !== undefined);
  return Object.fromEntries(found.map((name) => [name, node.props[name]])) as Partial<P>;
}

/** A text prop, or nothing. */
export function textProp(node: ForgeNode, name: string): string | undefined {
  const value = node.props[name];
  return typeof value === 'string' ? value : undefined;
}

/** Whether a switch-like prop is on. */
export function isOn(node: ForgeNode, name: string): boolean {
  return node.props[name] === true;
}

/** Calls the page's function of that name, if it set one; answers with whatever it returns. */
export function call(node: ForgeNode, name: string, ...given: readonly unknown[]): unknown {
  const handler = node.props[name];
  return typeof handler === 'function' ? Reflect.apply(handler, undefined, [...given]) : undefined;
}

interface EventLike {
  readonly type: string;
  readonly target: EventTarget;
}

/** What Forge keeps of a browser event when it crosses the bridge (`SerialisableEvent`). */
export function serialise(event: EventLike): Readonly<Record<string, unknown>> {
  const { target } = event;
  const kept: Record<string, unknown> = {};
  if (target instanceof HTMLElement) {
    kept['tagName'] = target.tagName;
    kept['id'] = target.id;
  }
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
    const { value, name, type } = target;
    Object.assign(kept, { value, name, type, ...selectionOf(target) });
  }
  if (target instanceof HTMLInputElement) kept['checked'] = target.checked;
  const source: Readonly<Record<string, unknown>> = isRecord(event) ? event : {};
  return {
    type: event.type,
    bubbles: source['bubbles'] === true,
    cancelable: source['cancelable'] === true,
    defaultPrevented: source['defaultPrevented'] === true,
    eventPhase: source['eventPhase'] ?? 0,
    isTrusted: source['isTrusted'] === true,
    timeStamp: source['timeStamp'] ?? 0,
    target: kept,
  };
}

/** Fields without a caret, such as checkboxes, have none. */
function selectionOf(target: HTMLInputElement | HTMLTextAreaElement): object {
  return { selectionStart: target.selectionStart, selectionEnd: target.selectionEnd };
}

/** Event props of the page, each called with the serialised event. Absent ones stay absent. */
export function listeners<Name extends string>(
  node: ForgeNode,
  ...names: readonly Name[]
): Partial<Record<Name, (event: EventLike) => void>> {
  const set = names.filter((name) => typeof node.props[name] === 'function');
  const pairs = set.map((name) => [
    name,
    (event: EventLike): void => {
      call(node, name, serialise(event));
    },
  ]);
  return Object.fromEntries(pairs) as Partial<Record<Name, (event: EventLike) => void>>;
}
