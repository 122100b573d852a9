/** What a pull says beside its result: each string that it didn't understand, and how to teach it. */
import type { PullWords } from '../../view/words/terminal-words';
import { MAPPING_FORMAT } from './mapping';
import type { Note } from './to-domains';

const CHOICES = {
  products: 'this-site | other',
  roles: 'customer | none | user | stakeholder | other',
  accessModes: 'direct | approval | none',
} as const;

/** Lines for standard error; none where everything was understood. */
export function toLines(notes: readonly Note[], words: PullWords): readonly string[] {
  const lines = notes.map((note) => toLine(note, words));
  const strange = notes.filter(isStrange);
  if (strange.length === 0) return lines;
  return [
    ...lines,
    words.strange,
    words.mappingToStart,
    JSON.stringify(startOf(strange), undefined, 2),
  ];
}

/** Quoted as JSON: whatever the string holds, it can't play with the terminal. */
function toLine({ what, text, count, example }: Note, { notes, noted }: PullWords): string {
  const named = notes[what](JSON.stringify(text));
  return what in CHOICES ? noted(named, count, JSON.stringify(example)) : named;
}

type Strange = Note & { readonly what: keyof typeof CHOICES };

function isStrange(note: Note): note is Strange {
  return note.what in CHOICES;
}

function startOf(strange: readonly Strange[]): Readonly<Record<string, unknown>> {
  const part = (what: Strange['what']) => {
    const texts = strange.filter((note) => note.what === what).map(({ text }) => text);
    const choices = texts.map((text) => [text, CHOICES[what]]);
    return choices.length === 0 ? {} : { [what]: Object.fromEntries(choices) as unknown };
  };
  return { format: MAPPING_FORMAT, ...part('products'), ...part('roles'), ...part('accessModes') };
}
