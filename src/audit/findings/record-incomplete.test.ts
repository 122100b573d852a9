import { setupWith } from '../../../tests/audit/sound-record';
import { recordIncomplete } from './record-incomplete';
import { prepareSetup } from './setup';

test('the unknown fact that leaves most answers open is named', () => {
  const { site, projects } = setupWith({}, { NEW: {} }).settings;
  const { external: _, ...without } = site;
  expect(recordIncomplete(prepareSetup({ site: without, projects }))).toMatchObject([
    { facts: ['site.external'], projects: [] },
  ]);
});

test('a fact of a project is named with the projects that lack it', () => {
  const setup = setupWith({}, { NEW: { portalAccess: 'healthy' } });
  expect(recordIncomplete(setup)).toMatchObject([
    { facts: ['project.customerInvited'], projects: ['NEW'] },
  ]);
});

test('a complete record is complete', () => {
  expect(recordIncomplete(setupWith())).toEqual([]);
});
