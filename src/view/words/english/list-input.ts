/** What both pages and the terminal say about a list that is being put in, in English. */
import type { ListInputWords } from '../list-input-words';
import { count } from './count';

export const listInput: ListInputWords = {
  title: 'Addresses',
  paste: 'Paste addresses',
  pasteHelp:
    'A column of a spreadsheet, a table, or addresses with anything between them. Nothing is sent to anybody.',
  name: 'Name of the list',
  defaultName: (date) => `List of ${date}`,
  shapes: { addresses: 'Addresses only', table: 'A table' },
  shape: 'This is',
  separator: 'Between columns',
  separators: { ',': 'Comma', ';': 'Semicolon', '\t': 'Tab', '|': 'Vertical bar' },
  header: 'The first line names the columns',
  column: 'Column with the addresses',
  unnamedColumn: (number) => `Column ${String(number)}`,
  columnChoice: (name, examples) => (examples === '' ? name : `${name} (${examples})`),
  found: (addresses) => count(addresses, 'address', 'addresses'),
  duplicates: (number) => `${count(number, 'duplicate', 'duplicates')} left out`,
  blanks: (number) => `${count(number, 'line', 'lines')} without an address`,
  invalid: (number) => `${count(number, 'address is', 'addresses are')} not valid`,
  broken: (number) => `${count(number, 'line', 'lines')} could not be read`,
  beyond: (left, most) =>
    `A list holds ${count(most, 'address', 'addresses')}: ${count(left, 'more was', 'more were')} left out`,
  line: (line, text, problem) => `Line ${String(line)}: ${text} (${problem})`,
  sameAs: (line) => `the same as in line ${String(line)}`,
  more: (number) => `and ${count(number, 'more', 'more')}`,
  lineProblems: {
    'unclosed-quote': 'a quotation mark is not closed',
    'stray-quote': 'a quotation mark stands in the wrong place',
    'column-missing': 'it has no such column',
  },
  file: {
    problems: {
      'empty-file': {
        title: 'This file is empty',
        advice: 'Choose another one.',
      },
      'excel-workbook': {
        title: 'This is an Excel workbook',
        advice: 'In Excel, save the sheet as CSV, and choose that file.',
      },
      pdf: {
        title: 'This is a PDF',
        advice: 'Copy the addresses out of it, and paste them.',
      },
      binary: {
        title: 'This is no text file',
        advice: 'Choose a CSV, TSV or text file.',
      },
      'too-large': {
        title: 'This file is too large',
        advice: 'Files up to 60 MB are read. Take out columns that aren’t needed, or split it.',
      },
      unreadable: {
        title: 'This file couldn’t be read',
        advice: 'It may have been moved or changed meanwhile. Choose it again.',
      },
    },
  },
  problems: {
    empty: {
      title: 'There is nothing in it',
      advice: 'Paste addresses, or choose a file that holds some.',
    },
    'only-header': {
      title: 'There is nothing below the first line',
      advice: 'If the first line is an address, say that it does not name the columns.',
    },
    'no-address': {
      title: 'No address was found',
      advice: 'Choose the column that holds the addresses, or check what you pasted.',
    },
  },
};
