/** One setting of the copy as a choice: what it can be, what it is in the copy, and what it is in the record. */
import type { SettingChange } from '../audit/setting-change';
import type { AdminReader } from './admin-reader';

export interface ControlOption {
  readonly id: string;
  readonly label: string;
  /** The changes that make it so. */
  readonly changes: readonly SettingChange[];
}

export interface Control {
  readonly id: string;
  readonly title: string;
  readonly options: readonly ControlOption[];
  /** The option that the copy has; absent: unknown, or not the same everywhere. */
  readonly is?: string;
  /** Its label in the record, where the copy has another one. */
  readonly was?: string;
  /** What stands there instead of a chosen option. */
  readonly unchosen?: string;
}

/** `was` and `is`: ids of options; absent: unknown. */
export interface Asked {
  readonly id: string;
  readonly title: string;
  readonly options: readonly ControlOption[];
  readonly was: string | undefined;
  readonly is: string | undefined;
}

/** Several values at once. */
const MIXED = 'mixed';

/** The value that all have; several at once are none of the options. */
export function common(values: readonly (string | undefined)[]): string | undefined {
  return new Set(values).size > 1 ? MIXED : values[0];
}

/** The choice. */
export function control({ was, is, ...asked }: Asked, { words, admin }: AdminReader): Control {
  const { mixed } = admin.whatIf.controls;
  const textOf = (id: string | undefined) =>
    id === MIXED
      ? mixed
      : (asked.options.find((option) => option.id === id)?.label ?? words.adminPage.unknown);
  const chosen = asked.options.some(({ id }) => id === is);
  return {
    ...asked,
    ...(chosen && is !== undefined ? { is } : { unchosen: textOf(is) }),
    ...(was === is ? {} : { was: textOf(was) }),
  };
}

/** On and off. */
export function switchOptions(
  toChange: (on: boolean) => SettingChange,
  reader: AdminReader,
): readonly ControlOption[] {
  return onOffOptions(reader).map(({ on, ...option }) => ({ ...option, changes: [toChange(on)] }));
}

/** On and off, for changes of several projects. */
export function onOffOptions({ words }: AdminReader) {
  return [true, false].map((on) => ({
    id: on ? 'on' : 'off',
    label: words.adminPage.onOff(on),
    on,
  }));
}

/** The id of the option that a switch has. */
export function switchId(on: boolean | undefined): 'on' | 'off' | undefined {
  if (on === undefined) return undefined;
  return on ? 'on' : 'off';
}
