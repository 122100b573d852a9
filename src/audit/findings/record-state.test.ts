import { domainOf } from '../../../tests/audit/any-settings';
import { setupWith } from '../../../tests/audit/sound-record';
import { recordIncomplete, recordStale } from './record-state';
import { prepareSetup } from './setup';

test('the unknown fact that leaves most answers open is named', () => {
  const { site, projects } = setupWith({}, { NEW: {} }).settings;
  const { external: _, ...without } = site;
  expect(recordIncomplete(prepareSetup({ site: without, projects }))).toMatchObject([
    { facts: ['site.external', 'project.portalAccess', 'project.customerInvited'], projects: [] },
  ]);
});

test('a fact of a project is named with the projects that lack it', () => {
  const setup = setupWith({}, { NEW: { portalAccess: 'healthy' } });
  expect(recordIncomplete(setup)).toMatchObject([
    { facts: ['project.customerInvited'], projects: ['NEW'] },
  ]);
});

test('the example is somebody whose answer is open', () => {
  const externalDomains = [domainOf('client.com')];
  const setup = setupWith({ externalDomains }, { NEW: { portalAccess: 'healthy' } });
  expect(recordIncomplete(setup)).toMatchObject([
    { address: 'someone@client.com', shown: { project: 'NEW', verdict: { certain: false } } },
  ]);
});

test('what only people with an account meet is told last', () => {
  const { userInvites: _, external: __, ...site } = setupWith().settings.site;
  const { projects } = setupWith().settings;
  expect(recordIncomplete(prepareSetup({ site, projects }))).toMatchObject([
    { facts: ['site.external', 'site.userInvites'] },
  ]);
});

test('a complete record is complete', () => {
  expect(recordIncomplete(setupWith())).toEqual([]);
});

test('what is not known is told in the order of how much it leaves open, with the count of that', () => {
  const setup = prepareSetup({ site: {}, projects: new Map() });
  const [found] = recordIncomplete(setup);
  expect(found?.facts[0]).toBe('site.internal');
  expect(found?.extent.cells).toBe(found?.extent.ofCells);
});

test('a record is stale after more days than are allowed, and shown by what it says first', () => {
  const { settings } = setupWith();
  const aged = (daysUnconfirmed: number) =>
    recordStale(prepareSetup(settings, { daysUnconfirmed, staleAfterDays: 30 }));
  expect(aged(30)).toEqual([]);
  const facts = ['site.internal', 'site.external', 'site.approvedDomains'];
  expect(aged(31)).toMatchObject([{ days: 31, address: 'someone@acme.com', facts }]);
  const nothing = { site: {}, projects: new Map() };
  const old = { daysUnconfirmed: 31, staleAfterDays: 30 };
  expect(recordStale(prepareSetup(nothing, old))).toMatchObject([
    { address: 'someone@someone-else.example' },
  ]);
});

test('a setting that only people with an account meet is missing too', () => {
  const { settings } = setupWith();
  const { userInvites: _, ...site } = settings.site;
  expect(recordIncomplete(prepareSetup({ ...settings, site }))).toMatchObject([
    {
      code: 'record-incomplete',
      facts: ['site.userInvites'],
      shown: { account: 'atlassian-without-access', verdict: { decidedBy: ['S3', 'S4'] } },
      extent: { cells: 0 },
    },
  ]);
});
