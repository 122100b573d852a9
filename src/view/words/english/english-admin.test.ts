/** Every sentence of the admin page, and of lists on both pages, can be said, with one and with several, and none has a hole in it. */
import { ENGLISH } from './english';
import { ENGLISH_ADMIN } from './english-admin';

/** Stands for whatever a sentence is told: a text, a number, a list or an object of these. */
function anything(number: number): object {
  const self: object = new Proxy(() => self, {
    get: (_, name) => {
      if (name === Symbol.toPrimitive)
        return (hint: string) => (hint === 'string' ? 'something' : number);
      if (name === Symbol.iterator)
        return () => Array.from({ length: 9 }, () => 'something').values();
      return self;
    },
    apply: () => self,
  });
  return self;
}

/** These look up what they are told, which must be real then: src/view/guardrail-*.test.ts says them. */
const PARTICULAR = ['admin.guardrails.sentence', 'admin.guardrails.summary'];

/** What is said, by its path; a sentence that takes arguments is said twice. */
function sentences(words: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]];
  if (PARTICULAR.includes(path)) return [];
  if (typeof words === 'function') {
    return [1, 2].map((number) => {
      const told = Array.from({ length: words.length }, () => anything(number));
      return [`${path}(${String(number)})`, String(Reflect.apply(words, undefined, told))] as const;
    });
  }
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => sentences(value, `${path}.${key}`));
}

const SAID = [
  ...sentences(ENGLISH_ADMIN, 'admin'),
  ...sentences(ENGLISH.adminPage, 'adminPage'),
  ...sentences(ENGLISH.lists, 'lists'),
  ...sentences(ENGLISH.listInput, 'listInput'),
];

test('nothing is said with a hole in it', () => {
  const holes = SAID.filter(([, text]) => /undefined|NaN|\[object|null/.test(text));
  expect(holes).toEqual([]);
  expect(SAID.length).toBeGreaterThan(500);
});

test('every sentence is a sentence, with the apostrophes and quotes of print', () => {
  const wrong = SAID.filter(([, text]) => text.trim() === '' || /\w'\w/.test(text));
  expect(wrong).toEqual([]);
});
