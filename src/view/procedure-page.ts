/** The decision procedure as a page of documentation, printed from the graph, so that it cannot disagree with it. */
import { PROCEDURE, type Question, type QuestionId } from '../decide/procedure';
import { SOURCES } from '../decide/sources';
import { STEP_IDS, type StepId } from '../decide/step-id';
import { STEPS, type SourceId } from '../decide/steps';
import type { Words } from './words/words';

type Branch = Question['branches'][number];

/** The page as Markdown: the graph as a picture, each question with its answers, each step, each source. */
export function procedurePage(words: Words): string {
  return [
    '# The decision procedure',
    '',
    '<!-- Printed from src/decide/procedure.ts by npm run docs. Do not edit it by hand. -->',
    '',
    'Which notification an invite leads to is a walk from the first question on; the step at its end decides.',
    'A step that matches on the way is named by its id.',
    'A dashed arrow is the other reading of a contested step; two arrows from one answer are an open step.',
    '',
    '![The decision procedure as a picture](images/procedure.svg)',
    '',
    '## Questions',
    '',
    '| question | reads | answer | step | goes on to |',
    '|---|---|---|---|---|',
    ...PROCEDURE.flatMap((question) => rows(question, words)),
    '',
    '## Steps',
    '',
    '| step | what it means | outcome | evidence | sources |',
    '|---|---|---|---|---|',
    ...STEP_IDS.map((id) => stepRow(id, words)),
    '',
    '## Sources',
    '',
    ...(Object.keys(SOURCES) as SourceId[]).map(
      (source) => `- **${source}**: [${words.sources[source]}](${SOURCES[source]})`,
    ),
    '',
  ].join('\n');
}

/** What stands after an answer: the questions that it leads to, or the outcome of the step that decides. */
function destinations(branch: Branch): readonly QuestionId[] {
  if ('to' in branch) return [branch.to];
  return 'open' in branch ? branch.open : [];
}

function rows(question: Question, words: Words): readonly string[] {
  return question.branches.map((branch, index) =>
    row([
      index === 0 ? words.questions[question.id] : '',
      index === 0 ? `\`${question.reads}\`` : '',
      answerText(question, branch, words),
      [branch.step, branch.evidence].filter(Boolean).join(', '),
      'ends' in branch
        ? `**${outcomeName(branch.step, words)}**`
        : destinations(branch)
            .map((to) => words.questions[to])
            .join(' *or* '),
    ]),
  );
}

function answerText(question: Question, branch: Branch, words: Words): string {
  const names: Readonly<Record<string, string>> = words.factValues[question.reads];
  return branch.when.map((value) => names[value] ?? value).join(' / ');
}

function stepRow(id: StepId, words: Words): string {
  const { evidence, sources } = STEPS[id];
  return row([
    // An address of its own, so that whatever names a step can lead to it.
    `<a id="${id}"></a>**${id}**`,
    words.steps[id],
    outcomeName(id, words),
    evidence,
    sources.map((source) => `[${source}](${SOURCES[source]})`).join(' '),
  ]);
}

/** The outcome of a step that decides; a step that only prepares has none. */
function outcomeName(id: StepId, words: Words): string {
  const step = STEPS[id];
  return 'effect' in step ? words.outcomes[step.effect.outcome].name : '';
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
