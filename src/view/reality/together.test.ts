import { toChange } from '../../audit/evidence/needed-change';
import { domainOf } from '../../../tests/audit/any-settings';
import { maskOf } from '../../decide/masks';
import type { LikelyExplanation } from '../../audit/evidence/reality-check';
import { likeliestOf, together } from './together';

const acme = domainOf('acme.com');
const INTERNAL = { fact: 'site.internal', to: maskOf('site.internal', ['off']) } as const;
const entry = (...values: readonly ('none' | 'user' | 'not-listed')[]) =>
  ({
    fact: 'site.approvedDomains',
    domain: acme,
    to: maskOf('site.approvedDomains', values),
  }) as const;

function explanation(
  needed: LikelyExplanation['needed'],
  rest: Partial<LikelyExplanation> = {},
): LikelyExplanation {
  return {
    needed,
    changes: [],
    misfits: 0,
    steps: ['T2'],
    against: 0,
    strained: 0,
    likeliest: true,
    ...rest,
  };
}

test('the same places are one explanation with all values and steps', () => {
  const first = explanation([INTERNAL, entry('none')], {
    changes: [{ setting: 'internal', to: false }],
  });
  const second = explanation([entry('user'), INTERNAL], { steps: ['M1'] });
  expect(together([first, second])).toEqual([
    { ...first, needed: [INTERNAL, entry('none', 'user')], steps: ['T2', 'M1'] },
  ]);
});

test('the plainest of the changes that were found stands for all', () => {
  const [odd, plain] = [entry('user'), entry('none')].map((needed) =>
    explanation([needed], { changes: [toChange(needed)] }),
  );
  if (odd === undefined || plain === undefined) throw new Error('two');
  expect(together([odd, plain])[0]?.changes).toEqual(plain.changes);
});

test('what fits more accounts stands before what is plainer', () => {
  const fits = explanation([entry('user')], { changes: [toChange(entry('user'))], misfits: 1 });
  const plain = explanation([entry('none')], { changes: [toChange(entry('none'))], misfits: 2 });
  expect(together([plain, fits])[0]).toMatchObject({ changes: fits.changes, misfits: 1 });
});

test('other places, or others that speak against it, stay apart', () => {
  const all = [
    explanation([INTERNAL]),
    explanation([entry('none')]),
    explanation([entry('user')], { against: 1, likeliest: false }),
  ];
  expect(together(all)).toEqual(all);
});

test('the likeliest are told as one, too', () => {
  const [one, other] = [explanation([entry('none')]), explanation([entry('user')])];
  const unlikely = explanation([INTERNAL], { against: 1, likeliest: false });
  expect(likeliestOf({ explanations: [one, other, unlikely] })).toEqual(together([one, other]));
});
