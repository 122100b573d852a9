import { prepareSite } from '../decide/site';
import type { Settings } from '../decide/settings';
import { recordWith } from '../../tests/audit/sound-record';
import { ADMIN_READER } from '../../tests/view/admin-reader';
import { toFocusView } from './focus-view';

const setup = (settings: Settings) => ({ settings, site: prepareSite(settings.site) });
const RECORD = setup(recordWith());
const OFF = setup(recordWith({ external: false }));
const GMAIL = { who: { address: 'jo@gmail.com' }, name: 'jo@gmail.com', example: 'jo@gmail.com' };

test('what changes for one address in one project', () => {
  const view = toFocusView({ meant: GMAIL, project: 'HELP' }, RECORD, OFF, ADMIN_READER);
  expect(view).toMatchObject({
    title: 'jo@gmail.com in HELP',
    before: { text: 'the JSM customer notification' },
    after: { text: 'an error' },
    isChanged: true,
  });
  expect(view.fulfilled).toBeUndefined();
});

test.each([
  { wish: 'error', is: true, text: 'In the copy they get an error, as you wanted.' },
  {
    wish: 'customer-invited',
    is: false,
    text: 'In the copy it isn’t certain that they get the JSM customer notification.',
  },
] as const)('a wish for $wish', ({ wish, is, text }) => {
  const view = toFocusView({ meant: GMAIL, project: 'HELP', wish }, RECORD, OFF, ADMIN_READER);
  expect(view.fulfilled).toEqual({ is, text });
});

test('what may happen is not what was wished for', () => {
  const unknown = setup({ site: {}, projects: new Map() });
  const focus = { meant: GMAIL, project: undefined, wish: 'error' } as const;
  const view = toFocusView(focus, unknown, unknown, ADMIN_READER);
  expect(view).toMatchObject({ title: 'jo@gmail.com', isChanged: false, fulfilled: { is: false } });
});
