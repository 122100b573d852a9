import fc from 'fast-check';
import { prepareSite } from '../decide/site';
import { anyChange } from '../../tests/audit/any-change';
import { ANY_SETTINGS, domainOf, SOME_DOMAINS } from '../../tests/audit/any-settings';
import { recordWith } from '../../tests/audit/sound-record';
import { baselineOf, prepareBeside } from './baseline';
import { jointClasses, type JointClass } from './joint-classes';
import { jointGroups } from './joint-groups';
import { domainSignature } from './new-person';
import { withChanges, type SettingChange } from './setting-change';

const CHANGES = fc.array(anyChange(fc.constant('HELP')), { maxLength: 4 });
const APART = fc.subarray([...SOME_DOMAINS], { maxLength: 1 });

const asText = (classes: readonly JointClass[]) => classes.map((one) => JSON.stringify(one)).sort();

test('the groups hold every class of both setups once, and the facts of a group are the same', () => {
  fc.assert(
    fc.property(ANY_SETTINGS, ANY_SETTINGS, CHANGES, APART, (record, other, made, apart) => {
      for (const after of [other, withChanges(record, made)]) {
        const [before, changed] = [prepareSite(record.site), prepareSite(after.site)];
        const baseline = baselineOf(record);
        const groups = jointGroups(baseline, prepareBeside(baseline, after), apart);
        const classes = groups.map((group) => group.classes());
        expect(asText(classes.flat())).toEqual(asText(jointClasses(before, changed, apart)));
        for (const [index, { domain }] of groups.entries()) {
          for (const one of classes[index] ?? []) {
            expect(domainSignature(one.domain, before)).toBe(domainSignature(domain, before));
            expect(domainSignature(one.domain, changed)).toBe(domainSignature(domain, changed));
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('what a change touches stands by name, in whatever order it was recorded', () => {
  const record = recordWith();
  const added = ['z.example', 'b.example', 'k.example'].map((name): SettingChange => ({
    setting: 'approvedDomains',
    act: 'add',
    domain: domainOf(name),
    entry: { role: 'customer', approval: false },
  }));
  const baseline = baselineOf(record);
  const groups = jointGroups(baseline, prepareBeside(baseline, withChanges(record, added)), []);
  const alike = groups.find(({ domain }) => domain === 'b.example');
  expect(alike?.classes().map(({ domain }) => domain)).toEqual([
    'b.example',
    'k.example',
    'z.example',
  ]);
});
