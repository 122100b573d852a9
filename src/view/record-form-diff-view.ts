/** A paste in words: what it would change, and what of it could not be read. */
import type { AdminReader } from './admin-reader';
import { readableDomain } from './readable-domain';
import type { DiffEntry } from './record-form-diff';
import type { Entry } from './record-form-edit';
import type { PasteProblem } from './record-form-pasted';
import { entryText } from './settings-view';

export interface DiffRow {
  readonly key: string;
  readonly kind: DiffEntry['kind'];
  readonly kindText: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** One row per entry that changes. */
export function toDiffRows(entries: readonly DiffEntry[], reader: AdminReader): readonly DiffRow[] {
  const { kinds, listedAs } = reader.admin.recordForm.paste;
  return entries.map(({ domain, kind, before, after }) => ({
    key: domain,
    kind,
    kindText: kinds[kind],
    name: entryName(domain, reader),
    before: kind === 'added' ? listedAs.notListed : said(before, reader),
    after: kind === 'removed' ? listedAs.notListed : said(after, reader),
  }));
}

/** How many entries change, by kind of change. */
export function toDiffSummary(
  entries: readonly DiffEntry[],
  unchanged: number,
  { admin }: AdminReader,
): string {
  const number = (kind: DiffEntry['kind']) => entries.filter((entry) => entry.kind === kind).length;
  return admin.recordForm.paste.summary(
    number('added'),
    number('changed'),
    number('removed'),
    unchanged,
  );
}

/** One line per part that could not be read. */
export function toProblemLines(
  problems: readonly PasteProblem[],
  reader: AdminReader,
): readonly { readonly key: string; readonly text: string }[] {
  const { problem, reasons } = reader.admin.recordForm.paste;
  return problems.map(({ line, text, reason, domain }, index) => ({
    key: String(index),
    text: problem(
      line,
      text,
      reasons[reason],
      domain === undefined ? '' : entryName(domain, reader),
    ),
  }));
}

function entryName(domain: string, { admin }: AdminReader): string {
  if (domain === 'any') return admin.recordForm.appAccess.anyDomain.title;
  return readableDomain(domain) ?? domain;
}

/** Entries of the External list say nothing but that they are listed. */
function said(entry: Entry | undefined, reader: AdminReader): string {
  return entry === undefined
    ? reader.admin.recordForm.paste.listedAs.listed
    : entryText(entry, reader);
}
