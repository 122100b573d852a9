/** The smallest sets of changes that fulfil a wish, in words; or why there is none. */
import type { LeastChange, LeastChanges, Wish } from '../audit/least-change';
import { withChanges } from '../audit/setting-change';
import type { Settings } from '../decide/settings';
import type { AdminReader } from './admin-reader';
import { toChangeLines, type ChangeLine } from './change-text';
import type { Meant } from './wish';

export interface WayView {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly ChangeLine[];
  readonly others: string;
  readonly way: LeastChange;
}

export type WaysView =
  | { readonly is: 'already' | 'impossible'; readonly title: string; readonly text: string }
  | {
      readonly is: 'found';
      readonly title: string;
      readonly more: string | undefined;
      readonly ways: readonly WayView[];
    };

interface Asked {
  readonly record: Settings;
  readonly wish: Wish;
  readonly meant: Meant;
  readonly siteUrl: string | undefined;
}

/** The view of an answer. */
export function toWaysView(
  { ways, more }: LeastChanges,
  asked: Asked,
  reader: AdminReader,
): WaysView {
  const { least } = reader.admin.whatIf;
  const { wish, meant } = asked;
  const [first] = ways;
  if (first === undefined) {
    return { is: 'impossible', title: least.impossibleTitle, text: whyNot(asked, reader) };
  }
  if (first.changes.length === 0) {
    const text = least.already(meant.name, wish.project);
    return { is: 'already', title: least.alreadyTitle, text };
  }
  return {
    is: 'found',
    title: least.found(ways.length, first.changes.length),
    more: more ? least.more : undefined,
    ways: ways.map((way, index) => toWay(way, index, asked, reader)),
  };
}

function toWay(
  way: LeastChange,
  index: number,
  { record, siteUrl }: Asked,
  reader: AdminReader,
): WayView {
  const { least } = reader.admin.whatIf;
  const { changes, othersChanged } = way;
  const lines = toChangeLines(changes, record, withChanges(record, changes), siteUrl, reader);
  return {
    id: lines.map(({ id }) => id).join(';'),
    title: least.way(index + 1),
    lines,
    others: othersChanged === 0 ? least.nobodyElse : least.othersChange(othersChanged),
    way,
  };
}

/** A group has no entry of its own; an unknown list cannot be filled; else the address itself stands in the way. */
function whyNot({ record, meant }: Asked, { admin }: AdminReader): string {
  const { least } = admin.whatIf;
  if ('addresses' in meant.who) return least.impossibleForAll(meant.name);
  const { approvedDomains, externalDomains } = record.site;
  const isUnknown = approvedDomains === undefined || externalDomains === undefined;
  return isUnknown ? least.impossibleUnknown : least.impossibleAddress;
}
