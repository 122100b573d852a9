import { departures } from './documented';

const DESK = { api: 'serviceDesk', name: 'ServiceDesk' } as const;
const USER = { api: 'version3', name: 'User' } as const;

test.each([
  { value: { id: '1', projectKey: 'HELP' }, model: DESK, found: [] },
  { value: { id: 1 }, model: DESK, found: ['ServiceDesk.id is no string'] },
  { value: { made: 'up' }, model: DESK, found: ['ServiceDesk.made is not documented'] },
  { value: { _links: { self: 'x' } }, model: DESK, found: [] },
  {
    value: { _links: { made: 'up' } },
    model: DESK,
    found: ['ServiceDesk.Links.made is not documented'],
  },
  { value: [], model: DESK, found: ['ServiceDesk is no object'] },
  { value: { accountId: 'a', active: true }, model: USER, found: [] },
  { value: { accountId: 'a' }, model: USER, found: ['User.active is missing'] },
  {
    value: { accountId: 'a', active: 'yes', applicationRoles: { items: [{ key: 1 }] } },
    model: USER,
    found: ['User.active is no boolean', 'User.applicationRoles.items[0].key is no string'],
  },
  {
    value: { accountId: 'a', active: true, applicationRoles: { items: {} } },
    model: USER,
    found: ['User.applicationRoles.items is no list'],
  },
])('$value against $model.name', ({ value, model, found }) => {
  expect(departures(value, model)).toEqual(found);
});

test('a model that jira.js does not have is a mistake of the test', () => {
  expect(() => departures({}, { api: 'version3', name: 'NoSuchModel' })).toThrow('NoSuchModel');
});
