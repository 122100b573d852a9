import fc from 'fast-check';
import { inviteMap, verdictAt } from '../audit/invite-map';
import { ANY_SETTINGS } from '../../tests/audit/any-settings';
import { recordWith } from '../../tests/audit/sound-record';
import { ADMIN_READER } from '../../tests/view/admin-reader';
import { toMapWhy } from './map-why';

const RECORDED = { at: '2026-08-01T09:00:00.000Z', author: 'Sam', siteUrl: 'https://acme.example' };

test('the why of a cell has the outcomes of the cell, whatever is recorded', () => {
  fc.assert(
    fc.property(ANY_SETTINGS, (settings) => {
      const map = inviteMap(settings);
      for (const row of map.rows) {
        for (const column of map.columns) {
          const { project } = column;
          const cell = { address: row.example, ...(project === undefined ? {} : { project }) };
          const { headline } = toMapWhy(cell, settings, {}, ADMIN_READER);
          const { outcomes } = verdictAt(map, row, column);
          expect(headline.badges.map(({ outcome }) => outcome)).toEqual(outcomes);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('it says what happens to a new person, and to one who is not', () => {
  const cell = { address: 'jo@acme.com', project: 'HELP' };
  const view = toMapWhy(cell, recordWith(), RECORDED, ADMIN_READER);
  expect(view.headline.sentence).toMatch(/^If this person is new to the site/);
  expect(view.otherwise?.lines.length).toBeGreaterThan(0);
  expect(view.otherwise?.note).toBeUndefined();
});

test('each fact says where it comes from, and links lead to the pages of the site', () => {
  const cell = { address: 'jo@acme.com', project: 'HELP' };
  const view = toMapWhy(cell, recordWith(), RECORDED, ADMIN_READER);
  const origins = view.why.lines.flatMap(({ origin }) => origin ?? []);
  expect(origins).toContain('Assumed');
  expect(origins.some((origin) => origin.startsWith('Recorded by Sam'))).toBe(true);
  expect(view.nextSteps.map(({ url }) => url)).toContain(
    'https://acme.example/jira/servicedesk/projects/HELP/customers',
  );
});

test('without a project there are no links, and what is not recorded is asked for', () => {
  const settings = { site: {}, projects: new Map() };
  const view = toMapWhy({ address: 'jo@acme.com' }, settings, {}, ADMIN_READER);
  expect(view.nextSteps).toEqual([]);
  expect(view.doubts[0]?.because).toBe('Not recorded yet.');
});
