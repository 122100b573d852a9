import { addressOf, PARTS, parseRoute } from './route';

test.each(PARTS)('the address of %s leads back to it', (part) => {
  const query = new URLSearchParams({ search: 'a&b=ü' });
  const [pathname = '', search = ''] = addressOf(part, query).split('?');
  const route = parseRoute({ pathname, search });
  expect(route.part).toBe(part);
  expect(route.query.get('search')).toBe('a&b=ü');
});

test('an address that names no part leaves it to the page', () => {
  expect(parseRoute({ pathname: '/', search: '' }).part).toBeUndefined();
  expect(parseRoute({ pathname: '/elsewhere', search: '?a=b' }).query.get('a')).toBe('b');
});
