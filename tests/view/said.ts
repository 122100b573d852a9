/** Says everything that words can say, to see that nothing is missing in it. */

/** Stands for a text or a number, whichever the sentence asks for. */
function anything(number: number): object {
  return Object.assign(() => undefined, {
    [Symbol.toPrimitive]: (hint: string) => (hint === 'string' ? 'something' : number),
    toString: () => 'something',
  });
}

/** Sentences that look up what they are told, so that it must be real. */
export interface Told {
  readonly path: RegExp;
  readonly with: readonly (readonly unknown[])[];
}

/** What is said, by its path; a sentence that takes values is said with one and with several. */
export function saidBy(
  words: unknown,
  path: string,
  told: readonly Told[],
): readonly (readonly [path: string, text: string])[] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') {
    const real = told.find((one) => one.path.test(path));
    const given = real?.with ?? [1, 2].map((number) => valuesFor(words, number));
    return given.map((values) => [
      `${path}(${JSON.stringify(values)})`,
      String(Reflect.apply(words, undefined, values)),
    ]);
  }
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => saidBy(value, `${path}.${key}`, told));
}

function valuesFor({ length }: { readonly length: number }, number: number): readonly object[] {
  return Array.from({ length }, () => anything(number));
}
