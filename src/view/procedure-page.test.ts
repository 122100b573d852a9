import { PROCEDURE } from '../decide/procedure';
import { STEP_IDS } from '../decide/step-id';
import { procedurePage } from './procedure-page';
import { spokenIn } from './words/every-language';

const ENGLISH = spokenIn('en').words;
const PAGE = procedurePage(ENGLISH);

test('every question and every step is on the page', () => {
  for (const { id } of PROCEDURE) expect(PAGE).toContain(`| ${ENGLISH.questions[id]} |`);
  for (const id of STEP_IDS)
    expect(PAGE).toContain(`| <a id="${id}"></a>**${id}** | ${ENGLISH.steps[id]} |`);
});

test('every branch is a row, and no cell breaks the table', () => {
  const branches = PROCEDURE.reduce((count, { branches: all }) => count + all.length, 0);
  const questions = PAGE.slice(PAGE.indexOf('## Questions'), PAGE.indexOf('## Steps'));
  const rows = questions.split('\n').filter((line) => line.startsWith('|'));
  expect(rows).toHaveLength(branches + 2);
  for (const line of rows) expect(line.split('|')).toHaveLength(7);
});
