import { domainOf } from '../../../tests/audit/any-settings';
import { setupWith } from '../../../tests/audit/sound-record';
import { customerInvitedOff, differsFromSiblings, portalAccessBroken } from './projects';
import { prepareSetup } from './setup';

const broken = { customerInvited: true, portalAccess: 'broken' } as const;
const silent = { customerInvited: false, portalAccess: 'healthy' } as const;

test.each([
  {
    name: 'portal access is broken',
    check: portalAccessBroken,
    facts: ['project.portalAccess'],
    present: setupWith({}, { ODD: broken }),
    absent: setupWith({}, { ODD: {} }),
  },
  {
    name: 'Customer invited is off while External is on',
    check: customerInvitedOff,
    facts: ['site.external', 'project.customerInvited'],
    present: setupWith({}, { ODD: silent }),
    absent: setupWith({ external: false }, { ODD: silent }),
  },
  {
    name: 'one project is not like the others',
    check: differsFromSiblings,
    facts: ['project.customerInvited', 'project.portalAccess'],
    present: setupWith({}, { ODD: silent }),
    absent: setupWith({}, { ODD: {} }),
  },
])('$name', ({ check, facts, present, absent }) => {
  expect(check(present)).toMatchObject([{ projects: ['ODD'], facts }]);
  expect(check(absent)).toEqual([]);
});

test('a project that shuts customers out anyway keeps no mail from them', () => {
  const dead = { customerInvited: false, portalAccess: 'broken' } as const;
  const found = customerInvitedOff(setupWith({}, { DEAD: dead, ODD: silent }));
  expect(found.map(({ projects }) => projects)).toEqual([['ODD']]);
});

test('somebody who gets no mail is shown, and those who surely get none are counted', () => {
  const externalDomains = [domainOf('client.com')];
  const setup = setupWith({ externalDomains }, { ODD: silent, NEW: { portalAccess: 'healthy' } });
  expect(customerInvitedOff(setup)).toMatchObject([
    { address: 'someone@client.com', projects: ['ODD'], extent: { cells: 1 } },
  ]);
});

test('where nobody knows whether External is on, nobody can say that a mail is missing', () => {
  const { settings } = setupWith({}, { ODD: silent });
  const { external: _, ...site } = settings.site;
  expect(customerInvitedOff(prepareSetup({ ...settings, site }))).toEqual([]);
});

test('the odd project is shown beside a usual one', () => {
  const setup = setupWith({}, { ODD: silent });
  expect(differsFromSiblings(setup)).toMatchObject([
    {
      shown: { project: 'ODD', verdict: { decidedBy: ['M2'] } },
      elsewhere: { project: 'HELP', verdict: { decidedBy: ['T2'] } },
      // Everybody but the approved domain, whose people get their invitation there too.
      extent: { cells: setup.map.rows.length - 1 },
    },
  ]);
});

test.each([
  { name: 'one', projects: { ODD: { customerInvited: false } } },
  {
    name: 'most',
    projects: {
      HELP: { customerInvited: false, portalAccess: undefined },
      SUP: { customerInvited: false, portalAccess: undefined },
      ODD: { customerInvited: true, portalAccess: 'healthy' },
    },
  },
])('what $name of the projects answer is open: then they need not differ', ({ projects }) => {
  const known = Object.fromEntries(
    Object.entries(projects).map(([key, project]) => [
      key,
      Object.fromEntries(Object.entries(project).filter(([, value]) => value !== undefined)),
    ]),
  );
  expect(differsFromSiblings(setupWith({}, known))).toEqual([]);
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
