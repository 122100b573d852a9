import { setupWith } from '../../../tests/audit/sound-record';
import { customerInvitedOff, differsFromSiblings, portalAccessBroken } from './projects';
import { prepareSetup } from './setup';

const broken = { customerInvited: true, portalAccess: 'broken' } as const;
const silent = { customerInvited: false, portalAccess: 'healthy' } as const;

test.each([
  {
    name: 'portal access is broken',
    check: portalAccessBroken,
    present: setupWith({}, { ODD: broken }),
    absent: setupWith({}, { ODD: {} }),
  },
  {
    name: 'Customer invited is off while External is on',
    check: customerInvitedOff,
    present: setupWith({}, { ODD: silent }),
    absent: setupWith({ external: false }, { ODD: silent }),
  },
  {
    name: 'one project is not like the others',
    check: differsFromSiblings,
    present: setupWith({}, { ODD: silent }),
    absent: setupWith({}, { ODD: {} }),
  },
])('$name', ({ check, present, absent }) => {
  expect(check(present).map(({ projects }) => projects)).toEqual([['ODD']]);
  expect(check(absent)).toEqual([]);
});

test('where no setup is that of most projects, none is the odd one', () => {
  expect(differsFromSiblings(setupWith({}, { ODD: silent, EMPTY: broken }))).toEqual([]);
});

test('projects that nobody recorded have nothing wrong', () => {
  const setup = prepareSetup({ ...setupWith().settings, projects: new Map() });
  for (const check of [portalAccessBroken, customerInvitedOff, differsFromSiblings]) {
    expect(check(setup)).toEqual([]);
  }
});
