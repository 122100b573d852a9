/** From the text of Atlassian's table of approved domains, or a CSV file, to entries; what cannot be read is kept and named. */
import type { Pasted } from './record-form-pasted';
import { startReading, type Reading } from './record-form-reading';
import { toTable, type Column, type TableRow } from './record-form-table';
import { tokensOf } from './record-form-tokens';
import { ENGLISH_ONLY, tickOf, type OwnWords, type Token } from './record-form-vocabulary';

const FREE: Column = { kind: 'free' };

/** Into which reading, and in which words. */
interface At {
  readonly reading: Reading;
  readonly own: OwnWords;
}

/** Reads the whole text, in English and in the reader's own words. Never throws, and every line ends as an entry, as a problem, or as words that record nothing. */
export function parsePaste(text: string, own: OwnWords = ENGLISH_ONLY): Pasted {
  const { rows, columns, unreadHeadings } = toTable(text, own);
  const reading = startReading();
  for (const { line, text: heading } of unreadHeadings) {
    reading.refuse({ line, text: heading, reason: 'unread-heading' });
  }
  for (const row of rows) {
    if (columns === undefined) readFreeRow(row, { reading, own });
    else readRow(row, columns, { reading, own });
  }
  return reading.result();
}

/** A row under headings: the domain first, then the app, so that a role knows what it is a role of. */
function readRow(row: TableRow, columns: readonly Column[], at: At): void {
  const { reading, own } = at;
  const under = (kinds: readonly Column['kind'][]) =>
    row.cells.flatMap((cell, index) => {
      const column = columns[index] ?? FREE;
      return kinds.includes(column.kind) ? [{ cell, column }] : [];
    });
  reading.beginRow(undefined);
  for (const { cell } of under(['domain'])) readDomainCell(cell, row, at);
  reading.inApp(undefined);
  for (const { cell, column } of [...under(['free']), ...under(['role', 'approval'])]) {
    if (column.isJsm !== undefined) reading.inApp(column.isJsm);
    const needed = column.kind === 'approval' ? tickOf(cell) : undefined;
    if (needed !== undefined) reading.token({ kind: 'approval', needed, text: cell }, row.line);
    else for (const token of tokensOf(cell, own)) reading.token(inColumn(token, column), row.line);
  }
}

function inColumn(token: Token, { kind }: Column): Token {
  return token.kind === 'unread' && kind === 'approval' ? { ...token, about: 'approval' } : token;
}

/** An empty cell continues the domain above, as joined cells do. */
function readDomainCell(cell: string, row: TableRow, { reading, own }: At): void {
  const tokens = tokensOf(cell, own);
  if (tokens.length === 0) return;
  const named = tokens.some(({ kind }) => kind === 'domain' || kind === 'any-domain');
  if (named) for (const token of tokens) reading.token(token, row.line);
  else reading.wrongRow(row);
}

/** A row without headings, or a line: its words say what they are. */
function readFreeRow(row: TableRow, { reading, own }: At): void {
  const tokens = row.cells.flatMap((cell) => tokensOf(cell, own));
  const isTable = row.cells.length > 1;
  const startsAnEntry = tokens.some(({ kind }) => STARTS.includes(kind));
  if (isTable && tokens[0]?.kind === 'unread' && !startsAnEntry && tokens.some(isPart)) {
    reading.wrongRow(row);
    return;
  }
  reading.beginRow(startsAnEntry && tokens.some(isPart) ? onlyApp(tokens) : undefined);
  for (const token of tokens) reading.token(token, row.line);
}

const STARTS: readonly Token['kind'][] = ['domain', 'any-domain', 'wrong-domain'];

function isPart({ kind }: Token): boolean {
  return kind === 'role' || kind === 'approval';
}

/** The app of a row that names one, wherever it names it. */
function onlyApp(tokens: readonly Token[]): boolean | undefined {
  const apps = tokens.filter((token) => token.kind === 'app');
  return apps.length === 1 ? apps[0]?.isJsm : undefined;
}
