/** What accounts tell of settings that the record leaves open; what leaves one value can be taken into the record. */
import { toChange } from '../../audit/evidence/needed-change';
import { placeKey, valuesOf, type NeededSetting } from '../../audit/evidence/needed-setting';
import { withChanges, type SettingChange } from '../../audit/setting-change';
import type { Settings } from '../../decide/settings';
import type { AdminReader } from '../admin-reader';
import { capitalised } from '../capitalised';
import { readableDomain } from '../readable-domain';
import { isSettled, stateText } from './state-text';

export interface ImpliedView {
  readonly lines: readonly { readonly key: string; readonly text: string }[];
  /** Lines that are not told. */
  readonly more: number;
  /** What can be recorded as it is. */
  readonly changes: readonly SettingChange[];
}

/** Each domain of a list that is not recorded gives a line. */
const MOST_LINES = 8;

/** The view; settings that can be recorded come first. */
export function toImpliedView(
  implied: readonly NeededSetting[],
  settings: Settings,
  reader: AdminReader,
): ImpliedView {
  const recordable = implied.filter((one) => isRecordable(one, settings));
  const lines = [...recordable, ...implied.filter((one) => !recordable.includes(one))].map(
    (one) => ({ key: placeKey(one), text: capitalised(textOf(one, reader), reader) }),
  );
  return {
    lines: lines.slice(0, MOST_LINES),
    more: Math.max(0, lines.length - MOST_LINES),
    changes: recordable.map(toChange),
  };
}

/** One domain does not tell what else stands on a list that is not known. */
function isRecordable(implied: NeededSetting, settings: Settings): boolean {
  if (!isSettled(implied)) return false;
  const change = toChange(implied);
  const after = withChanges(settings, [change]).site;
  const lists = ['approvedDomains', 'externalDomains'] as const;
  return lists.every((list) => settings.site[list] !== undefined || after[list] === undefined);
}

function textOf(implied: NeededSetting, reader: AdminReader): string {
  const { fact, domain } = implied;
  const isOpen = fact === 'site.externalDomains' && valuesOf(implied).length > 1;
  return isOpen && domain !== undefined
    ? reader.admin.reality.implied.externalAllows(readableDomain(domain) ?? domain)
    : stateText(implied, 'surely', reader);
}
