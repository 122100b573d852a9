import { choicesKey, choicesOf, toggled, withChosen } from './choices';

test('what is chosen is read from the address; what is not known falls back', () => {
  const query = new URLSearchParams({
    outcome: 'error,customer-invited,nonsense',
    certainty: 'open',
    kind: 'unlisted',
    sort: 'name',
  });
  expect(choicesOf(query)).toEqual({
    outcomes: ['customer-invited', 'error'],
    certainty: 'open',
    kind: 'unlisted',
    order: 'name',
  });
  expect(choicesOf(new URLSearchParams({ kind: 'x', sort: 'y', certainty: 'z' }))).toEqual({
    outcomes: [],
    kind: 'all',
    order: 'kind',
  });
});

test('the key of the choices does not change with the cell', () => {
  const query = new URLSearchParams({ outcome: 'error', row: 'acme.com' });
  expect(choicesKey(query)).toBe(choicesKey(withChosen(query, { row: 'elsewhere', q: 'a' })));
  expect(choicesKey(query)).not.toBe(choicesKey(withChosen(query, { sort: 'name' })));
  expect(choicesOf(new URLSearchParams(choicesKey(query))).outcomes).toEqual(['error']);
});

test('choosing keeps the rest, and nothing drops a name', () => {
  const query = new URLSearchParams({ q: 'acme', row: 'acme.com' });
  expect(withChosen(query, { row: undefined, sort: 'name' }).toString()).toBe('q=acme&sort=name');
  expect(withChosen(query, { q: '' }).toString()).toBe('row=acme.com');
  expect(query.toString()).toBe('q=acme&row=acme.com');
});

test('a member of a list goes in and out', () => {
  expect(toggled(null, 'a')).toBe('a');
  expect(toggled('a', 'b')).toBe('a,b');
  expect(toggled('a,b', 'a')).toBe('b');
});
