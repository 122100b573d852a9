import { FINDING_CASES } from '../../tests/audit/finding-cases';
import { findingSamples } from '../../tests/audit/finding-samples';
import { ADMIN_READER } from '../../tests/view/admin-reader';
import { FINDING_CODES } from '../audit/findings/finding';
import { findingsPage } from './findings-page';

const page = findingsPage(findingSamples(), ADMIN_READER);

test.each(FINDING_CODES)('%s has its section, linked from the table', (code) => {
  const { name, fix } = ADMIN_READER.admin.findings.codes[code];
  expect(page).toContain(`| [${name}](#${code}) |`);
  expect(page).toContain(`<a id="${code}"></a>\n\n### ${name}\n`);
  expect(page).toContain(fix);
});

test('an example says who gets what, and the source is linked', () => {
  expect(page).toContain('someone@gmail.com in HELP gets: Error.');
  expect(page).toContain('](https://support.atlassian.com/');
  expect(page).not.toMatch(/undefined|\[object/);
});

test('there are as many samples as cases', () => {
  expect(Object.keys(findingSamples())).toEqual(Object.keys(FINDING_CASES));
});
