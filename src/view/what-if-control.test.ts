import { ADMIN_READER } from '../../tests/view/admin-reader';
import { common, control, switchId, switchOptions } from './what-if-control';

const OPTIONS = switchOptions((to) => ({ setting: 'internal', to }), ADMIN_READER);
const asked = { id: 'internal', title: 'Internal', options: OPTIONS };

test.each([
  { was: 'on', is: 'on', view: { is: 'on' } },
  { was: 'on', is: 'off', view: { is: 'off', was: 'On' } },
  { was: undefined, is: 'off', view: { is: 'off', was: 'Unknown' } },
  { was: undefined, is: undefined, view: { unchosen: 'Unknown' } },
])('$was, then $is', ({ was, is, view }) => {
  expect(control({ ...asked, was, is }, ADMIN_READER)).toEqual({ ...asked, ...view });
});

test('a value that all have, or none', () => {
  expect(common(['on', 'on'])).toBe('on');
  expect(common([undefined, undefined])).toBeUndefined();
  const mixed = control({ ...asked, was: 'on', is: common(['on', undefined]) }, ADMIN_READER);
  expect(mixed).toMatchObject({ unchosen: 'Not the same everywhere', was: 'On' });
});

test('a switch that is not known has no option', () => {
  expect([true, false, undefined].map(switchId)).toEqual(['on', 'off', undefined]);
});
