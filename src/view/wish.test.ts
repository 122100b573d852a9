import { prepareSite } from '../decide/site';
import { recordWith } from '../../tests/audit/sound-record';
import { ADMIN_READER } from '../../tests/view/admin-reader';
import { groupsOf, whoIsMeant } from './wish';

const SITE = prepareSite(recordWith().site);
const meant = (text: string) => whoIsMeant(text, SITE, ADMIN_READER);

test('an address, a domain, and a group by its code or its name', () => {
  expect(meant(' jo@gmail.com ')).toEqual({
    who: { address: 'jo@gmail.com' },
    name: 'jo@gmail.com',
    example: 'jo@gmail.com',
  });
  expect(meant('ACME.com')).toEqual({
    who: { address: 'someone@acme.com' },
    name: 'acme.com',
    example: 'someone@acme.com',
  });
  expect(meant('elsewhere')).toEqual(meant('all other domains'));
  expect(meant('elsewhere')).toMatchObject({
    who: { addresses: { kind: 'elsewhere' } },
    name: 'All other domains',
  });
});

test.each(['', 'nobody', 'jo@', 'a b@acme.com@x', 'approved-domain'])(
  'nobody is meant by "%s"',
  (text) => {
    expect(meant(text)).toBeUndefined();
  },
);

test('groups are those that the site has', () => {
  expect(groupsOf(SITE, ADMIN_READER).map(({ group }) => group.kind)).toEqual([
    'public-provider',
    'relative-of-listed',
    'elsewhere',
  ]);
});
