import { domainOf } from '../../../tests/audit/any-settings';
import { setupWith } from '../../../tests/audit/sound-record';
import { aboutDomains, countCells, finding, shownIn } from './found';

const setup = setupWith({}, { ODD: { customerInvited: false, portalAccess: 'healthy' } });
const rows = setup.map.rows.length;
const acme = domainOf('acme.com');

test('a code brings its severity; the example is somebody on no list, in a project that is in order', () => {
  expect(finding(setup, 'any-domain-grants', { facts: ['site.anyDomain'] })).toMatchObject({
    code: 'any-domain-grants',
    severity: 'warning',
    address: 'someone@someone-else.example',
    kind: 'elsewhere',
    shown: { project: 'HELP', verdict: { decidedBy: ['T2'] } },
    domains: [],
    projects: [],
    facts: ['site.anyDomain'],
    extent: { domains: 0, projects: 0, cells: rows * 3, ofCells: rows * 3 },
  });
});

test('a finding says nothing that is not its point', () => {
  const found = finding(setup, 'approval-required', { facts: [], domains: [acme] });
  for (const absent of ['elsewhere', 'near', 'days']) expect(found).not.toHaveProperty(absent);
  const elsewhere = shownIn(setup, acme, 'SUP');
  expect(
    finding(setup, 'record-stale', { facts: [], near: acme, days: 3, elsewhere }),
  ).toMatchObject({ near: acme, days: 3, elsewhere });
});

test('a project in order has the notification on and portal access that is healthy', () => {
  const quiet = { customerInvited: false, portalAccess: 'healthy' } as const;
  const { shown } = finding(setupWith({}, { HELP: quiet }), 'any-domain-grants', { facts: [] });
  expect(shown.project).toBe('SUP');
});

test('an account that is shown gets what it gets', () => {
  const broken = { portalAccess: 'broken' } as const;
  const nowhere = setupWith({}, { HELP: broken, SUP: broken });
  for (const one of [setup, nowhere]) {
    const { shown } = finding(one, 'record-incomplete', { facts: [], account: 'both' });
    expect(shown).toMatchObject({ account: 'both', verdict: { decidedBy: ['S5'] } });
  }
});

test('who is concerned is the example, and is counted', () => {
  const found = finding(setup, 'project-differs-from-siblings', {
    facts: [],
    domains: [acme],
    projects: ['ODD'],
  });
  expect(found.address).toBe('someone@acme.com');
  expect(found.shown.project).toBe('ODD');
  expect(found.extent).toEqual({ domains: 1, projects: 1, cells: 1, ofCells: rows * 3 });
});

test('where no project is in order, the example stands in one that would be', () => {
  const broken = { customerInvited: true, portalAccess: 'broken' } as const;
  const nowhere = setupWith({}, { HELP: broken, SUP: broken });
  const { shown } = finding(nowhere, 'any-domain-grants', { facts: [] });
  expect(shown).toStrictEqual({ verdict: nowhere.usual(nowhere.outsider) });
});

test('one finding speaks of all its domains, and none of no domain', () => {
  const domains = [acme, domainOf('acme.org')];
  expect(aboutDomains(setup, 'approval-required', { domains, facts: [] })).toMatchObject([
    { address: 'someone@acme.com', domains },
  ]);
  expect(aboutDomains(setup, 'approval-required', { domains: [], facts: [] })).toEqual([]);
});

test('cells are counted with all that have the same answer', () => {
  expect(countCells(setup, ({ decidedBy }) => decidedBy.includes('T1'))).toBe(3);
  expect(countCells(setup, ({ decidedBy }) => decidedBy.includes('M2'))).toBe(rows - 1);
  expect(countCells(setup, () => false)).toBe(0);
});

test('what an address gets depends on the project', () => {
  const stranger = setup.outsider;
  expect(shownIn(setup, stranger, 'ODD').verdict.decidedBy).toEqual(['M2']);
  expect(shownIn(setup, stranger, undefined).verdict.decidedBy).toEqual(['T2']);
});
