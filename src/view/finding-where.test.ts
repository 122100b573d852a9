import { findingsIn } from '../audit/findings/findings';
import { FINDING_CODES, type FindingCode } from '../audit/findings/finding';
import { FINDING_CASES } from '../../tests/audit/finding-cases';
import { approvedOf, recordWith } from '../../tests/audit/sound-record';
import { addressOfPage, destinationOf, isAboutRecord, mapQueryOf } from './finding-where';

function found(code: FindingCode, settings = FINDING_CASES[code].present) {
  const { age } = FINDING_CASES[code];
  const finding = findingsIn(settings, age?.present).find((one) => one.code === code);
  if (finding === undefined) throw new Error(`${code} is not found`);
  return { finding, settings };
}

test.each(FINDING_CODES)('%s is put right on a page that exists', (code) => {
  const { finding, settings } = found(code);
  const destination = destinationOf(finding, settings);
  expect(destination === undefined).toBe(code === 'record-stale');
  if (destination === undefined) return;
  const url = addressOfPage(destination, 'https://acme.atlassian.net', finding.projects[0]);
  expect(url).toMatch(/^https:\/\/(?:acme\.atlassian\.net|admin\.atlassian\.com)/);
});

test('a slip is put right on the page of its list', () => {
  const onExternal = found('unknown-top-level-domain');
  expect(destinationOf(onExternal.finding, onExternal.settings)).toBe('customer-access');
  const approvedDomains = approvedOf({ 'acme.con': { role: 'customer', approval: false } });
  const approved = found('unknown-top-level-domain', recordWith({ approvedDomains }));
  expect(destinationOf(approved.finding, approved.settings)).toBe('app-access-settings');
});

test('a project that differs is put right where it differs', () => {
  const silent = found('project-differs-from-siblings');
  expect(destinationOf(silent.finding, silent.settings)).toBe('customer-notifications');
  const projects = { PAY: { customerInvited: true, portalAccess: 'broken' } } as const;
  const broken = found('project-differs-from-siblings', recordWith({}, projects));
  expect(destinationOf(broken.finding, broken.settings)).toBe('project-permissions');
});

test('what is not recorded is looked up where it is set', () => {
  const { external: _, ...site } = recordWith().site;
  const { finding, settings } = found('record-incomplete', { ...recordWith(), site });
  expect(destinationOf(finding, settings)).toBe('customer-access');
});

test('a page without site or project has no address', () => {
  expect(addressOfPage('customer-access', undefined, 'HELP')).toBeUndefined();
  expect(
    addressOfPage('project-permissions', 'https://acme.atlassian.net', undefined),
  ).toBeUndefined();
  expect(addressOfPage('project-permissions', 'https://acme.atlassian.net', 'HELP')).toContain(
    'HELP',
  );
});

test('the record is the place for what is wrong with it', () => {
  expect(FINDING_CODES.filter(isAboutRecord)).toEqual(['record-stale', 'record-incomplete']);
});

test('the map shows the cell of the example', () => {
  expect(mapQueryOf(found('approval-required').finding)).toEqual({
    row: 'acme.com',
    project: 'HELP',
  });
  expect(mapQueryOf(found('portal-access-broken').finding)).toEqual({
    row: 'elsewhere',
    project: 'HELP',
  });
  const nowhere = { site: {}, projects: new Map() };
  expect(mapQueryOf(found('record-incomplete', nowhere).finding)).toEqual({ row: 'elsewhere' });
});
