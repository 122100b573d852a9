import { placeIn, queryOf, type Place } from './place';

const PLACES: readonly Place[] = [{ is: 'all' }, { is: 'new' }, { is: 'list', id: '10001-ab' }];

test.each(PLACES)('$is is found again', (place) => {
  expect(placeIn(queryOf(place))).toEqual(place);
});

test('a list without an id is none', () => {
  expect(placeIn(new URLSearchParams('list='))).toEqual({ is: 'all' });
});
