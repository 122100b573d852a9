/** What of the part is open, as the address of the page says it. */

export type Place =
  { readonly is: 'all' } | { readonly is: 'new' } | { readonly is: 'list'; readonly id: string };

export function placeIn(query: URLSearchParams): Place {
  const id = query.get('list');
  if (id !== null && id !== '') return { is: 'list', id };
  return query.has('new') ? { is: 'new' } : { is: 'all' };
}

export function queryOf(place: Place): URLSearchParams {
  switch (place.is) {
    case 'all':
      return new URLSearchParams();
    case 'new':
      return new URLSearchParams({ new: '1' });
    case 'list':
      return new URLSearchParams({ list: place.id });
  }
}
