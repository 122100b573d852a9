/** Flags as `showFlag` of @forge/bridge describes them. */
import type { FlagMessage } from '../sandbox-context';
import { isRecord } from '../uikit/document';

const TYPES = ['info', 'success', 'warning', 'error'] as const;

/** The flag a page asked for; `type` and everything but the id may be missing. */
export function flagOf(data: Readonly<Record<string, unknown>>): FlagMessage {
  const { id, title, description, type, isAutoDismiss, actions } = data;
  return {
    id: String(id),
    type: TYPES.find((known) => known === type) ?? 'info',
    title: typeof title === 'string' ? title : '',
    ...(typeof description === 'string' ? { description } : {}),
    ...(isAutoDismiss === true ? { isAutoDismiss } : {}),
    actions: (Array.isArray(actions) ? actions : []).filter(isRecord).map(({ text, onClick }) => ({
      text: String(text),
      onClick: () => {
        if (typeof onClick === 'function') Reflect.apply(onClick, undefined, []);
      },
    })),
  };
}
