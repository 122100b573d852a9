/** From the text of Atlassian's table of approved domains, or a CSV file, to entries; what cannot be read is kept and named. */
import type { Pasted } from './record-form-pasted';
import { startReading, type Reading } from './record-form-reading';
import { toTable, type Column, type TableRow } from './record-form-table';
import { tokensOf } from './record-form-tokens';
import { tickOf, type Token } from './record-form-vocabulary';

const FREE: Column = { kind: 'free' };

/** Reads the whole text. Never throws, and every line ends as an entry, as a problem, or as words that record nothing. */
export function parsePaste(text: string): Pasted {
  const { rows, columns, unreadHeadings } = toTable(text);
  const reading = startReading();
  for (const { line, text: heading } of unreadHeadings) {
    reading.refuse({ line, text: heading, reason: 'unread-heading' });
  }
  for (const row of rows) {
    if (columns === undefined) readFreeRow(row, reading);
    else readRow(row, columns, reading);
  }
  return reading.result();
}

/** A row under headings: the domain first, then the app, so that a role knows what it is a role of. */
function readRow(row: TableRow, columns: readonly Column[], reading: Reading): void {
  const at = (kinds: readonly Column['kind'][]) =>
    row.cells.flatMap((cell, index) => {
      const column = columns[index] ?? FREE;
      return kinds.includes(column.kind) ? [{ cell, column }] : [];
    });
  reading.beginRow(undefined);
  for (const { cell } of at(['domain'])) readDomainCell(cell, row, reading);
  reading.inApp(undefined);
  for (const { cell, column } of [...at(['free']), ...at(['role', 'approval'])]) {
    if (column.isJsm !== undefined) reading.inApp(column.isJsm);
    const needed = column.kind === 'approval' ? tickOf(cell) : undefined;
    if (needed !== undefined) reading.token({ kind: 'approval', needed }, row.line);
    else for (const token of tokensOf(cell)) reading.token(inColumn(token, column), row.line);
  }
}

function inColumn(token: Token, { kind }: Column): Token {
  return token.kind === 'unread' && kind === 'approval' ? { ...token, about: 'approval' } : token;
}

/** An empty cell continues the domain above, as joined cells do. */
function readDomainCell(cell: string, row: TableRow, reading: Reading): void {
  const tokens = tokensOf(cell);
  if (tokens.length === 0) return;
  const named = tokens.some(({ kind }) => kind === 'domain' || kind === 'any-domain');
  if (named) for (const token of tokens) reading.token(token, row.line);
  else reading.wrongRow(row);
}

/** A row without headings, or a line: its words say what they are. */
function readFreeRow(row: TableRow, reading: Reading): void {
  const tokens = row.cells.flatMap(tokensOf);
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
