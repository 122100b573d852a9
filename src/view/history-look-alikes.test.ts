import { ADMIN_READER } from '../../tests/view/admin-reader';
import { lookAlikeRows } from './history-look-alikes';

test('each list says what it decides, and where it is set', () => {
  const rows = lookAlikeRows('https://acme.atlassian.net', ADMIN_READER);
  expect(rows.map(({ id, url }) => [id, url])).toEqual([
    ['verified', 'https://admin.atlassian.com'],
    ['approved', 'https://admin.atlassian.com'],
    ['external', expect.stringMatching(/^https:\/\/acme\.atlassian\.net.*customer-access$/)],
  ]);
  expect(new Set(rows.map(({ verdict }) => verdict)).size).toBe(3);
});

test('where it is set has the words of the other pages', () => {
  const [, approved, external] = lookAlikeRows(undefined, ADMIN_READER);
  const { destinations } = ADMIN_READER.words;
  expect(approved?.path).toBe(destinations['app-access-settings'].path);
  expect(external?.path).toBe(destinations['customer-access'].path);
});

test('without the address of the site there is no link', () => {
  expect(lookAlikeRows(undefined, ADMIN_READER).filter(({ url }) => url !== undefined)).toEqual([]);
});
