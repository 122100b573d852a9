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
  expect(shown).toEqual({ verdict: nowhere.usual(nowhere.outsider) });
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
