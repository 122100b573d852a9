import { parseAddress, type Address } from '../decide/address';
import { spell, toHit } from './account-hit';

function address(text: string): Address {
  const parsed = parseAddress(text);
  if (!parsed.valid) throw new Error(text);
  return parsed;
}

const JO = { accountId: 'a', accountType: 'atlassian', active: true, emailAddress: 'jo@acme.com' };
const HIT = { accountId: 'a', kind: 'atlassian', active: true, address: 'same' };

test.each([
  { name: 'the address itself', person: JO, hits: [HIT] },
  { name: 'in another letter case', person: { ...JO, emailAddress: 'JO@Acme.com' }, hits: [HIT] },
  {
    name: 'with the domain in its own letters',
    person: { ...JO, emailAddress: 'jo@münchen.de' },
    text: 'jo@xn--mnchen-3ya.de',
    hits: [HIT],
  },
  {
    name: 'one that only begins alike',
    person: { ...JO, emailAddress: 'jo@acme.com.au' },
    hits: [],
  },
  { name: 'another local part', person: { ...JO, emailAddress: 'jo+1@acme.com' }, hits: [] },
  { name: 'something that is no address', person: { ...JO, emailAddress: 'jo' }, hits: [] },
  {
    name: 'a hidden address',
    person: { ...JO, emailAddress: undefined },
    hits: [{ ...HIT, address: 'hidden' }],
  },
  {
    name: 'hidden as null',
    person: { ...JO, emailAddress: null },
    hits: [{ ...HIT, address: 'hidden' }],
  },
  {
    name: 'hidden as nothing',
    person: { ...JO, emailAddress: '' },
    hits: [{ ...HIT, address: 'hidden' }],
  },
  {
    name: 'portal-only by type',
    person: { ...JO, accountType: 'customer' },
    hits: [{ ...HIT, kind: 'portal-only' }],
  },
  {
    name: 'portal-only by id, where no type is told',
    person: { accountId: 'qm:1:2', active: true, emailAddress: 'jo@acme.com' },
    hits: [{ ...HIT, accountId: 'qm:1:2', kind: 'portal-only' }],
  },
  {
    name: 'Atlassian by id, where no type is told',
    person: { accountId: 'a', active: true, emailAddress: 'jo@acme.com' },
    hits: [HIT],
  },
  { name: 'an app', person: { ...JO, accountType: 'app' }, hits: [] },
  {
    name: 'no longer active',
    person: { ...JO, active: false },
    hits: [{ ...HIT, active: false }],
  },
])('$name', ({ person, text = 'Jo@acme.com', hits }) => {
  expect(toHit(person, address(text))).toEqual(hits);
});

test('addresses are spelled in lower case, their domain in ASCII', () => {
  expect(spell(address('Jo@MÜNCHEN.de'))).toBe('jo@xn--mnchen-3ya.de');
});
