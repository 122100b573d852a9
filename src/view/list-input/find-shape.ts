/** What the beginning of a text looks like: addresses with anything between them, or a table with a column of addresses. */
import { openRecords } from './records';
import {
  SEPARATORS,
  type ChosenShape,
  type InputColumn,
  type InputShape,
  type Separator,
} from './read-input';

/** So many lines tell. */
export const SAMPLE_LINES = 200;
const EXAMPLES = 3;
/** A file may have thousands of columns; nobody chooses among more. */
const MOST_COLUMNS = 200;
const ADDRESS = /^\s*(?:mailto:)?[^\s@<>]+@[^\s@<>]+\s*$|<[^<>@]+@[^<>@]+>/iu;
const QUOTED_ADDRESS = /^\s*"[^"\s@]+@[^"\s@]+"\s*$/u;
const HEADER_NAME =
  /^\W*(?:e-?mail|mail|email ?address|customer|user ?name|adresse|correo|courriel)\b/iu;

/** The shape of a text that begins with these lines, as chosen where it was chosen. */
export function findShape(lines: readonly string[], chosen: ChosenShape): InputShape {
  if (chosen.kind === 'addresses') return { kind: 'addresses' };
  const filled = lines.filter((line) => line.trim() !== '').slice(0, SAMPLE_LINES);
  const wanted =
    chosen.separator === undefined
      ? SEPARATORS.map((separator) => tableOf(filled, separator, chosen))
      : [tableOf(filled, chosen.separator, chosen)];
  const tables = wanted.toSorted((a, b) => b.fit - a.fit);
  const [best] = tables;
  if (best !== undefined && (chosen.kind === 'table' || best.fit > 0)) return best.shape;
  const names = tables.find(({ shape }) => shape.header && shape.columns.length > 1);
  if (filled.length === 1 && names !== undefined) return names.shape;
  if (hasHeaderAlone(filled)) return oneColumn(filled, { header: true, ...chosen });
  return isQuotedColumn(filled) ? oneColumn(filled, chosen) : { kind: 'addresses' };
}

interface Table {
  readonly shape: InputShape & { readonly kind: 'table' };
  /** 0: this is no table; else the more, the better it fits. */
  readonly fit: number;
}

function tableOf(lines: readonly string[], separator: Separator, chosen: ChosenShape): Table {
  const records = recordsOf(lines, separator);
  const width = usualWidth(records);
  const [first = [], ...rest] = records;
  const header = chosen.header ?? isHeader(first, rest);
  const data = header ? rest : records;
  const columns = Array.from({ length: Math.min(MOST_COLUMNS, Math.max(width, 1)) }, (_, index) =>
    columnOf(index, data, header ? first[index] : undefined),
  );
  const column = chosen.column ?? bestColumn(columns);
  const shape = { kind: 'table', separator, header, columns, column } as const;
  return { shape, fit: fitOf(records, width, columns) };
}

function recordsOf(lines: readonly string[], separator: Separator): readonly (readonly string[])[] {
  const records = openRecords(separator);
  const found = [...lines.flatMap((line) => records.push(line)), ...records.end()];
  return found.filter(({ problem }) => problem === undefined).map(({ fields }) => fields);
}

/** The number of fields that most records have. */
function usualWidth(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? 0;
}

/** Several columns in most lines, and addresses in one of them: where all are addresses, it is no table. */
function fitOf(
  records: readonly (readonly string[])[],
  width: number,
  columns: readonly InputColumn[],
): number {
  if (width < 2 || records.length === 0) return 0;
  const regular = records.filter(({ length }) => length === width).length / records.length;
  const most = Math.max(...columns.map(({ addresses }) => addresses));
  const full = columns.filter(({ addresses }) => addresses >= 0.5).length;
  if (regular < 0.6 || most < 0.3 || full === columns.length) return 0;
  return regular + width / 1000;
}

function columnOf(
  index: number,
  data: readonly (readonly string[])[],
  name: string | undefined,
): InputColumn {
  const cells = data.map((record) => record[index]?.trim() ?? '').filter((cell) => cell !== '');
  const found = cells.filter((cell) => ADDRESS.test(cell)).length;
  const title = name?.trim() ?? '';
  return {
    index,
    ...(title === '' ? {} : { name: title.slice(0, 100) }),
    examples: [...new Set(cells)].slice(0, EXAMPLES).map((cell) => cell.slice(0, 100)),
    addresses: cells.length === 0 ? 0 : found / cells.length,
  };
}

function bestColumn(columns: readonly InputColumn[]): number {
  const named = (column: InputColumn): number => Number(HEADER_NAME.test(column.name ?? ''));
  const [best] = columns.toSorted(
    (a, b) => b.addresses - a.addresses || named(b) - named(a) || a.index - b.index,
  );
  return best?.index ?? 0;
}

/** A first line without an address, where there are some below it or it names them. */
function isHeader(first: readonly string[], rest: readonly (readonly string[])[]): boolean {
  if (first.some((cell) => ADDRESS.test(cell))) return false;
  if (first.some((cell) => HEADER_NAME.test(cell))) return true;
  return rest.some((record) => record.some((cell) => ADDRESS.test(cell)));
}

/** One column without a separator: "Email" over addresses. */
function hasHeaderAlone([first = '', ...rest]: readonly string[]): boolean {
  return (
    !first.includes('@') &&
    HEADER_NAME.test(first) &&
    (rest.length === 0 || rest.some((line) => line.includes('@')))
  );
}

/** One column, as programs write it that quote every field: the quotes are no part of the addresses. */
function isQuotedColumn(lines: readonly string[]): boolean {
  return lines.filter((line) => QUOTED_ADDRESS.test(line)).length > lines.length / 2;
}

function oneColumn(lines: readonly string[], chosen: ChosenShape): InputShape {
  return tableOf(lines, '|', chosen).shape;
}
