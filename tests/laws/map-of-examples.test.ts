/** The map of every example site says of each class and each project what the core says of an address of that class. */
import { inviteMap, verdictAt } from '../../src/audit/invite-map';
import { newPerson, projectOf } from '../../src/audit/new-person';
import { parseSettingsFile } from '../../src/contract/settings-file';
import { decide } from '../../src/decide/decide';
import type { Settings } from '../../src/decide/settings';
import { prepareSite } from '../../src/decide/site';
import { EXAMPLE_NAMES, exampleOf } from '../../sandbox/site/examples/catalogue';
import type { ExampleName } from '../../sandbox/site/types';

function recordOf(name: ExampleName): Settings {
  const parsed = parseSettingsFile(exampleOf(name).record);
  if (!parsed.ok) throw new Error(`The record of ${name} is broken`);
  return parsed.settings;
}

test.each(EXAMPLE_NAMES)('the map of %s is what the core decides, cell by cell', (name) => {
  const settings = recordOf(name);
  const map = inviteMap(settings);
  const site = prepareSite(settings.site);
  const listed = [...(site.approvedDomains?.keys() ?? [])];
  expect(map.rows.length).toBeGreaterThan(listed.length);
  expect(map.columns.map(({ project }) => project)).toEqual([...settings.projects.keys()]);
  for (const row of map.rows) {
    for (const column of map.columns) {
      const { caveats: _, ...own } = decide(
        newPerson(row.example, projectOf(column.project, settings)),
        site,
      );
      expect(verdictAt(map, row, column)).toMatchObject(own);
    }
  }
});
