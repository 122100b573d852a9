/** What holds for every list that is put in: nothing is lost, however it is written and in whatever pieces it arrives. */
import * as fc from 'fast-check';
import { openInput } from '../../src/view/list-input/open-input';
import {
  readInput,
  SEPARATORS,
  type ChosenShape,
  type ReadInput,
} from '../../src/view/list-input/read-input';

const WORD = fc.stringMatching(/^[a-z0-9]{1,12}$/);
const ADDRESS = fc.tuple(WORD, WORD).map(([local, host]) => `${local}@${host}.com`);
const ADDRESSES = fc.uniqueArray(ADDRESS, { minLength: 1, maxLength: 300 });
const LINE_END = fc.constantFrom('\n', '\r\n', '\r');
const SEPARATOR = fc.constantFrom(...SEPARATORS);
/** What stands beside an address: what must be quoted, too. */
const NAME = fc.string({
  unit: fc.constantFrom('a', 'ß', ' ', '"', ',', ';', '\t', '|', '\n', "'"),
});

function pushed(pieces: readonly string[], chosen?: ChosenShape): ReadInput {
  const input = openInput(chosen);
  for (const piece of pieces) input.push(piece);
  return input.end();
}

/** As RFC 4180 has it. */
function quoted(cell: string, separator: string, always: boolean): string {
  const must = always || cell.includes(separator) || /["\r\n]/.test(cell);
  return must ? `"${cell.replaceAll('"', '""')}"` : cell;
}

test('a table comes back complete, in order, with its line numbers', () => {
  const table = fc.record({
    rows: fc.array(fc.tuple(NAME, ADDRESS, fc.boolean()), { minLength: 1, maxLength: 250 }),
    separator: SEPARATOR,
    end: LINE_END,
    header: fc.boolean(),
    bom: fc.boolean(),
    closed: fc.boolean(),
  });
  fc.assert(
    fc.property(table, ({ rows, separator, end, header, bom, closed }) => {
      const expected = new Map<string, number>();
      const lines: string[] = header ? [['Name', 'Email'].join(separator)] : [];
      let line = lines.length + 1;
      for (const [name, address, always] of rows) {
        lines.push([quoted(name, separator, always), address].join(separator));
        if (!expected.has(address)) expected.set(address, line);
        line += name.split('\n').length;
      }
      const text = `${bom ? '\uFEFF' : ''}${lines.join(end)}${closed ? end : ''}`;
      const { rows: found, broken } = readInput(text, {
        kind: 'table',
        separator,
        header,
        column: 1,
      });
      expect(broken.count).toBe(0);
      expect(found).toEqual([...expected].map(([address, at]) => [at, address]));
    }),
  );
});

test('a table of plain names needs no choice', () => {
  fc.assert(
    fc.property(
      ADDRESSES,
      SEPARATOR,
      LINE_END,
      fc.boolean(),
      (addresses, separator, end, header) => {
        const lines = addresses.map((address, at) => `n${String(at)}${separator}${address}`);
        const text = [...(header ? [`id${separator}Email`] : []), ...lines].join(end);
        const read = readInput(text);
        expect(read.shape).toMatchObject({ kind: 'table', separator, header, column: 1 });
        expect(read.rows).toEqual(addresses.map((address, at) => [at + (header ? 2 : 1), address]));
      },
    ),
  );
});

test('addresses with anything between them come back complete and in order', () => {
  const between = fc.constantFrom(', ', '; ', ' ', '\n', '\r\n', '\t', ',\n', '\n\n');
  fc.assert(
    fc.property(ADDRESSES, between, (addresses, gap) => {
      const { rows } = readInput(addresses.join(gap));
      expect(rows.map(([, address]) => address)).toEqual(addresses);
    }),
  );
});

const PART = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('"', ',', ';', '\t', '|', '\n', '\r', '\r\n', '\uFEFF', '\u0000', '@', '<', '>'),
  fc.constantFrom('jo@acme.com', 'Email', '__proto__', 'constructor', 'Jo <jo@acme.com>'),
);
const PARTS = fc.array(PART, { maxLength: 120 });
const CHOSEN: fc.Arbitrary<ChosenShape> = fc.record(
  {
    kind: fc.constantFrom('addresses', 'table'),
    separator: SEPARATOR,
    header: fc.boolean(),
    column: fc.nat(4),
  },
  { requiredKeys: [] },
);

test('no text makes it throw, and pieces make no difference', () => {
  fc.assert(
    fc.property(PARTS, CHOSEN, (parts, chosen) => {
      const whole = readInput(parts.join(''), chosen);
      expect(pushed(parts, chosen)).toEqual(whole);
      // One character at a time parts every pair that belongs together.
      expect(pushed(parts.join('').split(''), chosen)).toEqual(whole);
      expect(whole.rows.length).toBeLessThanOrEqual(parts.join('').length);
    }),
    { numRuns: 500 },
  );
});

test('every line of a table is a row, a duplicate, blank, broken or the header', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a,jo@acme.com', 'b,x', 'c', '', ',', '"d,e'), {
        minLength: 1,
        maxLength: 30,
      }),
      (lines) => {
        const chosen = { kind: 'table', separator: ',', header: false, column: 1 } as const;
        const { rows, duplicates, blanks, broken } = readInput(`${lines.join('\n')}\n`, chosen);
        // Quotes that close each other make one record of several lines.
        const most = lines.length;
        const told = rows.length + duplicates.count + blanks + broken.count;
        if (lines.filter((line) => line.startsWith('"')).length < 2) expect(told).toBe(most);
        else expect(told).toBeLessThanOrEqual(most);
      },
    ),
  );
});

describe('hostile texts', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'a column named %s',
    (name) => {
      const { shape, rows } = readInput(`${name},email\n1,jo@acme.com\n__proto__,al@acme.com`);
      expect(shape).toMatchObject({ columns: [{ name }, { name: 'email' }], column: 1 });
      expect(rows).toHaveLength(2);
      expect(readInput('__proto__\nconstructor\n').rows).toHaveLength(2);
    },
  );

  test('ten thousand columns', () => {
    const cells = Array.from({ length: 10_000 }, (_, at) => `c${String(at)}`);
    const line = ['jo@acme.com', ...cells].join(',');
    const { shape, rows } = readInput([['email', ...cells].join(','), line].join('\n'));
    expect(shape).toMatchObject({ kind: 'table', column: 0 });
    expect(rows).toEqual([[2, 'jo@acme.com']]);
    const last = readInput(`${cells.join(',')},mail\n${cells.join(',')},al@acme.com`, {
      kind: 'table',
      column: 10_000,
    });
    expect(last.rows.at(-1)?.[1]).toBe('al@acme.com');
  });

  test.each(['a', '"', ',', '@', '<', 'jo@acme.com,', '<a@b.co'])(
    'a megabyte of %j in one line',
    (unit) => {
      const long = unit.repeat(Math.ceil(1_000_000 / unit.length));
      const { rows } = readInput(`id,email\n${long}\n1,jo@acme.com\n`);
      expect(rows.some(([, address]) => address === 'jo@acme.com')).toBe(true);
    },
    60_000,
  );
});
