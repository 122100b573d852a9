/** What the admin page says about statements that must stay true, in English. */
import type { GuardrailsWords } from '../guardrails-words';

const PLURALS = new Intl.PluralRules('en');

function count(number: number): string {
  const noun = PLURALS.select(number) === 'one' ? 'guardrail' : 'guardrails';
  return `${String(number)} ${noun}`;
}

function inProject(project: string | undefined): string {
  return project === undefined ? '' : ` in ${project}`;
}

export const guardrails: GuardrailsWords = {
  intro:
    'A guardrail is a statement that must stay true. Each is checked before you save the record and whenever you try a change.',
  brokenTitle: (number) => `This breaks ${count(number)}`,
  mayBreakTitle: (number) => `This may break ${count(number)}`,
  gets: (address, choices, project) => `${address} gets ${choices}${inProject(project)}.`,
  couldGet: (address, choices, project) => `${address} could get ${choices}${inProject(project)}.`,
  dependsOn: (facts) => `It depends on what isn’t recorded: ${facts}.`,
  leftOpen: 'Atlassian’s documentation leaves this open.',
};
