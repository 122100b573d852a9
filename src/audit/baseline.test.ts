import fc from 'fast-check';
import { prepareSite } from '../decide/site';
import { anyChange } from '../../tests/audit/any-change';
import { ANY_SETTINGS, domainOf } from '../../tests/audit/any-settings';
import { recordWith } from '../../tests/audit/sound-record';
import { baselineOf, prepareBeside } from './baseline';
import { withChanges } from './setting-change';

test('a record is indexed once', () => {
  const record = recordWith();
  expect(baselineOf(record)).toBe(baselineOf(record));
  expect(baselineOf(record)).not.toBe(baselineOf(recordWith()));
});

test('listed domains stand in order, those with the same facts together', () => {
  const record = recordWith({
    externalDomains: ['z.example', 'b.example', 'gmail.com', 'acme.com'].map(domainOf),
  });
  expect(baselineOf(record).groups).toEqual([
    ['acme.com'],
    ['b.example', 'z.example'],
    ['gmail.com'],
  ]);
});

test('to index beside another record is to index', () => {
  const changes = fc.array(anyChange(fc.constant('HELP')), { maxLength: 3 });
  fc.assert(
    fc.property(ANY_SETTINGS, changes, (record, made) => {
      const after = withChanges(record, made);
      expect(prepareBeside(baselineOf(record), after)).toStrictEqual(prepareSite(after.site));
    }),
  );
  fc.assert(
    fc.property(ANY_SETTINGS, ANY_SETTINGS, (record, other) => {
      expect(prepareBeside(baselineOf(record), other)).toStrictEqual(prepareSite(other.site));
    }),
  );
});

test('lists that did not change are not indexed again', () => {
  const record = recordWith({ externalDomains: [domainOf('client.example')] });
  const { site } = baselineOf(record);
  const after = withChanges(record, [{ setting: 'internal', to: false }]);
  const beside = prepareBeside(baselineOf(record), after);
  expect(beside.approvedDomains).toBe(site.approvedDomains);
  expect(beside.externalDomains).toBe(site.externalDomains);
});
