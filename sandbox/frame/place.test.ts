import { addressOf, parseOpening, parsePlace, type Place } from './place';

describe('a place in the sandbox', () => {
  const rows: readonly { name: string; place: Place }[] = [
    { name: 'the start', place: { page: 'project', theme: 'light', user: 'agent' } },
    {
      name: 'a project seen by somebody in the dark',
      place: { page: 'customers', theme: 'dark', user: 'site-admin', project: 'HELP' },
    },
    {
      name: 'a mail',
      place: { page: 'mailbox', theme: 'light', user: 'customer', mail: 'mail-3' },
    },
    {
      name: 'a view inside the app’s page',
      place: {
        page: 'admin',
        theme: 'light',
        user: 'site-admin',
        path: '/map?outcome=error&q=%26',
      },
    },
    {
      name: 'an address with signs that a query escapes',
      place: { page: 'elsewhere', theme: 'light', user: 'agent', address: 'https://a.b/c?d=e&f#g' },
    },
  ];

  test.each(rows)('$name survives the address bar', ({ place }) => {
    expect(parsePlace(new URL(addressOf(place), 'http://sandbox').search)).toEqual(place);
  });

  test('an unknown page, person or theme falls back', () => {
    expect(parsePlace('?page=nowhere&user=nobody&theme=pink')).toEqual({
      page: 'project',
      theme: 'light',
      user: 'agent',
    });
  });

  test('a deep link may ask for an example, with or without a record, and for a language', () => {
    expect(parseOpening('?example=mixed&recorded=no')).toEqual({
      example: 'mixed',
      recorded: false,
    });
    expect(parseOpening('?example=mixed&recorded=yes')).toEqual({
      example: 'mixed',
      recorded: true,
    });
    expect(parseOpening('?locale=de_DE')).toEqual({ locale: 'de_DE' });
    expect(parseOpening('?page=project')).toEqual({});
  });
});
