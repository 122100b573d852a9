import { domainOf } from '../../../tests/audit/any-settings';
import { mergedExplanations, withoutLonger } from './explanations';
import type { NeededSetting } from './needed-setting';

const OFF: NeededSetting = { fact: 'site.internal', to: 2 };
const ON: NeededSetting = { fact: 'site.external', to: 1 };
const acme = (to: number): NeededSetting => ({
  fact: 'site.approvedDomains',
  domain: domainOf('acme.com'),
  to,
});

test.each([
  { name: 'nothing', sets: [], kept: [] },
  { name: 'one that holds another', sets: [[OFF, ON], [OFF]], kept: [[OFF]] },
  { name: 'the same twice', sets: [[OFF], [OFF]], kept: [[OFF]] },
  {
    name: 'two that have only a part in common',
    sets: [
      [OFF, ON],
      [ON, acme(1)],
    ],
    kept: 'all',
  },
  { name: 'another value of the same place', sets: [[acme(1)], [acme(2), ON]], kept: 'all' },
])('$name', ({ sets, kept }) => {
  expect(withoutLonger(sets)).toEqual(kept === 'all' ? sets : kept);
});

test('that nothing changed is an explanation of its own', () => {
  expect(mergedExplanations([[], [OFF]])).toEqual([[OFF], []]);
});

test('one place with several values is said once; sets of several stay', () => {
  expect(mergedExplanations([[acme(2)], [OFF], [acme(4)], [acme(1), ON]])).toEqual([
    [acme(6)],
    [OFF],
    [acme(1), ON],
  ]);
});
