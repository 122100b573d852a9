/** What a pull says beside its result: each string that it didn't understand, and how to teach it. */
import { MAPPING_FORMAT } from './mapping';
import type { Note } from './to-domains';

const NAMES: Readonly<Record<Note['what'], string>> = {
  products: 'unknown product',
  roles: 'unknown role',
  accessModes: 'unknown access mode',
  'not-a-domain': 'left out, as it is no domain',
  contradiction: 'says more than one thing of this site, so it is unknown',
};

const CHOICES = {
  products: 'this-site | other',
  roles: 'customer | none | user | stakeholder | other',
  accessModes: 'direct | approval | none',
} as const;

/** Lines for standard error; none where everything was understood. */
export function toLines(notes: readonly Note[]): readonly string[] {
  const lines = notes.map(toLine);
  const strange = notes.filter(isStrange);
  if (strange.length === 0) return lines;
  return [
    ...lines,
    'What depends on them is written as unknown. A mapping file says what they mean (docs/pull.md).',
    'To start one, choose one word of each and pass the file with --mapping:',
    JSON.stringify(startOf(strange), undefined, 2),
  ];
}

/** Quoted as JSON: whatever the string holds, it can't play with the terminal. */
function toLine({ what, text, count, example }: Note): string {
  const named = `${NAMES[what]}: ${JSON.stringify(text)}`;
  if (!(what in CHOICES)) return named;
  const where = JSON.stringify(example);
  return `${named}, ${count === 1 ? `in ${where}` : `in ${String(count)} entries such as ${where}`}`;
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
