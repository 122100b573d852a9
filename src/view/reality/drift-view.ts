/** What changed on the site, newest first: what each change turns, and which of them somebody has seen. */
import { withChanges, type SettingChange } from '../../audit/setting-change';
import type { DriftChange, DriftReport, ExplainedAway } from '../../contract/reality';
import type { Settings } from '../../decide/settings';
import type { AdminReader } from '../admin-reader';
import { toAge } from '../age';
import type { AboutDrift, DriftTurn } from '../words/reality-words';
import { spanText } from './day';
import { turnOf } from './drift-turn';
import { driftConcern, isSeen } from './explained';
import { settingChangeOf } from './with-drift';

export interface DriftLine {
  readonly concern: string;
  readonly text: string;
  readonly when: string;
  /** What it turns. */
  readonly turn: string;
  readonly isBad: boolean;
  /** What it changes in the record; empty: nothing that the record does not say. */
  readonly changes: readonly SettingChange[];
  /** It has to be recorded by hand. */
  readonly toRecord: boolean;
}

export interface DriftView {
  readonly readAt: string;
  readonly fresh: readonly DriftLine[];
  readonly seen: readonly DriftLine[];
  readonly missing: readonly { readonly key: string; readonly text: string }[];
  /** Missing ones that are not told. */
  readonly moreMissing: number;
}

const MOST_MISSING = 8;
const BAD: readonly DriftTurn[] = ['portal-broken', 'sender-warning', 'plan-unlicensed'];

/** The view. */
export function toDriftView(
  { readAt, changes, missing }: DriftReport,
  explained: readonly ExplainedAway[],
  settings: Settings,
  reader: AdminReader,
): DriftView {
  const words = reader.admin.reality.drift;
  const linesOf = (some: readonly DriftChange[]) =>
    some.map((change) => toLine(change, settings, reader));
  return {
    readAt: readAt === undefined ? words.neverRead : words.readAt(toAge(readAt, reader) ?? readAt),
    fresh: linesOf(changes.filter((one) => !isSeen(one, explained))),
    seen: linesOf(changes.filter((one) => isSeen(one, explained))),
    missing: missing.slice(0, MOST_MISSING).map(({ what, projectKey, because }) => ({
      key: `${what} ${projectKey ?? ''}`,
      text: words.missing(words.facts[what], projectKey, reader.words.unknown[because]),
    })),
    moreMissing: Math.max(0, missing.length - MOST_MISSING),
  };
}

function toLine(change: DriftChange, settings: Settings, reader: AdminReader): DriftLine {
  const words = reader.admin.reality.drift;
  const about = aboutOf(change, reader);
  const turn = turnOf(change, settings);
  return {
    concern: driftConcern(change),
    text: words.changes[change.what](about),
    when: spanText(change, words, reader),
    turn: words.turns[turn](about),
    isBad: BAD.includes(turn),
    changes: changesOf(change, settings),
    toRecord: turn === 'project-unrecorded',
  };
}

/** Only what the record says otherwise, or not at all. */
function changesOf(change: DriftChange, settings: Settings): readonly SettingChange[] {
  const made = settingChangeOf(change);
  if (made?.setting !== 'portalAccess') return [];
  const after = withChanges(settings, [made]).projects.get(made.project);
  const isSaid = settings.projects.get(made.project)?.portalAccess === after?.portalAccess;
  return isSaid ? [] : [made];
}

function aboutOf({ what, projectKey, from, to }: DriftChange, reader: AdminReader): AboutDrift {
  const { values } = reader.admin.reality.drift;
  const isCode = what === 'portal-access' || what === 'plan';
  const said = (value: string | undefined) =>
    isCode && value !== undefined ? (values[value] ?? value) : value;
  return { project: projectKey ?? '', from: said(from), to: said(to) };
}
