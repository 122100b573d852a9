import { inviteMap } from '../audit/invite-map';
import { domainOf } from '../../tests/audit/any-settings';
import { approvedOf, recordWith } from '../../tests/audit/sound-record';
import { ADMIN_READER } from '../../tests/view/admin-reader';
import { chosenLines, isFiltered, isMeant, type MapChoices } from './map-choices';
import { toMapColumns } from './map-columns';
import { toLooks, toMapLines } from './map-lines';

const MAP = inviteMap(
  recordWith({
    externalDomains: [domainOf('client.example')],
    approvedDomains: approvedOf({
      'zoo.example': { role: 'customer', approval: false },
      'acme.com': { role: 'none', approval: false },
      'maybe.example': { role: 'customer', approval: true },
    }),
  }),
);
const LINES = toMapLines(MAP, ADMIN_READER);
const LOOKS = toLooks(MAP, ADMIN_READER);
const COLUMNS = toMapColumns(MAP, { fold: true, open: [] }, ADMIN_READER);
const ALL: MapChoices = { outcomes: [], kind: 'all', order: 'kind' };

function keys(choices: Partial<MapChoices>): readonly string[] {
  return chosenLines(LINES, COLUMNS, LOOKS, { ...ALL, ...choices }).map(({ key }) => key);
}

const CASES: readonly {
  readonly name: string;
  readonly choices: Partial<MapChoices>;
  readonly left: readonly string[];
}[] = [
  {
    name: 'nothing chosen: all rows by kind',
    choices: {},
    left: [
      'elsewhere',
      'public-provider',
      'relative-of-listed',
      'zoo.example',
      'acme.com',
      'maybe.example',
      'client.example',
    ],
  },
  {
    name: 'an outcome, where it is possible too',
    choices: { outcomes: ['atlassian-account-invitation'] },
    left: ['zoo.example', 'maybe.example'],
  },
  {
    name: 'two outcomes: either',
    choices: { outcomes: ['atlassian-account-invitation', 'customer-invited'] },
    left: ['zoo.example', 'maybe.example', 'client.example'],
  },
  { name: 'a certainty', choices: { certainty: 'open' }, left: ['maybe.example'] },
  {
    name: 'an outcome of a certainty',
    choices: { outcomes: ['atlassian-account-invitation'], certainty: 'certain' },
    left: ['zoo.example'],
  },
  { name: 'a kind', choices: { kind: 'external-domain' }, left: ['client.example'] },
  {
    name: 'what nobody listed',
    choices: { kind: 'unlisted' },
    left: ['elsewhere', 'public-provider', 'relative-of-listed'],
  },
  {
    name: 'by name',
    choices: { kind: 'approved-domain', order: 'name' },
    left: ['acme.com', 'maybe.example', 'zoo.example'],
  },
  {
    name: 'by outcome, what is certain first, equals as they were',
    choices: { order: 'outcome' },
    left: [
      'zoo.example',
      'maybe.example',
      'client.example',
      'elsewhere',
      'public-provider',
      'relative-of-listed',
      'acme.com',
    ],
  },
];

test.each(CASES)('$name', ({ choices, left }) => {
  expect(keys(choices)).toEqual(left);
});

test('a cell that is not meant can be told from one that is', () => {
  const look = LOOKS[LINES[0]?.row.group ?? -1]?.[0];
  if (look === undefined) throw new Error('The map has cells');
  expect(isMeant(look, ALL)).toBe(true);
  expect(isMeant(look, { ...ALL, outcomes: ['error'] })).toBe(true);
  expect(isMeant(look, { ...ALL, outcomes: ['no-notification'] })).toBe(false);
  expect(isMeant(look, { ...ALL, certainty: 'open' })).toBe(false);
});

test('an order alone filters nothing', () => {
  expect(isFiltered({ ...ALL, order: 'name' })).toBe(false);
  expect(isFiltered({ ...ALL, kind: 'unlisted' })).toBe(true);
  expect(isFiltered({ ...ALL, certainty: 'open' })).toBe(true);
  expect(isFiltered({ ...ALL, outcomes: ['error'] })).toBe(true);
});
