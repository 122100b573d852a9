import { inviteMap } from '../audit/invite-map';
import { ADMIN_READER } from '../../tests/view/admin-reader';
import { approvedOf, recordWith } from '../../tests/audit/sound-record';
import { domainOf } from '../../tests/audit/any-settings';
import { isUnlisted, lineKeyOf, toLooks, toMapLines } from './map-lines';

const MAP = inviteMap(
  recordWith({
    approvedDomains: approvedOf({ 'zoo.example': {}, 'bücher.example': {} }),
    externalDomains: [domainOf('client.example')],
  }),
);

test('everybody else comes first, then what is listed, as it is recorded', () => {
  expect(toMapLines(MAP, ADMIN_READER).map(({ key }) => key)).toEqual([
    'elsewhere',
    'public-provider',
    'relative-of-listed',
    'zoo.example',
    'xn--bcher-kva.example',
    'client.example',
  ]);
});

test('a domain is called by the letters that people know, and found by both', () => {
  const line = toMapLines(MAP, ADMIN_READER).find(({ key }) => key === 'xn--bcher-kva.example');
  expect(line).toMatchObject({
    name: 'bücher.example',
    note: 'Approved domain',
    found: 'xn--bcher-kva.example bücher.example',
  });
});

test('a class of many is called by what it is', () => {
  const [first] = toMapLines(MAP, ADMIN_READER);
  expect(first).toMatchObject({ name: 'Everyone else', found: 'everyone else' });
  expect(lineKeyOf('elsewhere', 'someone-else.example')).toBe('elsewhere');
  expect(isUnlisted('external-domain')).toBe(false);
});

test('there is a look for each verdict', () => {
  const looks = toLooks(MAP, ADMIN_READER);
  expect(looks.map((row) => row.length)).toEqual(MAP.verdicts.map((row) => row.length));
});
