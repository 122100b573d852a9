import { parseDomain } from '../decide/domain-name';
import { startReading } from './record-form-reading';

const ACME = parseDomain('acme.com');
if (ACME === undefined) throw new Error('no domain');

test('words count for the entry before them, and what is said of this app before the rest', () => {
  const reading = startReading();
  reading.token({ kind: 'domain', domain: ACME }, 1);
  reading.token({ kind: 'role', role: 'none', text: 'None' }, 2);
  reading.token({ kind: 'app', isJsm: false }, 3);
  reading.token({ kind: 'role', role: 'user', text: 'User' }, 4);
  reading.token({ kind: 'app', isJsm: true }, 5);
  reading.token({ kind: 'role', role: 'customer', text: 'Customer' }, 6);
  expect(reading.result()).toEqual({
    entries: [{ domain: ACME, line: 1, role: 'customer' }],
    problems: [],
  });
});

test('a row names its app for the entry that begins in it', () => {
  const reading = startReading();
  reading.beginRow(false);
  reading.token({ kind: 'domain', domain: ACME }, 1);
  reading.token({ kind: 'role', role: 'user', text: 'User' }, 1);
  expect(reading.result().entries).toEqual([{ domain: ACME, line: 1 }]);
});

test('problems come in the order of the text', () => {
  const reading = startReading();
  reading.refuse({ line: 7, text: 'b', reason: 'unread' });
  reading.wrongRow({ line: 3, text: 'acme None', cells: ['acme', 'None'] });
  reading.token({ kind: 'role', role: 'none', text: 'None' }, 4);
  expect(reading.result().problems).toEqual([
    { line: 3, text: 'acme None None', reason: 'not-a-domain' },
    { line: 7, text: 'b', reason: 'unread' },
  ]);
});
