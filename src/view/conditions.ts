/** Under which conditions an ending is reached: the forks on the way to it, in words. */
import type { ReportedEnding } from '../contract/api';
import type { Trail, Visit } from '../decide/verdict';
import { capitalised } from './capitalised';
import { valuesText } from './fact-text';
import { all } from './join';
import type { Reader } from './reader';

/** So many values of one fact can be read as a choice. */
const FEW = 3;

/** When an ending is reached, as one clause; empty when always. */
export function toWhen(ending: ReportedEnding, reader: Reader): string {
  const { when, onlyWhen, exampleWhen } = reader.words.projectPage;
  const { needed, example } = waysTo(ending, (trail) =>
    trail.flatMap((visit, index) => forksAt(visit, trail[index + 1], reader)),
  );
  const [need, instance] = [all(needed, reader), all(example, reader)];
  if (instance !== '') return need === '' ? exampleWhen(instance) : onlyWhen(need, instance);
  return need === '' ? '' : when(need);
}

/** The same for a person who has an account: it comes first, and by its name alone. */
export function toAccountConditions(ending: ReportedEnding, reader: Reader): string {
  const { exampleWhen, accountExample } = reader.words.projectPage;
  const { needed, example } = waysTo(ending, (trail) => accountForks(trail, reader));
  const [need, instance] = [capitalised(all(needed, reader), reader), all(example, reader)];
  if (instance === '') return need;
  return need === '' ? exampleWhen(instance) : accountExample(need, instance);
}

/** What every way needs; and of the example what it needs besides, unless that makes no difference. */
function waysTo(
  { trails, shared }: ReportedEnding,
  textsOf: (trail: Trail) => readonly string[],
): { readonly needed: readonly string[]; readonly example: readonly string[] } {
  const way = textsOf(trails[0] ?? []);
  if (shared === undefined) return { needed: way, example: [] };
  if (shared.enough) return { needed: textsOf(shared.conditions), example: [] };
  const needed = textsOf(shared.conditions.filter(isShort));
  return { needed, example: way.filter((text) => !needed.includes(text)) };
}

/** Where a list of values is not enough anyway and nobody would read it, the example says it better. */
function isShort({ values, only }: Visit): boolean {
  return only || values.length <= FEW;
}

function accountForks(trail: Trail, reader: Reader): readonly string[] {
  const account = trail.find(({ fact }) => fact === 'account');
  const others = trail.filter(({ fact }) => fact !== 'account');
  const kinds = account === undefined ? [] : [valuesText('account', account.values, reader)];
  return [...kinds, ...others.flatMap((visit) => forksAt(visit, undefined, reader))];
}

/** An unknown fact is a fork, and an open step is one: the question after it says which way was taken. */
function forksAt(visit: Visit, next: Visit | undefined, reader: Reader): readonly string[] {
  const { ifAllowed, ifNotAllowed } = reader.words.projectPage;
  return [
    ...(visit.only ? [] : [clause(visit, reader)]),
    ...(visit.open === true && next !== undefined
      ? [next.question === 'is-granted' ? ifAllowed : ifNotAllowed]
      : []),
  ];
}

function clause({ fact, values }: Visit, reader: Reader): string {
  return reader.words.conditions[fact](valuesText(fact, values, reader));
}
